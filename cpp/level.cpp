#include "level.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>

#if defined(_M_X64)
#include <intrin.h>
#elif defined(__x86_64__)
#include <cpuid.h>
#endif

namespace speeduplab {
namespace {

#if defined(__x86_64__) || defined(_M_X64)

struct Registers {
    std::uint32_t a, b, c, d;
};

Registers cpuid(std::uint32_t leaf) noexcept {
#if defined(_M_X64)
    int found[4];
    __cpuidex(found, static_cast<int>(leaf), 0);
    return {static_cast<std::uint32_t>(found[0]), static_cast<std::uint32_t>(found[1]),
            static_cast<std::uint32_t>(found[2]), static_cast<std::uint32_t>(found[3])};
#else
    Registers found{};
    __cpuid_count(leaf, 0, found.a, found.b, found.c, found.d);
    return found;
#endif
}

// Which registers the operating system saves (XCR0); only where cpuid says that it may be read.
std::uint64_t saved_registers() noexcept {
#if defined(_M_X64)
    return _xgetbv(0);
#else
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    asm volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (std::uint64_t{high} << 32) | low;
#endif
}

constexpr bool has(std::uint32_t bits, std::initializer_list<int> wanted) noexcept {
    return std::all_of(wanted.begin(), wanted.end(), [bits](int bit) { return (bits >> bit & 1U) != 0; });
}

#endif

}  // namespace

Level supported_level() noexcept {
#if defined(__x86_64__) || defined(_M_X64)
    // Bits as in Intel's manual (volume 2, CPUID); which of them make a level, as in the x86-64 psABI.
    if (cpuid(0).a < 7 || cpuid(0x8000'0000U).a < 0x8000'0001U) {
        return Level::v1;
    }
    const Registers one = cpuid(1);
    const Registers seven = cpuid(7);
    // SSE3, SSSE3, FMA, CMPXCHG16B, SSE4.1, SSE4.2, MOVBE, POPCNT, OSXSAVE, AVX, F16C; BMI1, AVX2, BMI2; LAHF, LZCNT.
    if (!has(one.c, {0, 9, 12, 13, 19, 20, 22, 23, 27, 28, 29}) || !has(seven.b, {3, 5, 8}) ||
        !has(cpuid(0x8000'0001U).c, {0, 5})) {
        return Level::v1;
    }
    const std::uint64_t saved = saved_registers();
    if ((saved & 0x06U) != 0x06U) {
        return Level::v1;
    }
    // AVX512F, DQ, CD, BW, VL, and their registers.
    return has(seven.b, {16, 17, 28, 30, 31}) && (saved & 0xe6U) == 0xe6U ? Level::v4 : Level::v3;
#else
    return Level::plain;
#endif
}

Level level_asked_for(const char* variable) {
    const Level best = supported_level();
    const std::string_view asked = variable == nullptr ? "" : variable;
    if (asked.empty()) {
        return best;
    }
    const auto* const found = std::find(kLevelNames.begin(), kLevelNames.end(), asked);
    const auto index = static_cast<std::size_t>(found - kLevelNames.begin());
    if (found == kLevelNames.end() || index > static_cast<std::size_t>(best)) {
        std::string names;
        for (std::size_t i = 0; i <= static_cast<std::size_t>(best); ++i) {
            names += (i == 0 ? "" : ", ") + std::string(kLevelNames[i]);
        }
        throw std::invalid_argument("SPEEDUPLAB_LEVEL must be one of " + names + " on this processor, got '" +
                                    std::string(asked) + "'; unset it for the best");
    }
    return static_cast<Level>(index);
}

Level chosen_level() {
    static const Level level = level_asked_for(std::getenv("SPEEDUPLAB_LEVEL"));
    return level;
}

}  // namespace speeduplab
