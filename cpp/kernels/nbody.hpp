// The n-body kernel: even work in floating point, in steps that need each other's results.
//
// num    bodies
// steps  10; a step reads all positions, and writes those of its slice to the other half
// total  bodies moved, of all steps
// state  "bodies", 10 * num doubles: x, y, z (num of each) | x, y, z again | velocities in x, y, z | masses.
//        Even steps read the first positions and write the second ones, odd steps the other way round, so that after
//        10 steps the first ones are the newest
//
// To begin with, where u(k) is (splitmix64(k) >> 11) * 2.0**-53 and splitmix64 that of pi.hpp by its index k:
// positions u(0), u(1), ... in the order of the array (3 * num of them), velocities 0.0, masses 1.0 / num.
// The result is the CRC-32 (zlib.crc32) of the array's bytes from its first positions on (3 * num doubles) and, going
// on from that, of its velocities' bytes.
//
// In Python; each operation rounds by itself, so that the bits are the same everywhere:
//     here, there = (0, 3 * num) if step % 2 == 0 else (3 * num, 0)
//     for i in range(lo, hi):
//         xi, yi, zi = b[here + i], b[here + num + i], b[here + 2 * num + i]
//         ax = ay = az = 0.0
//         for j in range(num):
//             dx = b[here + j] - xi; dy = b[here + num + j] - yi; dz = b[here + 2 * num + j] - zi
//             d2 = dx * dx + dy * dy + dz * dz + 2.0**-10          # softened: a body does not pull itself
//             w = b[9 * num + j] / (d2 * sqrt(d2))
//             ax += w * dx; ay += w * dy; az += w * dz
//         for axis, (at, a) in enumerate(((xi, ax), (yi, ay), (zi, az))):
//             v = b[(6 + axis) * num + i] + a * 2.0**-7              # symplectic Euler
//             b[(6 + axis) * num + i] = v
//             b[there + axis * num + i] = at + v * 2.0**-7
//     total += hi - lo
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

inline constexpr std::int64_t kBodySteps = 10;

SPEEDUPLAB_AT_EACH_LEVEL([[nodiscard]] SPEEDUPLAB_KERNEL(nbody))

// The square roots that the kernel takes, by themselves: for the tests of how they are rounded. Needs a count that is a
// multiple of 8, and numbers from 2^-500 to 2^500.
SPEEDUPLAB_AT_EACH_LEVEL(void square_roots(const double* of, double* roots, std::int64_t count) noexcept)

}  // namespace speeduplab
