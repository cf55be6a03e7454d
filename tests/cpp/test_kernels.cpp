// The kernels against what is known about their results.

#include <cstdint>
#include <set>
#include <string>

#include "check.hpp"
#include "kernels/table.hpp"

namespace {

using speeduplab::counter;
using speeduplab::primes;

// By whole-number division, as primes() is not.
bool is_prime(std::int64_t n) {
    if (n < 4) {
        return n >= 2;
    }
    for (std::int64_t d = 2; d <= n / d; ++d) {
        if (n % d == 0) {
            return false;
        }
    }
    return true;
}

void counter_adds_one_for_each_number() {
    for (std::int64_t length = 0; length < 20; ++length) {
        CHECK(counter(5, 5 + length, 100) == 100 + length);
    }
    CHECK(counter(-3, 3, 0) == 6);
    CHECK(counter(0, 10'000'001, 0) == 10'000'001);
}

void the_removed_counter_gives_the_same_result() {
    CHECK(speeduplab::counter_removed(-3, 3, 4) == counter(-3, 3, 4));
    CHECK(speeduplab::counter_removed(0, 10'000'001, 0) == 10'000'001);
}

void empty_and_backward_ranges_leave_the_total() {
    for (const auto& row : speeduplab::kKernels) {
        CHECK(row.run(7, 7, 42) == 42);
        CHECK(row.run(7, 3, 42) == 42);
        CHECK(row.run(speeduplab::kNumberMax, -speeduplab::kNumberMax, 42) == 42);
    }
}

void slices_of_any_size_add_up_to_the_whole() {
    for (const auto& row : speeduplab::kKernels) {
        const std::int64_t whole = row.run(0, 2000, 0);
        for (std::int64_t units = 1; units < 60; ++units) {
            std::int64_t total = 0;
            for (std::int64_t lo = 0; lo < 2000; lo += units) {
                total = row.run(lo, lo + units < 2000 ? lo + units : 2000, total);
            }
            CHECK(total == whole);
        }
    }
}

void primes_counts_the_known_numbers_of_primes() {
    CHECK(primes(-10, 2, 0) == 0);
    CHECK(primes(0, 3, 0) == 1);
    CHECK(primes(0, 10, 0) == 4);
    CHECK(primes(0, 100, 0) == 25);
    CHECK(primes(0, 100'000, 0) == 9'592);
    CHECK(primes(0, 1'000'000, 0) == 78'498);
}

void primes_agrees_with_whole_number_division() {
    const std::int64_t million = 1'000'000;
    for (const std::int64_t middle : {std::int64_t{1} << 24, std::int64_t{1} << 31, std::int64_t{1} << 32,
                                      std::int64_t{65'521} * 65'521, million * million}) {
        for (std::int64_t n = middle - 20; n < middle + 20; ++n) {
            CHECK(primes(n, n + 1, 0) == (is_prime(n) ? 1 : 0));
        }
    }
}

void primes_is_right_up_to_its_limit() {
    constexpr std::int64_t limit = std::int64_t{1} << 53;
    CHECK(primes(limit - 111, limit - 110, 0) == 1);  // the largest prime below 2^53
    CHECK(primes(limit - 110, limit - 94, 0) == 0);
    CHECK(primes(94'906'249LL * 94'906'249, 94'906'249LL * 94'906'249 + 1, 0) == 0);  // the largest square of a prime
}

void kernels_are_found_by_their_own_name_only() {
    std::set<std::string> names;
    for (const auto& row : speeduplab::kKernels) {
        names.insert(row.name);
        CHECK(speeduplab::find_kernel(row.name) == row.run);
    }
    CHECK(names.size() == speeduplab::kKernels.size());
    CHECK(speeduplab::find_kernel("") == nullptr);
    CHECK(speeduplab::find_kernel("count") == nullptr);
}

}  // namespace

int main() {
    return check::run({
        {"counter adds one for each number", &counter_adds_one_for_each_number},
        {"the removed counter gives the same result", &the_removed_counter_gives_the_same_result},
        {"empty and backward ranges leave the total as it is", &empty_and_backward_ranges_leave_the_total},
        {"slices of any size add up to the whole", &slices_of_any_size_add_up_to_the_whole},
        {"primes counts the known numbers of primes", &primes_counts_the_known_numbers_of_primes},
        {"primes agrees with whole-number division where widths change", &primes_agrees_with_whole_number_division},
        {"primes is right up to 2^53", &primes_is_right_up_to_its_limit},
        {"kernels are found by their own name only", &kernels_are_found_by_their_own_name_only},
    });
}
