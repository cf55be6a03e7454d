// The kernels against what is known about their results.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "check.hpp"
#include "states.hpp"
#include "work.hpp"

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
            const speeduplab::State state{.num = 9};
            CHECK(run(state, 7, 7, 42) == 42);
            CHECK(run(state, 7, 3, 42) == 42);
            CHECK(run(state, speeduplab::kNumberMax, -speeduplab::kNumberMax, 42) == 42);
        }
    }
}

void slices_of_any_size_add_up_to_the_whole() {
    for (const auto& row : speeduplab::kKernels) {
        if (row.uses_num || row.num_max < speeduplab::kNumberMax) {
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

// What a kernel makes of its state at one level, in slices of `units`.
struct Outcome {
    std::int64_t total = 0;
    std::vector<states::Array> arrays;

    bool operator==(const Outcome& other) const {
        // By their bits: 0.0 and -0.0 are not the same.
        const auto same = [](const states::Array& a, const states::Array& b) {
            return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), 8 * a.size()) == 0);
        };
        return total == other.total &&
               std::equal(arrays.begin(), arrays.end(), other.arrays.begin(), other.arrays.end(), same);
    }
};

Outcome outcome(const char* kernel, std::int64_t num, std::vector<states::Array> arrays, std::int64_t units,
                Level level) {
    std::vector<speeduplab::Buffer> buffers;
    for (states::Array& array : arrays) {
        buffers.push_back({array.data(), 8 * array.size()});
    }
    speeduplab::KernelWork work(kernel, num, buffers, level);
    std::int64_t total = 0;
    for (std::int64_t step = 0; step < work.steps(); ++step) {
        for (std::int64_t lo = 0; lo < num; lo += units) {
            total = work.run(lo, std::min(lo + units, num), total, step);
        }
    }
    return {total, arrays};
}

// Every level in slices of several sizes, against the plain kernel in one piece.
void compare_levels(const char* kernel, std::int64_t num, const std::vector<states::Array>& arrays) {
    const Outcome wanted = outcome(kernel, num, arrays, std::max<std::int64_t>(num, 1), Level::plain);
    for (const Level level : levels()) {
        for (const std::int64_t units : {num, num / 2 + 1, std::int64_t{7}, std::int64_t{1}}) {
            if (units > 0 && (units > 6 || num < 70)) {
                CHECK(outcome(kernel, num, arrays, units, level) == wanted);
            }
        }
    }
}

