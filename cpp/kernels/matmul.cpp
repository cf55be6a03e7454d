// Compiled once for each level: no inline function that other levels share (see CMakeLists.txt).
#include "matmul.hpp"

#include <cstddef>

#include "simd.hpp"

namespace speeduplab::SPEEDUPLAB_LEVEL {
namespace {

#if SPEEDUPLAB_BITS

// Rows and columns of a tile of c that stays in registers: as many sums as there are registers for.
constexpr int kRows = SPEEDUPLAB_BITS == 512 ? 8 : 4;
constexpr int kVectors = SPEEDUPLAB_BITS == 128 ? 2 : 3;
constexpr int kColumns = kVectors * Doubles::kCount;
// How many rows of b are copied at once: the more, the less often c is read and written.
constexpr int kDepth = 400;
// How many rows of a go with one copy: what stays in the second cache.
constexpr std::int64_t kBlock = 480;

// A strip of b, kColumns wide, with zeros where b has ended.
struct Strip {
    alignas(64) double rows[kDepth][kColumns];

    void copy(const double* from, std::int64_t num, std::int64_t depth, std::int64_t columns) noexcept {
        for (std::int64_t k = 0; k < depth; ++k, from += num) {
            if (columns >= kColumns) {
                for (int v = 0; v < kVectors; ++v) {
                    Doubles::load(from + v * Doubles::kCount).store(rows[k] + v * Doubles::kCount);
                }
            } else {
                for (std::int64_t j = 0; j < kColumns; ++j) {
                    rows[k][j] = j < columns ? from[j] : 0;
                }
            }
        }
    }
};

// Adds the product of kHeight rows of a with a strip to a tile of c, whose rows are `width` apart.
template <int kHeight>
void add_tile(const double* a, std::int64_t num, const Strip& strip, std::int64_t depth, double* c,
              std::int64_t width) noexcept {
    Doubles sums[std::size_t{kHeight}][kVectors];
    for (int i = 0; i < kHeight; ++i) {
        for (int v = 0; v < kVectors; ++v) {
            sums[i][v] = Doubles::all(0);
            prefetch(c + i * width + v * Doubles::kCount);
        }
    }
    for (std::int64_t k = 0; k < depth; ++k) {
        // In eight steps, one line of each row of the next tile.
        prefetch(a + (kHeight + k % 8) * num + k / 8 * 8);
        Doubles row[kVectors];
        for (int v = 0; v < kVectors; ++v) {
            row[v] = Doubles::load(strip.rows[k] + v * Doubles::kCount);
        }
        for (int i = 0; i < kHeight; ++i) {
            const Doubles factor = Doubles::all(a[i * num + k]);
            for (int v = 0; v < kVectors; ++v) {
                sums[i][v] = multiply_add(factor, row[v], sums[i][v]);
            }
        }
    }
    for (int i = 0; i < kHeight; ++i) {
        for (int v = 0; v < kVectors; ++v) {
            double* const to = c + i * width + v * Doubles::kCount;
            (Doubles::load(to) + sums[i][v]).store(to);
        }
    }
}

// A tile that c has not all columns of.
template <int kHeight>
void add_edge(const double* a, std::int64_t num, const Strip& strip, std::int64_t depth, double* c,
              std::int64_t columns) noexcept {
    double tile[std::size_t{kHeight} * kColumns]{};
    for (std::int64_t i = 0; i < kHeight; ++i) {
        for (std::int64_t j = 0; j < columns; ++j) {
            tile[i * kColumns + j] = c[i * num + j];
        }
    }
    add_tile<kHeight>(a, num, strip, depth, tile, kColumns);
    for (std::int64_t i = 0; i < kHeight; ++i) {
        for (std::int64_t j = 0; j < columns; ++j) {
            c[i * num + j] = tile[i * kColumns + j];
        }
    }
}

template <int kHeight>
void add(const double* a, std::int64_t num, const Strip& strip, std::int64_t depth, double* c,
         std::int64_t columns) noexcept {
    if (columns >= kColumns) {
        add_tile<kHeight>(a, num, strip, depth, c, num);
    } else {
        add_edge<kHeight>(a, num, strip, depth, c, columns);
    }
}

void multiply_block(const double* a, const double* b, double* c, std::int64_t num, std::int64_t lo,
                    std::int64_t hi) noexcept {
    Strip strip;
    for (std::int64_t first = 0; first < num; first += kDepth) {
        const std::int64_t depth = num - first < kDepth ? num - first : kDepth;
        for (std::int64_t column = 0; column < num; column += kColumns) {
            const std::int64_t columns = num - column;
            strip.copy(b + first * num + column, num, depth, columns);
            std::int64_t i = lo;
            for (; i + kRows <= hi; i += kRows) {
                add<kRows>(a + i * num + first, num, strip, depth, c + i * num + column, columns);
            }
            for (; i < hi; ++i) {
                add<1>(a + i * num + first, num, strip, depth, c + i * num + column, columns);
            }
        }
    }
}

void multiply(const double* a, const double* b, double* c, std::int64_t num, std::int64_t lo,
              std::int64_t hi) noexcept {
    for (; lo < hi; lo += kBlock) {
        multiply_block(a, b, c, num, lo, lo + kBlock < hi ? lo + kBlock : hi);
    }
}

#else

void multiply(const double* a, const double* b, double* c, std::int64_t num, std::int64_t lo,
              std::int64_t hi) noexcept {
    for (std::int64_t i = lo; i < hi; ++i) {
        for (std::int64_t k = 0; k < num; ++k) {
            for (std::int64_t j = 0; j < num; ++j) {
                c[i * num + j] += a[i * num + k] * b[k * num + j];
            }
        }
    }
}

#endif

}  // namespace

SPEEDUPLAB_KERNEL(matmul) {
    if (lo >= hi) {
        return total;
    }
    auto* const c = static_cast<double*>(state.arrays[0]);
    const auto* const a = static_cast<const double*>(state.arrays[1]);
    const auto* const b = static_cast<const double*>(state.arrays[2]);
    for (std::int64_t i = lo * state.num; i < hi * state.num; ++i) {
        c[i] = 0;
    }
    multiply(a, b, c, state.num, lo, hi);
    return total + (hi - lo);
}

}  // namespace speeduplab::SPEEDUPLAB_LEVEL
