// The matmul kernel: much work on each number that memory brings.
//
// num    rows of the product of two square matrices, num by num
// total  rows done
// state  "c" (written), "a", "b": num * num doubles each, row by row
//
// To begin with c[i] = 0.0, a[i] = (splitmix64(i % 4093) >> 60) - 8.0 and b[i] = (splitmix64(4093 + i % 4093) >> 60) -
// 8.0, where splitmix64 is that of pi.hpp by its index: whole numbers from -8 to 7. So all sums are exact, and the bits
// of the product the same whatever the order of its additions, with and without fused operations, in any BLAS. The
// result is the sum of (1 + i % 8) * (1 + j % 8) * c[i * num + j] as a whole number, which is also the sum over k of
// (sum over i of (1 + i % 8) * a[i * num + k]) * (sum over j of (1 + j % 8) * b[k * num + j]).
//
// In Python:
//     for i in range(lo, hi):
//         for j in range(num):
//             c[i * num + j] = sum of a[i * num + k] * b[k * num + j] over k
//     total += hi - lo
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

// A slice copies all of b into the order that it needs: give it some hundred rows.
SPEEDUPLAB_AT_EACH_LEVEL([[nodiscard]] SPEEDUPLAB_KERNEL(matmul))

}  // namespace speeduplab
