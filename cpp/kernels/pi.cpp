// Compiled once for each level: no inline function that other levels share (see CMakeLists.txt).
#include "pi.hpp"

#include "simd.hpp"

namespace speeduplab::SPEEDUPLAB_LEVEL {
namespace {

constexpr std::uint64_t kStep = 0x9E37'79B9'7F4A'7C15;
constexpr std::uint64_t kFirst = 0xBF58'476D'1CE4'E5B9;
constexpr std::uint64_t kSecond = 0x94D0'49BB'1331'11EB;

// 1 for a sample outside the circle, 0 for one within.
std::int64_t outside(std::int64_t index) noexcept {
    std::uint64_t z = (static_cast<std::uint64_t>(index) + 1) * kStep;
    z = (z ^ z >> 30) * kFirst;
    z = (z ^ z >> 27) * kSecond;
    z ^= z >> 31;
    const std::int64_t x = static_cast<std::int32_t>(z >> 32);
    const std::int64_t y = static_cast<std::int32_t>(z);
    // Below 2^63: x = y = -2^31 comes of one index only, and that one is beyond 2^63.
    return (x * x + y * y) >> 62;
}

#if SPEEDUPLAB_BITS == 512

constexpr int kLanes = 8;
using Longs = __m512i;

Longs all(std::uint64_t x) noexcept { return _mm512_set1_epi64(static_cast<long long>(x)); }
Longs load(const std::uint64_t* from) noexcept { return _mm512_loadu_si512(from); }
void store(std::uint64_t* to, Longs x) noexcept { _mm512_storeu_si512(to, x); }
Longs add(Longs a, Longs b) noexcept { return _mm512_add_epi64(a, b); }
template <int kBits>
Longs shift(Longs x) noexcept {
    return _mm512_srli_epi64(x, kBits);
}
template <int kBits, std::uint64_t kFactor>
Longs mix(Longs z) noexcept {
    return _mm512_mullo_epi64(_mm512_xor_si512(z, shift<kBits>(z)), all(kFactor));
}
template <int kBits>
Longs fold(Longs z) noexcept {
    return _mm512_xor_si512(z, shift<kBits>(z));
}
// Of the low halves, signed.
Longs squared(Longs x) noexcept { return _mm512_mul_epi32(x, x); }

#elif SPEEDUPLAB_BITS == 256

constexpr int kLanes = 4;
using Longs = __m256i;

Longs all(std::uint64_t x) noexcept { return _mm256_set1_epi64x(static_cast<long long>(x)); }
Longs load(const std::uint64_t* from) noexcept { return _mm256_loadu_si256(reinterpret_cast<const Longs*>(from)); }
void store(std::uint64_t* to, Longs x) noexcept { _mm256_storeu_si256(reinterpret_cast<Longs*>(to), x); }
Longs add(Longs a, Longs b) noexcept { return _mm256_add_epi64(a, b); }
template <int kBits>
Longs shift(Longs x) noexcept {
    return _mm256_srli_epi64(x, kBits);
}
template <int kBits>
Longs fold(Longs z) noexcept {
    return _mm256_xor_si256(z, shift<kBits>(z));
}
// AVX2 multiplies halves only: low * low, and both mixed products, of which the low halves count.
template <int kBits, std::uint64_t kFactor>
Longs mix(Longs z) noexcept {
    const Longs x = fold<kBits>(z);
    const Longs mixed =
        _mm256_add_epi64(_mm256_mul_epu32(shift<32>(x), all(kFactor)), _mm256_mul_epu32(x, all(kFactor >> 32)));
    return _mm256_add_epi64(_mm256_mul_epu32(x, all(kFactor)), _mm256_slli_epi64(mixed, 32));
}
Longs squared(Longs x) noexcept { return _mm256_mul_epi32(x, x); }

#endif

#if SPEEDUPLAB_BITS >= 256

// The samples outside the circle among `vectors` times kLanes from `index` on.
std::int64_t outside_of(std::int64_t index, std::int64_t vectors) noexcept {
    std::uint64_t lanes[kLanes];
    for (int lane = 0; lane < kLanes; ++lane) {
        lanes[lane] = static_cast<std::uint64_t>(index + lane + 1) * kStep;
    }
    Longs state = load(lanes);
    Longs found = all(0);
    for (std::int64_t i = 0; i < vectors; ++i) {
        const Longs z = fold<31>(mix<27, kSecond>(mix<30, kFirst>(state)));
        found = add(found, shift<62>(add(squared(z), squared(shift<32>(z)))));
        state = add(state, all(kLanes * kStep));
    }
    store(lanes, found);
    std::uint64_t sum = 0;
    for (const std::uint64_t lane : lanes) {
        sum += lane;
    }
    return static_cast<std::int64_t>(sum);
}

#endif

}  // namespace

SPEEDUPLAB_KERNEL(pi) {
    (void)state;
    if (lo >= hi) {
        return total;
    }
    total += hi - lo;
    std::int64_t index = lo;
#if SPEEDUPLAB_BITS >= 256  // two lanes would take longer than none
    const std::int64_t vectors = (hi - lo) / kLanes;
    total -= outside_of(index, vectors);
    index += vectors * kLanes;
#endif
    for (; index < hi; ++index) {
        total -= outside(index);
    }
    return total;
}

}  // namespace speeduplab::SPEEDUPLAB_LEVEL
