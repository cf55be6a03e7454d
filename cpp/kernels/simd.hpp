// Vectors of the level that a source is compiled for: only what the kernels need, and where each operation is one
// instruction, so that every level rounds alike. SPEEDUPLAB_BITS is the width in bits, 0 where there are none.
//
// Only for sources that are compiled once for each level.
#pragma once

#include <cstdint>

#if SPEEDUPLAB_BITS
#include <immintrin.h>
#endif
#if defined(_MSC_VER)
#include <intrin.h>
#endif

#if SPEEDUPLAB_BITS

namespace speeduplab::SPEEDUPLAB_LEVEL {

// The index of the lowest bit that is set.
inline unsigned lowest_bit(unsigned bits) noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    unsigned long index = 0;
    _BitScanForward(&index, bits);
    return index;
#else
    return static_cast<unsigned>(__builtin_ctz(bits));
#endif
}

// The largest whole number whose square is at most n, n below 2^52.
inline std::int64_t whole_root(std::int64_t n) noexcept {
    const __m128d value = _mm_set_sd(static_cast<double>(n));
    return static_cast<std::int64_t>(_mm_cvtsd_f64(_mm_sqrt_sd(value, value)));
}

#if SPEEDUPLAB_BITS == 512

// One truth for each 32-bit word.
struct Mask {
    __mmask16 value;

    static Mask none() noexcept { return {0}; }
    [[nodiscard]] bool any() const noexcept { return value != 0; }
    [[nodiscard]] unsigned bits() const noexcept { return value; }
    friend Mask operator|(Mask a, Mask b) noexcept { return {static_cast<__mmask16>(a.value | b.value)}; }
};

// Unsigned 32-bit words; products modulo 2^32.
struct Words {
    static constexpr int kCount = 16;
    static constexpr unsigned kAllBits = 0xffff;
    __m512i value;

    static Words all(std::uint32_t word) noexcept { return {_mm512_set1_epi32(static_cast<int>(word))}; }
    static Words load(const std::uint32_t* from) noexcept { return {_mm512_loadu_si512(from)}; }
    static Words stepping(std::uint32_t first, int step) noexcept {
        const __m512i count = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        return {_mm512_add_epi32(all(first).value, _mm512_mullo_epi32(count, _mm512_set1_epi32(step)))};
    }
    [[nodiscard]] Mask at_most(Words limit) const noexcept { return {_mm512_cmple_epu32_mask(value, limit.value)}; }
    friend Words operator*(Words a, Words b) noexcept { return {_mm512_mullo_epi32(a.value, b.value)}; }
};

struct Doubles {
    static constexpr int kCount = 8;
    static constexpr unsigned kAllBits = 0xff;
    __m512d value;

    static Doubles all(double x) noexcept { return {_mm512_set1_pd(x)}; }
    static Doubles load(const double* from) noexcept { return {_mm512_loadu_pd(from)}; }
    // first, first + 1, ...
    static Doubles counting(double first) noexcept {
        return {_mm512_add_pd(_mm512_set1_pd(first), _mm512_setr_pd(0, 1, 2, 3, 4, 5, 6, 7))};
    }
    void store(double* to) const noexcept { _mm512_storeu_pd(to, value); }
    // Past the caches, to an address that is a multiple of the width; fence() afterwards.
    void stream(double* to) const noexcept { _mm512_stream_pd(to, value); }
    [[nodiscard]] unsigned at_most(Doubles limit) const noexcept {
        return _mm512_cmp_pd_mask(value, limit.value, _CMP_LE_OQ);
    }
    friend Doubles operator+(Doubles a, Doubles b) noexcept { return {_mm512_add_pd(a.value, b.value)}; }
    friend Doubles operator-(Doubles a, Doubles b) noexcept { return {_mm512_sub_pd(a.value, b.value)}; }
    friend Doubles operator*(Doubles a, Doubles b) noexcept { return {_mm512_mul_pd(a.value, b.value)}; }
    friend Doubles operator/(Doubles a, Doubles b) noexcept { return {_mm512_div_pd(a.value, b.value)}; }
};

