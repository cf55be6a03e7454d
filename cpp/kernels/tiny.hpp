// The tiny kernel: tasks so small that what counts is how each of them gets to its worker.
//
// num    tasks
// total  the sum of their results, num // 2
// state  none
//
// In Python:
//     def task(i): return i & 1
//     for i in range(lo, hi): total += task(i)
//
// Pure C++20, no Python header.
#pragma once

#include <cstdint>

namespace speeduplab {

// Calls one function for each number of [lo, hi): the compiler neither sees through it nor merges calls.
[[nodiscard]] std::int64_t tiny(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

}  // namespace speeduplab
