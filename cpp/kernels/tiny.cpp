#include "tiny.hpp"

namespace speeduplab {
namespace {

std::int64_t task(std::int64_t index) noexcept { return index & 1; }

}  // namespace

std::int64_t tiny(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    // Read anew for each call, so that nothing is known of what it calls.
    std::int64_t (*volatile const call)(std::int64_t) noexcept = &task;
    for (std::int64_t n = lo; n < hi; ++n) {
        total += call(n);
    }
    return total;
}

}  // namespace speeduplab
