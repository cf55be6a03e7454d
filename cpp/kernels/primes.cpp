// Compiled once for each level: no inline function that other levels share (see CMakeLists.txt).
#include "primes.hpp"

#include "divisors.hpp"
#include "simd.hpp"

namespace speeduplab::SPEEDUPLAB_LEVEL {
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

#if SPEEDUPLAB_BITS

constexpr std::int64_t kFirst = 1024;                  // below it a whole vector of divisors may reach n itself
constexpr std::int64_t kLast = std::int64_t{1} << 32;  // from it on numbers do not fit
constexpr int kSmall = 16;                             // divisors that many numbers are tried with at once: 3 to 33

// Numbers n, n + 2, ... against the small divisors; a bit for each that none of them divides.
unsigned without_small_divisor(const Divisors& table, std::uint32_t n) noexcept {
    const Words numbers = Words::stepping(n, 2);
    Mask divided = Mask::none();
    for (int k = 0; k < kSmall; ++k) {
        divided = divided | (numbers * Words::all(table.inverse[k])).at_most(Words::all(table.limit[k]));
    }
    return ~divided.bits() & Words::kAllBits;
}

// One number against the divisors from the small ones to `end`, many of them at once.
bool without_divisor(const Divisors& table, std::uint32_t n, int end) noexcept {
    const Words number = Words::all(n);
    for (int k = kSmall; k < end; k += 2 * Words::kCount) {
        const int next = k + Words::kCount;
        const Mask divided = (number * Words::load(table.inverse + k)).at_most(Words::load(table.limit + k)) |
                             (number * Words::load(table.inverse + next)).at_most(Words::load(table.limit + next));
        if (divided.any()) {
            return false;
        }
    }
    return true;
}

// The primes among Words::kCount odd numbers from n on.
std::int64_t count_vector(const Divisors& table, std::uint32_t n, int end) noexcept {
    std::int64_t found = 0;
    for (unsigned left = without_small_divisor(table, n); left != 0; left &= left - 1) {
        found += without_divisor(table, n + 2 * lowest_bit(left), end) ? 1 : 0;
    }
    return found;
}

#endif

}  // namespace

SPEEDUPLAB_KERNEL(primes) {
    (void)state;
    if (lo <= 2 && 2 < hi) {
        ++total;
    }
    std::int64_t n = lo < 3 ? 3 : lo | 1;
#if SPEEDUPLAB_BITS
    for (; n < hi && n < kFirst; n += 2) {
        total += is_odd_prime(n) ? 1 : 0;
    }
    const Divisors& table = divisors();
    constexpr std::int64_t span = 2 * Words::kCount;
    std::int64_t root = 31;  // the largest number whose square is at most the vector's last number
    for (const std::int64_t last = hi < kLast ? hi : kLast; n + span <= last; n += span) {
        if ((root + 1) * (root + 1) <= n + span) {
            root = whole_root(n + span);
        }
        // Divisors beyond the square root cannot mislead: a number that one of them divides has a smaller one as well.
        total += count_vector(table, static_cast<std::uint32_t>(n), static_cast<int>((root - 1) / 2));
    }
#endif
    for (; n < hi; n += 2) {
        total += is_odd_prime(n) ? 1 : 0;
    }
    return total;
}

}  // namespace speeduplab::SPEEDUPLAB_LEVEL
