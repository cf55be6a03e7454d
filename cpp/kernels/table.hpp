// The kernels by name: a new kernel is one more row.
//
// Pure C++20, no Python header.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "counter.hpp"
#include "counter_removed.hpp"
#include "primes.hpp"

namespace speeduplab {

// What lo, hi and the totals of a kernel stay within, either side of 0: whole numbers that a double
// holds exactly, far from overflow.
inline constexpr std::int64_t kNumberMax = std::int64_t{1} << 53;

// Takes a slice [lo, hi) of num and the total so far; returns the new total.
using Kernel = std::int64_t (*)(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

struct KernelRow {
    const char* name;
    Kernel run;
    const char* doc;
};

inline constexpr std::array kKernels{
    KernelRow{"counter", &counter, "Add 1 to `total` for each number of [lo, hi), with the GIL released."},
    KernelRow{"primes", &primes,
              "Add the number of primes in [lo, hi) to `total`, by trial division, with the GIL released."},
    KernelRow{"counter_removed", &counter_removed, "As counter, but the compiler may remove the loop, and does."},
};

// The kernel of that name, nullptr where there is none.
[[nodiscard]] constexpr Kernel find_kernel(std::string_view name) noexcept {
    for (const KernelRow& row : kKernels) {
        if (name == row.name) {
            return row.run;
        }
    }
    return nullptr;
}

}  // namespace speeduplab
