// The processor levels that kernels are compiled for, and which of them this processor gets.
//
// Pure C++20, no Python header.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace speeduplab {

// Instruction sets by the names of the x86-64 psABI; `plain` is the loop without any SIMD of ours, and all that
// other processors have. In ascending order: each may run what those before it run.
enum class Level { plain, v1, v3, v4 };

inline constexpr std::array kLevelNames{"plain", "v1", "v3", "v4"};
inline constexpr std::size_t kLevelCount = kLevelNames.size();

#if defined(__x86_64__) || defined(_M_X64)
inline constexpr bool kIsX86 = true;
#else
inline constexpr bool kIsX86 = false;
#endif

[[nodiscard]] constexpr const char* level_name(Level level) noexcept {
    return kLevelNames[static_cast<std::size_t>(level)];
}

// The highest level that processor and operating system support (AVX registers are the system's to switch on).
[[nodiscard]] Level supported_level() noexcept;

// The level that the environment variable SPEEDUPLAB_LEVEL asks for, the supported one where it is not set or empty.
// Throws std::invalid_argument for an unknown name and for one above the supported level.
[[nodiscard]] Level level_asked_for(const char* variable);

// The level that all kernels run at, chosen once; throws as level_asked_for does.
[[nodiscard]] Level chosen_level();

}  // namespace speeduplab
