#include "primes.hpp"

#include <algorithm>

namespace speeduplab {
namespace {

// Divides in floating point, which takes 0.4 to 0.75 of the time of integer division and is as fast
// for numbers beyond 32 bits. The answer is exact below 2^53: where d divides n the quotient is a
// whole number and comes out as such, and where it does not, no whole number times d is n.
bool is_odd_prime(std::int64_t n) noexcept {
    const auto dividend = static_cast<double>(n);
    for (std::int64_t d = 3; d * d <= n; d += 2) {
        if (static_cast<std::int64_t>(dividend / static_cast<double>(d)) * d == n) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::int64_t primes(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    if (lo <= 2 && 2 < hi) {
        ++total;
    }
    for (std::int64_t n = std::max<std::int64_t>(lo | 1, 3); n < hi; n += 2) {
        if (is_odd_prime(n)) {
            ++total;
        }
    }
    return total;
}

}  // namespace speeduplab
