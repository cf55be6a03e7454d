// The triad kernel: as fast as memory brings and takes numbers (McCalpin's STREAM).
//
// num    items
// total  items written
// state  "a" (written), "b", "c": num doubles each
//
// To begin with a[i] = 0.0, b[i] = 1.0 + i % 1024, c[i] = float(i % 512). The result is the CRC-32 of the bytes of a
// (zlib.crc32).
//
// In Python:
//     for i in range(lo, hi): a[i] = b[i] + 3.0 * c[i]
//     total += hi - lo
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

SPEEDUPLAB_AT_EACH_LEVEL([[nodiscard]] SPEEDUPLAB_KERNEL(triad))

}  // namespace speeduplab
