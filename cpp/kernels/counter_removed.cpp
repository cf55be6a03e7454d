#include "counter_removed.hpp"

namespace speeduplab {

// Every optimising compiler sees what this comes to, and subtracts: that is what it is here to show.
std::int64_t counter_removed(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    for (std::int64_t n = lo; n < hi; ++n) {
        ++total;
    }
    return total;
}

}  // namespace speeduplab
