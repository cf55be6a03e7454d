// The ship kernel: hardly any work on much data, so that what counts is how the data comes to the worker.
//
// num    whole numbers
// total  their sum
// state  "numbers", num of std::int64_t: data[i] = i, so that the sum is num * (num - 1) / 2
//
// In Python:
//     total += sum(data[lo:hi])
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

[[nodiscard]] SPEEDUPLAB_KERNEL(ship);

}  // namespace speeduplab
