// What division by each odd number below 2^16 comes to without dividing.
//
// Pure C++20, no Python header.
#pragma once

#include <cstddef>
#include <cstdint>

namespace speeduplab {

// For odd d there is one inverse with d * inverse = 1 modulo 2^32. n * inverse runs through all 2^32 numbers as n does,
// and the multiples 0, d, 2d, ... come out as 0, 1, 2, ...: d divides n exactly where n * inverse (modulo 2^32) is at
// most (2^32 - 1) / d. Hacker's Delight, 2nd edition, section 10-17.
struct Divisors {
    // d = 3, 5, 7, ...: d * d is at most 2^32 for the first 32767. The rest is room for whole vectors.
    static constexpr std::size_t kCount = 32768 + 64;

    alignas(64) std::uint32_t inverse[kCount];
    alignas(64) std::uint32_t limit[kCount];
};

// The table, computed when it is first asked for: 0.1 ms, so ask before the timed part.
[[nodiscard]] const Divisors& divisors() noexcept;

}  // namespace speeduplab
