#include "ship_ranges.hpp"

namespace speeduplab {
namespace {

// What the first cache holds: the numbers need not wait for memory.
constexpr std::int64_t kPiece = 2048;

}  // namespace

std::int64_t ship_ranges(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    std::int64_t made[kPiece];
    // Read anew for each piece, so that nothing is known of what the numbers are.
    const std::int64_t* volatile const seen = made;
    while (lo < hi) {
        const std::int64_t count = hi - lo < kPiece ? hi - lo : kPiece;
        for (std::int64_t i = 0; i < count; ++i) {
            made[i] = lo + i;
        }
        const std::int64_t* const numbers = seen;
        for (std::int64_t i = 0; i < count; ++i) {
            total += numbers[i];
        }
        lo += count;
    }
    return total;
}

}  // namespace speeduplab