// The larger ones; those of b where either is not a number.
inline Doubles larger(Doubles a, Doubles b) noexcept { return {_mm512_max_pd(a.value, b.value)}; }
// a * b + c, rounded once where the level can: for what comes out the same rounded once or twice.
inline Doubles multiply_add(Doubles a, Doubles b, Doubles c) noexcept {
    return {_mm512_fmadd_pd(a.value, b.value, c.value)};
}

#elif SPEEDUPLAB_BITS == 256

struct Mask {
    __m256i value;

    static Mask none() noexcept { return {_mm256_setzero_si256()}; }
    [[nodiscard]] bool any() const noexcept { return _mm256_testz_si256(value, value) == 0; }
    [[nodiscard]] unsigned bits() const noexcept {
        return static_cast<unsigned>(_mm256_movemask_ps(_mm256_castsi256_ps(value)));
    }
    friend Mask operator|(Mask a, Mask b) noexcept { return {_mm256_or_si256(a.value, b.value)}; }
};

struct Words {
    static constexpr int kCount = 8;
    static constexpr unsigned kAllBits = 0xff;
    __m256i value;

    static Words all(std::uint32_t word) noexcept { return {_mm256_set1_epi32(static_cast<int>(word))}; }
    static Words load(const std::uint32_t* from) noexcept {
        return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from))};
    }
    static Words stepping(std::uint32_t first, int step) noexcept {
        const __m256i count = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
        return {_mm256_add_epi32(all(first).value, _mm256_mullo_epi32(count, _mm256_set1_epi32(step)))};
    }
    [[nodiscard]] Mask at_most(Words limit) const noexcept {
        return {_mm256_cmpeq_epi32(_mm256_min_epu32(value, limit.value), value)};
    }
    friend Words operator*(Words a, Words b) noexcept { return {_mm256_mullo_epi32(a.value, b.value)}; }
};

struct Doubles {
    static constexpr int kCount = 4;
    static constexpr unsigned kAllBits = 0xf;
    __m256d value;

    static Doubles all(double x) noexcept { return {_mm256_set1_pd(x)}; }
    static Doubles load(const double* from) noexcept { return {_mm256_loadu_pd(from)}; }
    static Doubles counting(double first) noexcept {
        return {_mm256_add_pd(_mm256_set1_pd(first), _mm256_setr_pd(0, 1, 2, 3))};
    }
    void store(double* to) const noexcept { _mm256_storeu_pd(to, value); }
    void stream(double* to) const noexcept { _mm256_stream_pd(to, value); }
    [[nodiscard]] unsigned at_most(Doubles limit) const noexcept {
        return static_cast<unsigned>(_mm256_movemask_pd(_mm256_cmp_pd(value, limit.value, _CMP_LE_OQ)));
    }
    friend Doubles operator+(Doubles a, Doubles b) noexcept { return {_mm256_add_pd(a.value, b.value)}; }
    friend Doubles operator-(Doubles a, Doubles b) noexcept { return {_mm256_sub_pd(a.value, b.value)}; }
    friend Doubles operator*(Doubles a, Doubles b) noexcept { return {_mm256_mul_pd(a.value, b.value)}; }
    friend Doubles operator/(Doubles a, Doubles b) noexcept { return {_mm256_div_pd(a.value, b.value)}; }
};

inline Doubles larger(Doubles a, Doubles b) noexcept { return {_mm256_max_pd(a.value, b.value)}; }
inline Doubles multiply_add(Doubles a, Doubles b, Doubles c) noexcept {
    return {_mm256_fmadd_pd(a.value, b.value, c.value)};
}

#else  // 128: SSE2, which every x86-64 has

struct Mask {
    __m128i value;

