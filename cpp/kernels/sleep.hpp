// The sleep kernel: waiting without working, as for a disk or a server.
//
// num    waits of 10 ms
// total  how many were made
// state  none
//
// In Python:
//     for _ in range(lo, hi): time.sleep(0.01); total += 1
//
// Pure C++20, no Python header.
#pragma once

#include <cstdint>

namespace speeduplab {

inline constexpr std::int64_t kWaitMs = 10;
inline constexpr std::int64_t kWaitsMax = 360'000;  // an hour

[[nodiscard]] std::int64_t sleep(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

}  // namespace speeduplab
