// The multiply_adds kernel: no workload, but the limit that matmul and nbody are held against. As many products and
// sums of doubles as the processor does on one core, none of which waits for another or for memory.
//
// num    rounds of kMultiplyAdds products and as many sums
// total  rounds done
// state  none
//
// In Python:
//     total += hi - lo, after kMultiplyAdds * (hi - lo) times x = x * 0.5 + 1.0 for numbers x that are independent
//
// Pure C++20, no Python header.
#pragma once

#include "kernel.hpp"

namespace speeduplab {

inline constexpr int kMultiplyAdds = 96;

SPEEDUPLAB_AT_EACH_LEVEL([[nodiscard]] SPEEDUPLAB_KERNEL(multiply_adds))

}  // namespace speeduplab
