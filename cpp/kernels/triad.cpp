// Compiled once for each level: no inline function that other levels share (see CMakeLists.txt).
#include "triad.hpp"

#include "simd.hpp"

namespace speeduplab::SPEEDUPLAB_LEVEL {

SPEEDUPLAB_KERNEL(triad) {
    if (lo >= hi) {
        return total;
    }
    auto* const a = static_cast<double*>(state.arrays[0]);
    const auto* const b = static_cast<const double*>(state.arrays[1]);
    const auto* const c = static_cast<const double*>(state.arrays[2]);
    std::int64_t i = lo;
#if SPEEDUPLAB_BITS
    constexpr std::int64_t width = Doubles::kCount;
    const Doubles factor = Doubles::all(3);
    for (; i < hi && reinterpret_cast<std::uintptr_t>(a + i) % sizeof(Doubles) != 0; ++i) {
        a[i] = b[i] + 3 * c[i];
    }
    // Past the caches: an ordinary store would first read what it overwrites, a quarter of all traffic.
    for (; i + width <= hi; i += width) {
        (Doubles::load(b + i) + factor * Doubles::load(c + i)).stream(a + i);
    }
    fence();
#endif
    for (; i < hi; ++i) {
        a[i] = b[i] + 3 * c[i];
    }
    return total + (hi - lo);
}

}  // namespace speeduplab::SPEEDUPLAB_LEVEL
