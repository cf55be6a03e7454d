// The ship_ranges kernel: the numbers of ship, made by whoever adds them up.
//
// num    whole numbers
// total  their sum
// state  none
//
// In Python:
//     numbers = array("q", range(lo, hi)); total += sum(numbers)
//
// Pure C++20, no Python header.
#pragma once

#include <cstdint>

namespace speeduplab {

// Writes the numbers [lo, hi) to memory, some thousand at a time, and reads them again: no formula takes their place.
[[nodiscard]] std::int64_t ship_ranges(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept;

}  // namespace speeduplab
