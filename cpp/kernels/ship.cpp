#include "ship.hpp"

namespace speeduplab {

SPEEDUPLAB_KERNEL(ship) {
    const auto* const numbers = static_cast<const std::int64_t*>(state.arrays[0]);
    // Without a sign a sum that does not fit is defined, whatever somebody's numbers are.
    auto sum = static_cast<std::uint64_t>(total);
    for (std::int64_t i = lo; i < hi; ++i) {
        sum += static_cast<std::uint64_t>(numbers[i]);
    }
    return static_cast<std::int64_t>(sum);
}

}  // namespace speeduplab
