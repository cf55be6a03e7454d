// The Mandelbrot kernel: uneven work in floating point, without memory.
//
// num    rows, of num pixels each: the square of 3 by 3 from -2.25 - 1.5i on
// total  how many pixels stay within 2 for 256 iterations
// state  none
//
// In Python; each operation rounds by itself, so that the counts are the same everywhere:
//     step = 3.0 / num
//     for row in range(lo, hi):
//         ci = row * step - 1.5
//         for column in range(num):
//             cr = column * step - 2.25
//             zr = zi = 0.0
//             for _ in range(256):
//                 rr = zr * zr; ii = zi * zi
//                 if rr + ii > 4.0: break
//                 half = zr * zi
//                 zi = half + half + ci
//                 zr = rr - ii + cr
//             else: total += 1
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

inline constexpr int kIterations = 256;

SPEEDUPLAB_AT_EACH_LEVEL([[nodiscard]] SPEEDUPLAB_KERNEL(mandelbrot))

}  // namespace speeduplab
