// The counter kernel: work that an optimising compiler would love to delete.
//
// num    additions of 1
// total  how many were made
// state  none
//
// In Python:
//     for _ in range(lo, hi): total += 1
//
// Pure C++20, no Python header.
#pragma once

#include <cstdint>

namespace speeduplab {

// Adds 1 to `total` for each number of [lo, hi) and returns it; one real addition each.
[[nodiscard]] std::int64_t counter(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

}  // namespace speeduplab
