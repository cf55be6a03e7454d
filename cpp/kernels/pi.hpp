// The pi kernel: even work in whole numbers; each sample comes from its index alone, so that any split draws the same.
//
// num    samples
// total  how many of [lo, hi) fall within the circle: 4 * total / num comes near pi
// state  none
//
// In Python, where M is 2**64 - 1:
//     for i in range(lo, hi):
//         z = (i + 1) * 0x9E3779B97F4A7C15 & M                # splitmix64 from the seed 0: Steele, Lea and Flood,
//         z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & M          # "Fast splittable pseudorandom number generators",
//         z = (z ^ z >> 27) * 0x94D049BB133111EB & M          # OOPSLA 2014
//         z ^= z >> 31
//         x = (z >> 32 ^ 0x80000000) - 0x80000000             # its halves as signed numbers of 32 bits
//         y = (z & 0xFFFFFFFF ^ 0x80000000) - 0x80000000
//         total += x * x + y * y < 1 << 62
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

SPEEDUPLAB_AT_EACH_LEVEL([[nodiscard]] SPEEDUPLAB_KERNEL(pi))

}  // namespace speeduplab
