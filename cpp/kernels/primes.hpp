// The primes kernel: uneven work, by trial division.
//
// num    numbers, [0, num)
// total  how many of [lo, hi) are prime
// state  none
//
// In Python:
//     for n in range(lo, hi):
//         if n < 4: total += n >= 2; continue
//         if n % 2 == 0: continue
//         d = 3
//         while d * d <= n:
//             if n % d == 0: break
//             d += 2
//         else: total += 1
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

// Adds the number of primes in [lo, hi), hi at most 2^53, to `total` and returns it: trial
// division with odd numbers in ascending order and an early exit, as the Python kernel does.
SPEEDUPLAB_AT_EACH_LEVEL([[nodiscard]] SPEEDUPLAB_KERNEL(primes))

}  // namespace speeduplab
