// The counter kernel as one would write it, for the compiler to remove.
//
// Pure C++20, no Python header.
#pragma once

#include <cstdint>

namespace speeduplab {

// As counter() to whoever looks at the result only: nothing forces the compiler to add num times.
[[nodiscard]] std::int64_t counter_removed(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

}  // namespace speeduplab
