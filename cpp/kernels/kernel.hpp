// What all kernels have in common: how they are called, and the levels that they are compiled for.
//
// Pure C++20, no Python header.
#pragma once

#include <cstddef>
#include <cstdint>

namespace speeduplab {

// What lo, hi and the totals of a kernel stay within, either side of 0: whole numbers that a double
// holds exactly, far from overflow.
inline constexpr std::int64_t kNumberMax = std::int64_t{1} << 53;

inline constexpr std::size_t kArraysMax = 3;

// What a kernel works on, made ready outside the timed part. Shared by all workers: a slice writes to its own items
// only.
struct State {
    std::int64_t num = 0;
    std::int64_t step = 0;       // of a kernel with steps, from 0; nobody begins one before all have ended the last
    void* arrays[kArraysMax]{};  // what its row of the table asks for, aligned to 8 bytes
};

// Takes a slice [lo, hi) of [0, num) and the total so far; returns the new total.
using Kernel = std::int64_t (*)(const State& state, std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

}  // namespace speeduplab

// Declares a kernel that is compiled once for each level, from one source, into a namespace for each.
#define SPEEDUPLAB_KERNEL(name) \
    std::int64_t name(const ::speeduplab::State& state, std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept

#if defined(__x86_64__) || defined(_M_X64)
#define SPEEDUPLAB_AT_EACH_LEVEL(declaration) \
    namespace plain {                         \
    declaration;                              \
    }                                         \
    namespace v1 {                            \
    declaration;                              \
    }                                         \
    namespace v3 {                            \
    declaration;                              \
    }                                         \
    namespace v4 {                            \
    declaration;                              \
    }
#else
#define SPEEDUPLAB_AT_EACH_LEVEL(declaration) \
    namespace plain {                         \
    declaration;                              \
    }
#endif