void every_level_counts_the_same_pixels() {
    for (const std::int64_t num : {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 100, 257}) {
        compare_levels("mandelbrot", num, {});
    }
    // Rows in the middle and at the end of the largest picture.
    const auto* const row = speeduplab::find_kernel("mandelbrot");
    const speeduplab::State largest{.num = 20'000};
    for (const Level level : levels()) {
        CHECK(row->at(level)(largest, 9'990, 9'991, 3) == row->at(Level::plain)(largest, 9'990, 9'991, 3));
        CHECK(row->at(level)(largest, 19'999, 20'000, 3) == row->at(Level::plain)(largest, 19'999, 20'000, 3));
    }
}

void mandelbrot_comes_near_the_area_of_the_set() {
    const double area = 9.0 *
                        static_cast<double>(outcome("mandelbrot", 600, {}, 600, speeduplab::chosen_level()).total) /
                        (600.0 * 600.0);
    // 1.5066, and a little more while iterations are few.
    CHECK(area > 1.50 && area < 1.55);
}

void every_level_draws_the_same_samples() {
    const auto* const row = speeduplab::find_kernel("pi");
    for (const Level level : levels()) {
        for (const std::int64_t begin : {std::int64_t{0}, std::int64_t{1} << 32, speeduplab::kNumberMax - 40}) {
            for (std::int64_t length = 0; length < 40; ++length) {
                CHECK(row->at(level)({}, begin, begin + length, 2) ==
                      row->at(Level::plain)({}, begin, begin + length, 2));
            }
        }
        const double pi = 4.0 * static_cast<double>(row->at(level)({}, 0, 10'000'000, 0)) / 1e7;
        CHECK(pi > 3.1395 && pi < 3.1437);  // four standard deviations
        CHECK(row->at(level)({}, 0, 100'003, 0) == row->at(Level::plain)({}, 0, 100'003, 0));
    }
}

void the_first_samples_are_splitmix64() {
    CHECK(states::splitmix64(0) == 0xE220'A839'7B1D'CDAF);  // the reference implementation's from the seed 0
    CHECK(states::splitmix64(1) == 0x6E78'9E6A'A1B9'65F4);
    const auto* const row = speeduplab::find_kernel("pi");
    for (std::int64_t i = 0; i < 1000; ++i) {
        const std::uint64_t z = states::splitmix64(i);
        const double x = static_cast<std::int32_t>(z >> 32);
        const double y = static_cast<std::int32_t>(z);
        CHECK(row->at(Level::plain)({}, i, i + 1, 0) == (std::hypot(x, y) < 0x1p31 ? 1 : 0));
    }
}

void every_level_moves_bodies_to_the_same_bits() {
    for (const std::int64_t num : {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 23, 31, 32, 33, 100, 203}) {
        compare_levels("nbody", num, {states::bodies(num)});
    }
}

void bodies_keep_their_momentum() {
    constexpr std::int64_t num = 64;
    const Outcome moved = outcome("nbody", num, {states::bodies(num)}, 5, speeduplab::chosen_level());
    CHECK(moved.total == num * 10);
    double momentum = 0;
    double speed = 0;
    for (std::size_t i = 6 * num; i < 7 * num; ++i) {
        momentum += moved.arrays[0][i] / num;
        speed += std::abs(moved.arrays[0][i]) / num;
    }
    CHECK(speed > 0.01 && std::abs(momentum) < 1e-14);
}

// Doubles n whose roots come closest to the middle between two doubles, which is an odd m of 54 bits:
// m * m = n * 2^bits + rest, with a small rest.
std::vector<double> hard_square_roots() {
    std::vector<double> hard;
    for (const int bits : {54, 55}) {
        for (std::int64_t rest = -63; rest < 64; rest += 8) {  // squares of odd numbers are 1 modulo 8
            // Roots of 1 + 8k modulo 2^bits, bit by bit: all four follow from one of them.
            std::uint64_t root = 1;
            const auto square = static_cast<std::uint64_t>(rest);
            for (int bit = 3; bit < bits; ++bit) {
                if (((root * root - square) >> bit & 1) != 0) {
                    root += std::uint64_t{1} << (bit - 1);
                }
            }
            const std::uint64_t modulus = std::uint64_t{1} << bits;
            for (const std::uint64_t other : {root, modulus - root, root + modulus / 2, modulus / 2 - root}) {
                const std::uint64_t m = other & (modulus - 1);
                for (std::uint64_t candidate = m; candidate < (std::uint64_t{1} << 54); candidate += modulus) {
                    if (candidate < (std::uint64_t{1} << 53)) {
                        continue;
                    }
                    CHECK(((candidate * candidate - square) & (modulus - 1)) == 0);
                    // n = (m * m - rest) / 2^bits, from the halves of m.
                    const std::uint64_t high = candidate >> 27;
                    const std::uint64_t low = candidate & ((1U << 27) - 1);
                    const std::uint64_t bottom = low * low + ((high * low & ((1U << 26) - 1)) << 28) - square;
                    const std::uint64_t top = high * high + (high * low >> 26);
                    const double n =
                        static_cast<double>(bits == 54 ? top + (bottom >> 54) : (top + (bottom >> 54)) / 2);
                    hard.push_back(n);
                    hard.push_back(n * 0.25);
                }
            }
        }
    }
    return hard;
}

void square_roots_are_rounded_right_at_every_level() {
    std::vector<double> numbers = hard_square_roots();
    CHECK(numbers.size() > 64);
    for (const int exponent : {-400, -11, -10, 0, 1, 400}) {
        // Whole squares, their neighbours, and numbers without a pattern.
        for (std::int64_t i = 0; i < 20'000; ++i) {
            const auto root = static_cast<double>(states::splitmix64(i) >> 38);
            const double square = std::ldexp(root * root + 1, exponent);
            numbers.insert(numbers.end(),
                           {square, std::nextafter(square, 1e300), std::nextafter(square, 0.0),
                            std::ldexp(1 + static_cast<double>(states::splitmix64(i) >> 12) * 0x1p-52, exponent)});
        }
    }
    for (const double mantissa : {1.0, 1 + 0x1p-52, 2 - 0x1p-52, 2 - 0x1p-51, 0.5 - 0x1p-54, 4 - 0x1p-51}) {
        numbers.push_back(mantissa);
    }
    numbers.resize(numbers.size() / 8 * 8 + 8, 2.0);
    const auto count = static_cast<std::int64_t>(numbers.size());
    std::vector<void (*)(const double*, double*, std::int64_t) noexcept> at_levels{&speeduplab::plain::square_roots};
    if constexpr (speeduplab::kIsX86) {
#if defined(__x86_64__) || defined(_M_X64)
        at_levels = {&speeduplab::plain::square_roots, &speeduplab::v1::square_roots, &speeduplab::v3::square_roots,
                     &speeduplab::v4::square_roots};
#endif
    }
    for (const Level level : levels()) {
        std::vector<double> roots(numbers.size());
        at_levels[static_cast<std::size_t>(level)](numbers.data(), roots.data(), count);
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            wrong += roots[i] != std::sqrt(numbers[i]) ? 1U : 0U;
        }
        CHECK(wrong == 0);
    }
}

void every_level_multiplies_to_the_same_bits() {
    // Around the tiles of each level, and where copies of b and blocks of rows end.
    for (const std::int64_t num : {0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 23, 24, 25, 47, 49, 401, 485}) {
        const states::Array c(static_cast<std::size_t>(num * num), 5.0);  // what was there does not count
        compare_levels("matmul", num, {c, states::matrix(num, 0), states::matrix(num, num * num)});
    }
}

void the_product_is_what_weighted_sums_say() {
    constexpr std::int64_t num = 101;
    const auto a = states::matrix(num, 0);
    const auto b = states::matrix(num, num * num);
    const Outcome found = outcome("matmul", num, {states::Array(num * num), a, b}, 50, speeduplab::chosen_level());
    const auto item = [](const states::Array& array, std::int64_t row, std::int64_t column) {
        return array[static_cast<std::size_t>(row * num + column)];
    };
    double product = 0;
    double factors = 0;
    for (std::int64_t k = 0; k < num; ++k) {
        double from_a = 0;
        double from_b = 0;
        for (std::int64_t i = 0; i < num; ++i) {
            from_a += static_cast<double>(1 + i % 8) * item(a, i, k);
            from_b += static_cast<double>(1 + i % 8) * item(b, k, i);
            product += static_cast<double>((1 + i % 8) * (1 + k % 8)) * item(found.arrays[0], i, k);
        }
        factors += from_a * from_b;
    }
    CHECK(product == factors && product != 0);
}

void every_level_streams_the_same_items() {
    for (const std::int64_t num : {0, 1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 31, 33, 65, 1000}) {
        compare_levels("triad", num,
                       {states::Array(static_cast<std::size_t>(num)), states::repeating(num, 1024, 1),
                        states::repeating(num, 512, 0)});
    }
    // Arrays that begin anywhere.
    for (const Level level : levels()) {
        for (std::size_t shift = 0; shift < 9; ++shift) {
            states::Array a(60, -1.0);
            states::Array b = states::repeating(60, 1024, 1);
            states::Array c = states::repeating(60, 512, 0);
            speeduplab::State state{.num = 40};
            state.arrays[0] = a.data() + shift;
            state.arrays[1] = b.data() + 2;
            state.arrays[2] = c.data() + 1;
            CHECK(speeduplab::find_kernel("triad")->at(level)(state, 3, 37, 0) == 34);
            for (std::size_t i = 0; i < 60; ++i) {
                const bool inside = i >= shift + 3 && i < shift + 37;
                CHECK(a[i] == (inside ? b[i - shift + 2] + 3 * c[i - shift + 1] : -1.0));
            }
        }
    }
}

void ship_adds_up_the_numbers() {
    std::vector<std::int64_t> numbers(1000);
    std::iota(numbers.begin(), numbers.end(), 0);
    const speeduplab::Buffer buffer{numbers.data(), 8 * numbers.size()};
    speeduplab::KernelWork work("ship", 1000, {&buffer, 1});
    CHECK(work.run(0, 1000, 0, 0) == 499'500);
    CHECK(work.run(10, 11, 5, 0) == 15);
    CHECK(work.run(10, 10, 5, 0) == 5);
}

void sleep_takes_at_least_its_time() {
    const auto before = std::chrono::steady_clock::now();
    CHECK(speeduplab::sleep(0, 3, 4) == 7);
    CHECK(std::chrono::steady_clock::now() - before >= std::chrono::milliseconds(30));
}

void ship_ranges_adds_up_the_numbers_that_it_makes() {
    CHECK(speeduplab::ship_ranges(0, 0, 3) == 3);
    CHECK(speeduplab::ship_ranges(0, 2047, 0) == 2047 * 2046 / 2);
    CHECK(speeduplab::ship_ranges(5, 5000, 1) == 5000 * 4999 / 2 - 10 + 1);
}

void tiny_adds_up_what_its_tasks_return() {
    CHECK(speeduplab::tiny(0, 0, 3) == 3);
    CHECK(speeduplab::tiny(0, 1001, 0) == 500);
    CHECK(speeduplab::tiny(7, 8, 1) == 2);
}

void states_that_do_not_fit_are_refused_in_a_sentence() {
    const auto refusal = [](const char* kernel, std::int64_t num, std::vector<speeduplab::Buffer> buffers) {
        return check::message_of<std::invalid_argument>([&] { speeduplab::KernelWork(kernel, num, buffers); });
    };
    alignas(8) char memory[160];
    CHECK(refusal("nbody", 2, {}) == "nbody needs 1 arrays, got 0");
    CHECK(refusal("nbody", 2, {{memory, 159}}) == "array bodies of nbody must have 160 bytes for num 2, got 159");
    CHECK(refusal("ship", 2, {{memory + 1, 16}}) == "array numbers of ship must begin at a multiple of 8 bytes");
    CHECK(refusal("nbody", 2, {{memory, 160}}).empty());
    CHECK(refusal("mandelbrot", -1, {}) == "num of mandelbrot must be from 0 to 100000, got -1");
    CHECK(refusal("matmul", 1'000'000, {}) == "num of matmul must be from 0 to 100000, got 1000000");
    CHECK(refusal("sleep", 1'000'000'000, {}) == "num of sleep must be from 0 to 360000, got 1000000000");
    CHECK(refusal("x", 1, {}).find("kernel must be one of counter, primes, ") == 0);
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
        {"every level counts the same pixels", &every_level_counts_the_same_pixels},
        {"mandelbrot comes near the area of the set", &mandelbrot_comes_near_the_area_of_the_set},
        {"every level draws the same samples", &every_level_draws_the_same_samples},
        {"the first samples are splitmix64", &the_first_samples_are_splitmix64},
        {"every level moves bodies to the same bits", &every_level_moves_bodies_to_the_same_bits},
        {"bodies keep their momentum", &bodies_keep_their_momentum},
        {"square roots are rounded right at every level", &square_roots_are_rounded_right_at_every_level},
        {"every level multiplies to the same bits", &every_level_multiplies_to_the_same_bits},
        {"the product is what weighted sums say", &the_product_is_what_weighted_sums_say},
        {"every level streams the same items", &every_level_streams_the_same_items},
        {"ship adds up the numbers", &ship_adds_up_the_numbers},
        {"sleep takes at least its time", &sleep_takes_at_least_its_time},
        {"ship_ranges adds up the numbers that it makes", &ship_ranges_adds_up_the_numbers_that_it_makes},
        {"tiny adds up what its tasks return", &tiny_adds_up_what_its_tasks_return},
        {"states that do not fit are refused in a sentence", &states_that_do_not_fit_are_refused_in_a_sentence},
        {"levels are chosen by name, and refused in a sentence", &levels_are_chosen_by_name_and_refused_in_a_sentence},
        {"primes counts the known numbers of primes", &primes_counts_the_known_numbers_of_primes},
        {"primes agrees with whole-number division where widths change", &primes_agrees_with_whole_number_division},
        {"primes is right up to 2^53", &primes_is_right_up_to_its_limit},
        {"kernels are found by their own name only", &kernels_are_found_by_their_own_name_only},
    });
}
