// Compiled once for each level: no inline function that other levels share (see CMakeLists.txt).
#include "multiply_adds.hpp"

#include "simd.hpp"

namespace speeduplab::SPEEDUPLAB_LEVEL {
namespace {

// As many as hide each other's waiting, and as there are registers for beside two that do not change.
constexpr int kChains = 12;

#if SPEEDUPLAB_BITS

constexpr int kRepeats = kMultiplyAdds / (kChains * Doubles::kCount);
static_assert(kRepeats * kChains * Doubles::kCount == kMultiplyAdds);

double run(std::int64_t rounds) noexcept {
    const Doubles half = Doubles::all(0.5);
    const Doubles one = Doubles::all(1);
    Doubles chains[kChains];
    for (int k = 0; k < kChains; ++k) {
        chains[k] = Doubles::all(k);
    }
    for (std::int64_t n = 0; n < rounds; ++n) {
        for (int repeat = 0; repeat < kRepeats; ++repeat) {
            for (int k = 0; k < kChains; ++k) {
                chains[k] = multiply_add(chains[k], half, one);
            }
        }
    }
    double items[Doubles::kCount];
    double sum = 0;
    for (int k = 0; k < kChains; ++k) {
        chains[k].store(items);
        sum += items[0];
    }
    return sum;
}

#else

double run(std::int64_t rounds) noexcept {
    double chains[kChains];
    for (int k = 0; k < kChains; ++k) {
        chains[k] = k;
    }
    for (std::int64_t n = 0; n < rounds; ++n) {
        for (int repeat = 0; repeat < kMultiplyAdds / kChains; ++repeat) {
            for (int k = 0; k < kChains; ++k) {
                chains[k] = chains[k] * 0.5 + 1;
            }
        }
    }
    double sum = 0;
    for (int k = 0; k < kChains; ++k) {
        sum += chains[k];
    }
    return sum;
}

#endif

}  // namespace

SPEEDUPLAB_KERNEL(multiply_adds) {
    (void)state;
    if (lo >= hi) {
        return total;
    }
    // Each chain goes from below kChains towards 2, so this is never true; but no compiler knows.
    return run(hi - lo) < 0 ? -1 : total + (hi - lo);
}

}  // namespace speeduplab::SPEEDUPLAB_LEVEL
