// The kernels against what is known about their results.

#include <cstdint>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "check.hpp"
#include "kernels/table.hpp"

namespace {

using speeduplab::counter;
using speeduplab::Level;

std::int64_t primes(std::int64_t lo, std::int64_t hi, std::int64_t total) {
    return speeduplab::find_kernel("primes")->at(speeduplab::chosen_level())({}, lo, hi, total);
}

// All levels that this processor has.
std::vector<Level> levels() {
    std::vector<Level> found;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(speeduplab::supported_level()); ++i) {
        found.push_back(static_cast<Level>(i));
    }
    return found;
}

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
        for (const Level level : levels()) {
            const auto run = row.at(level);
            CHECK(run({}, 7, 7, 42) == 42);
            CHECK(run({}, 7, 3, 42) == 42);
            CHECK(run({}, speeduplab::kNumberMax, -speeduplab::kNumberMax, 42) == 42);
        }
    }
}

void slices_of_any_size_add_up_to_the_whole() {
    for (const auto& row : speeduplab::kKernels) {
        if (row.uses_num) {
            continue;
        }
        for (const Level level : levels()) {
            const auto run = row.at(level);
            const std::int64_t whole = run({}, 0, 2000, 0);
            for (std::int64_t units = 1; units < 60; ++units) {
                std::int64_t total = 0;
                for (std::int64_t lo = 0; lo < 2000; lo += units) {
                    total = run({}, lo, lo + units < 2000 ? lo + units : 2000, total);
                }
                CHECK(total == whole);
            }
        }
    }
}

void every_level_counts_the_same_primes() {
    const auto* const row = speeduplab::find_kernel("primes");
    const auto plain = row->at(Level::plain);
    const std::int64_t four = std::int64_t{1} << 32;
    for (const Level level : levels()) {
        const auto run = row->at(level);
        // Around where vectors begin and end, and where numbers no longer fit in 32 bits.
        for (const std::int64_t begin : {std::int64_t{-3}, std::int64_t{0}, std::int64_t{990}, std::int64_t{1024},
                                         std::int64_t{65'535} * 65'535 - 40, four - 70, four}) {
            for (std::int64_t length = 0; length < 140; ++length) {
                CHECK(run({}, begin, begin + length, 5) == plain({}, begin, begin + length, 5));
            }
        }
        CHECK(run({}, 0, 300'000, 0) == plain({}, 0, 300'000, 0));
        CHECK(run({}, four - 20'000, four + 20, 0) == plain({}, four - 20'000, four + 20, 0));
    }
}

void levels_are_chosen_by_name_and_refused_in_a_sentence() {
    using speeduplab::level_asked_for;
    CHECK(level_asked_for(nullptr) == speeduplab::supported_level());
    CHECK(level_asked_for("") == speeduplab::supported_level());
    for (const Level level : levels()) {
        CHECK(level_asked_for(speeduplab::level_name(level)) == level);
    }
    for (const std::string wrong : {"v2", "V3", "avx2", "v4 "}) {
        const std::string said =
            check::message_of<std::invalid_argument>([&] { (void)level_asked_for(wrong.c_str()); });
        CHECK(said.find("SPEEDUPLAB_LEVEL must be one of plain") == 0);
        CHECK(said.find("on this processor, got '" + wrong + "'; unset it for the best") != std::string::npos);
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
        CHECK(speeduplab::find_kernel(row.name) == &row);
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
        {"every level counts the same primes", &every_level_counts_the_same_primes},
        {"levels are chosen by name, and refused in a sentence", &levels_are_chosen_by_name_and_refused_in_a_sentence},
        {"primes counts the known numbers of primes", &primes_counts_the_known_numbers_of_primes},
        {"primes agrees with whole-number division where widths change", &primes_agrees_with_whole_number_division},
        {"primes is right up to 2^53", &primes_is_right_up_to_its_limit},
        {"kernels are found by their own name only", &kernels_are_found_by_their_own_name_only},
    });
}