    static Mask none() noexcept { return {_mm_setzero_si128()}; }
    [[nodiscard]] bool any() const noexcept { return bits() != 0; }
    [[nodiscard]] unsigned bits() const noexcept {
        return static_cast<unsigned>(_mm_movemask_ps(_mm_castsi128_ps(value)));
    }
    friend Mask operator|(Mask a, Mask b) noexcept { return {_mm_or_si128(a.value, b.value)}; }
};

struct Words {
    static constexpr int kCount = 4;
    static constexpr unsigned kAllBits = 0xf;
    __m128i value;

    static Words all(std::uint32_t word) noexcept { return {_mm_set1_epi32(static_cast<int>(word))}; }
    static Words load(const std::uint32_t* from) noexcept {
        return {_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))};
    }
    static Words stepping(std::uint32_t first, int step) noexcept {
        return {_mm_add_epi32(all(first).value, _mm_setr_epi32(0, step, 2 * step, 3 * step))};
    }
    [[nodiscard]] Mask at_most(Words limit) const noexcept {
        // SSE2 compares signed words only: both move down by 2^31.
        const __m128i down = _mm_set1_epi32(INT32_MIN);
        const __m128i above = _mm_cmpgt_epi32(_mm_xor_si128(value, down), _mm_xor_si128(limit.value, down));
        return {_mm_xor_si128(above, _mm_set1_epi32(-1))};
    }
    friend Words operator*(Words a, Words b) noexcept {
        const __m128i even = _mm_mul_epu32(a.value, b.value);
        const __m128i odd = _mm_mul_epu32(_mm_srli_epi64(a.value, 32), _mm_srli_epi64(b.value, 32));
        return {_mm_unpacklo_epi32(_mm_shuffle_epi32(even, _MM_SHUFFLE(0, 0, 2, 0)),
                                   _mm_shuffle_epi32(odd, _MM_SHUFFLE(0, 0, 2, 0)))};
    }
};

struct Doubles {
    static constexpr int kCount = 2;
    static constexpr unsigned kAllBits = 0x3;
    __m128d value;

    static Doubles all(double x) noexcept { return {_mm_set1_pd(x)}; }
    static Doubles load(const double* from) noexcept { return {_mm_loadu_pd(from)}; }
    static Doubles counting(double first) noexcept { return {_mm_add_pd(_mm_set1_pd(first), _mm_setr_pd(0, 1))}; }
    void store(double* to) const noexcept { _mm_storeu_pd(to, value); }
    void stream(double* to) const noexcept { _mm_stream_pd(to, value); }
    [[nodiscard]] unsigned at_most(Doubles limit) const noexcept {
        return static_cast<unsigned>(_mm_movemask_pd(_mm_cmple_pd(value, limit.value)));
    }
    friend Doubles operator+(Doubles a, Doubles b) noexcept { return {_mm_add_pd(a.value, b.value)}; }
    friend Doubles operator-(Doubles a, Doubles b) noexcept { return {_mm_sub_pd(a.value, b.value)}; }
    friend Doubles operator*(Doubles a, Doubles b) noexcept { return {_mm_mul_pd(a.value, b.value)}; }
    friend Doubles operator/(Doubles a, Doubles b) noexcept { return {_mm_div_pd(a.value, b.value)}; }
};

inline Doubles larger(Doubles a, Doubles b) noexcept { return {_mm_max_pd(a.value, b.value)}; }
inline Doubles multiply_add(Doubles a, Doubles b, Doubles c) noexcept {
    return {_mm_add_pd(_mm_mul_pd(a.value, b.value), c.value)};
}

#endif

// Brings the line of an address to the first cache; of an address that is nobody's it does nothing.
inline void prefetch(const double* address) noexcept {
    _mm_prefetch(reinterpret_cast<const char*>(address), _MM_HINT_T0);
}

// Makes streamed stores visible to others.
inline void fence() noexcept { _mm_sfence(); }

}  // namespace speeduplab::SPEEDUPLAB_LEVEL

#endif
