// The kernels by name: a new kernel is one more row.
//
// Pure C++20, no Python header.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "counter.hpp"
#include "counter_removed.hpp"
#include "divisors.hpp"
#include "kernel.hpp"
#include "level.hpp"
#include "mandelbrot.hpp"
#include "matmul.hpp"
#include "multiply_adds.hpp"
#include "nbody.hpp"
#include "pi.hpp"
#include "primes.hpp"
#include "ship.hpp"
#include "ship_ranges.hpp"
#include "sleep.hpp"
#include "tiny.hpp"
#include "triad.hpp"

namespace speeduplab {

// One array of a kernel's state.
struct ArrayRow {
    const char* name;
    char type;  // as in Python's array module: 'd' for double, 'q' for std::int64_t
    std::int64_t (*items)(std::int64_t num);
    bool written;
};

struct KernelRow {
    const char* name;
    const char* doc;
    std::array<Kernel, kLevelCount> levels;  // nullptr where this processor family has no such level
    bool uses_num = false;                   // beyond its slices: a slice alone is not enough to run it
    std::int64_t num_max = kNumberMax;
    std::int64_t steps = 1;  // how often [0, num) is gone through, all of it before it begins anew
    std::array<ArrayRow, kArraysMax> arrays{};
    std::size_t array_count = 0;
    void (*prepare)() = nullptr;  // what it needs and has to compute once in a process

    [[nodiscard]] constexpr Kernel at(Level level) const noexcept { return levels[static_cast<std::size_t>(level)]; }
};

#if defined(__x86_64__) || defined(_M_X64)
#define SPEEDUPLAB_LEVELS_OF(name) {&plain::name, &v1::name, &v3::name, &v4::name}
#else
#define SPEEDUPLAB_LEVELS_OF(name) {&plain::name, nullptr, nullptr, nullptr}
#endif

// Sides and lengths whose arrays a 64-bit processor can address, and whose totals stay within kNumberMax.
inline constexpr std::int64_t kSideMax = 100'000;
inline constexpr std::int64_t kItemsMax = std::int64_t{1} << 40;
inline constexpr std::int64_t kShippedMax = 100'000'000;  // their sum

// A loop of whole numbers that gains nothing by wider registers: the same at every level.
template <std::int64_t (*kLoop)(std::int64_t, std::int64_t, std::int64_t) noexcept>
std::int64_t loop(const State& /*state*/, std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    return kLoop(lo, hi, total);
}

template <std::int64_t (*kLoop)(std::int64_t, std::int64_t, std::int64_t) noexcept>
inline constexpr std::array<Kernel, kLevelCount> kSameAtAll{&loop<kLoop>, &loop<kLoop>, &loop<kLoop>, &loop<kLoop>};

inline constexpr std::array kKernels{
    KernelRow{.name = "counter",
              .doc = "Add 1 to `total` for each number of [lo, hi), with the GIL released.",
              .levels = kSameAtAll<&counter>},
    KernelRow{.name = "primes",
              .doc = "Add the number of primes in [lo, hi) to `total`, by trial division, with the GIL released.",
              .levels = SPEEDUPLAB_LEVELS_OF(primes),
              .prepare = [] { (void)divisors(); }},
    KernelRow{.name = "mandelbrot",
              .doc = "Add the number of pixels of rows [lo, hi) that stay within 2 to `total`.",
              .levels = SPEEDUPLAB_LEVELS_OF(mandelbrot),
              .uses_num = true,
              .num_max = kSideMax},
    KernelRow{.name = "pi",
              .doc = "Add the number of samples [lo, hi) within the circle to `total`, with the GIL released.",
              .levels = SPEEDUPLAB_LEVELS_OF(pi)},
    KernelRow{.name = "nbody",
              .doc = "Move bodies [lo, hi) by one step; add how many they are to `total`.",
              .levels = SPEEDUPLAB_LEVELS_OF(nbody),
              .uses_num = true,
              .num_max = kSideMax,
              .steps = kBodySteps,
              .arrays = {{{"bodies", 'd', [](std::int64_t num) { return 10 * num; }, true}}},
              .array_count = 1},
    KernelRow{.name = "matmul",
              .doc = "Compute rows [lo, hi) of the product of two matrices; add how many they are to `total`.",
              .levels = SPEEDUPLAB_LEVELS_OF(matmul),
              .uses_num = true,
              .num_max = kSideMax,
              .arrays = {{{"c", 'd', [](std::int64_t num) { return num * num; }, true},
                          {"a", 'd', [](std::int64_t num) { return num * num; }, false},
                          {"b", 'd', [](std::int64_t num) { return num * num; }, false}}},
              .array_count = 3},
    KernelRow{.name = "triad",
              .doc = "Compute items [lo, hi) of b + 3 * c; add how many they are to `total`.",
              .levels = SPEEDUPLAB_LEVELS_OF(triad),
              .uses_num = true,
              .num_max = kItemsMax,
              .arrays = {{{"a", 'd', [](std::int64_t num) { return num; }, true},
                          {"b", 'd', [](std::int64_t num) { return num; }, false},
                          {"c", 'd', [](std::int64_t num) { return num; }, false}}},
              .array_count = 3},
    KernelRow{.name = "ship",
              .doc = "Add the numbers [lo, hi) of an array to `total`.",
              .levels = {&ship, &ship, &ship, &ship},
              .uses_num = true,
              .num_max = kShippedMax,
              .arrays = {{{"numbers", 'q', [](std::int64_t num) { return num; }, false}}},
              .array_count = 1},
    KernelRow{.name = "ship_ranges",
              .doc = "Make the numbers [lo, hi) and add them to `total`, with the GIL released.",
              .levels = kSameAtAll<&ship_ranges>,
              .num_max = kShippedMax},
    KernelRow{.name = "sleep",
              .doc = "Wait 10 ms for each number of [lo, hi); add how many they are to `total`, with the GIL released.",
              .levels = kSameAtAll<&sleep>,
              .num_max = kWaitsMax},
    KernelRow{.name = "tiny",
              .doc = "Call a function for each number of [lo, hi); add its results to `total`, with the GIL released.",
              .levels = kSameAtAll<&tiny>},
    KernelRow{
        .name = "multiply_adds",
        .doc = "Do 96 products and sums of doubles for each number of [lo, hi); add how many those are to `total`.",
        .levels = SPEEDUPLAB_LEVELS_OF(multiply_adds)},
    KernelRow{.name = "counter_removed",
              .doc = "As counter, but the compiler may remove the loop, and does.",
              .levels = kSameAtAll<&counter_removed>},
};

// The kernel of that name, nullptr where there is none.
[[nodiscard]] constexpr const KernelRow* find_kernel(std::string_view name) noexcept {
    for (const KernelRow& row : kKernels) {
        if (name == row.name) {
            return &row;
        }
    }
    return nullptr;
}

}  // namespace speeduplab
