// The primes kernel: uneven work, by trial division.
//
// Pure C++20, no Python header.
#pragma once

#include <cstdint>

namespace speeduplab {

// Adds the number of primes in [lo, hi), hi at most 2^53, to `total` and returns it: trial
// division with odd numbers and an early exit, as the Python kernel does.
[[nodiscard]] std::int64_t primes(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

}  // namespace speeduplab
