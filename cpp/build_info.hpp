// How this was built, as far as the compiler tells.
#pragma once

#define SPEEDUPLAB_TEXT_(x) #x
#define SPEEDUPLAB_TEXT(x) SPEEDUPLAB_TEXT_(x)

namespace speeduplab {

#if defined(__clang__)
inline constexpr const char* kCompiler = "Clang " __clang_version__;
#elif defined(__GNUC__)
inline constexpr const char* kCompiler = "GCC " __VERSION__;
#elif defined(_MSC_VER)
inline constexpr const char* kCompiler = "MSVC " SPEEDUPLAB_TEXT(_MSC_FULL_VER);
#else
inline constexpr const char* kCompiler = "unknown";
#endif

#if defined(__OPTIMIZE__) || (defined(_MSC_VER) && defined(NDEBUG))
inline constexpr bool kOptimised = true;
#else
inline constexpr bool kOptimised = false;
#endif

}  // namespace speeduplab
