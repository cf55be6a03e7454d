// Compiled once for each level: no inline function that other levels share (see CMakeLists.txt).
#include "nbody.hpp"

#include <cmath>

#include "simd.hpp"

namespace speeduplab::SPEEDUPLAB_LEVEL {
namespace {

constexpr double kSoftening = 0x1p-10;
constexpr double kTime = 0x1p-7;  // of a step

// One step's view of the array.
struct Bodies {
    std::int64_t num;
    const double* from;  // positions
    const double* mass;
    double* to;  // positions
    double* velocity;

    explicit Bodies(const State& state) noexcept
        : num(state.num),
          from(static_cast<const double*>(state.arrays[0]) + (state.step % 2 == 0 ? 0 : 3 * num)),
          mass(static_cast<const double*>(state.arrays[0]) + 9 * num),
          to(static_cast<double*>(state.arrays[0]) + (state.step % 2 == 0 ? 3 * num : 0)),
          velocity(static_cast<double*>(state.arrays[0]) + 6 * num) {}
};

void move(const Bodies& all, std::int64_t i) noexcept {
    const double* const x = all.from;
    const double* const y = x + all.num;
    const double* const z = y + all.num;
    double pull[3]{};
    for (std::int64_t j = 0; j < all.num; ++j) {
        const double dx = x[j] - x[i];
        const double dy = y[j] - y[i];
        const double dz = z[j] - z[i];
        const double d2 = dx * dx + dy * dy + dz * dz + kSoftening;
        const double w = all.mass[j] / (d2 * std::sqrt(d2));
        pull[0] += w * dx;
        pull[1] += w * dy;
        pull[2] += w * dz;
    }
    for (int axis = 0; axis < 3; ++axis) {
        const std::int64_t at = axis * all.num + i;
        all.velocity[at] += pull[axis] * kTime;
        all.to[at] = all.from[at] + all.velocity[at] * kTime;
    }
}

#if SPEEDUPLAB_BITS

#if SPEEDUPLAB_BITS == 512

// The processor's own square root takes as long as 18 products. This one, of 10, is rounded right as well:
// Goldschmidt's iteration, then the remainder, which is exact, says which way the last bit goes (Markstein, IA-64 and
// Elementary Functions, chapter 9). tests/cpp holds it against the numbers whose roots come closest to the middle of
// two doubles.
Doubles square_root(Doubles of) noexcept {
    const Doubles half = Doubles::all(0.5);
    const Doubles estimate{_mm512_rsqrt14_pd(of.value)};
    Doubles root = of * estimate;
    Doubles inverse = estimate * half;  // half of one over the root
    for (int i = 0; i < 2; ++i) {
        const Doubles error{_mm512_fnmadd_pd(root.value, inverse.value, half.value)};
        root = multiply_add(root, error, root);
        inverse = multiply_add(inverse, error, inverse);
    }
    const Doubles remainder{_mm512_fnmadd_pd(root.value, root.value, of.value)};
    return multiply_add(remainder, inverse, root);
}

#elif SPEEDUPLAB_BITS == 256

Doubles square_root(Doubles of) noexcept { return {_mm256_sqrt_pd(of.value)}; }

#else

Doubles square_root(Doubles of) noexcept { return {_mm_sqrt_pd(of.value)}; }

#endif

// Vectors of bodies that are moved together: with the short square root, two hide each other's waiting.
constexpr int kAbreast = SPEEDUPLAB_BITS == 512 ? 2 : 1;
constexpr std::int64_t kTogether = kAbreast * Doubles::kCount;

// One vector of bodies: each lane adds up in the same order as move().
struct Pulled {
    Doubles x, y, z;
    Doubles pull_x = Doubles::all(0), pull_y = Doubles::all(0), pull_z = Doubles::all(0);

    Pulled(const Bodies& all, std::int64_t i) noexcept
        : x(Doubles::load(all.from + i)),
          y(Doubles::load(all.from + all.num + i)),
          z(Doubles::load(all.from + 2 * all.num + i)) {}

    void by(Doubles other_x, Doubles other_y, Doubles other_z, Doubles mass) noexcept {
        const Doubles dx = other_x - x;
        const Doubles dy = other_y - y;
        const Doubles dz = other_z - z;
        const Doubles d2 = dx * dx + dy * dy + dz * dz + Doubles::all(kSoftening);
        const Doubles w = mass / (d2 * square_root(d2));
        pull_x = pull_x + w * dx;
        pull_y = pull_y + w * dy;
        pull_z = pull_z + w * dz;
    }
};

void move_axis(const Bodies& all, std::int64_t at, Doubles from, Doubles pull) noexcept {
    const Doubles velocity = Doubles::load(all.velocity + at) + pull * Doubles::all(kTime);
    velocity.store(all.velocity + at);
    (from + velocity * Doubles::all(kTime)).store(all.to + at);
}

template <int kCount>
void move_vectors(const Bodies& all, std::int64_t i) noexcept {
    Pulled pulled[]{Pulled(all, i), Pulled(all, i + (kCount - 1) * Doubles::kCount)};
    for (std::int64_t j = 0; j < all.num; ++j) {
        const Doubles x = Doubles::all(all.from[j]);
        const Doubles y = Doubles::all(all.from[all.num + j]);
        const Doubles z = Doubles::all(all.from[2 * all.num + j]);
        const Doubles mass = Doubles::all(all.mass[j]);
        for (int k = 0; k < kCount; ++k) {
            pulled[k].by(x, y, z, mass);
        }
    }
    for (int k = 0; k < kCount; ++k) {
        const std::int64_t at = i + k * Doubles::kCount;
        move_axis(all, at, pulled[k].x, pulled[k].pull_x);
        move_axis(all, all.num + at, pulled[k].y, pulled[k].pull_y);
        move_axis(all, 2 * all.num + at, pulled[k].z, pulled[k].pull_z);
    }
}

#endif

}  // namespace

SPEEDUPLAB_KERNEL(nbody) {
    if (lo >= hi) {
        return total;
    }
    const Bodies all(state);
    std::int64_t i = lo;
#if SPEEDUPLAB_BITS
    for (; i + kTogether <= hi; i += kTogether) {
        move_vectors<kAbreast>(all, i);
    }
    for (; i + Doubles::kCount <= hi; i += Doubles::kCount) {
        move_vectors<1>(all, i);
    }
#endif
    for (; i < hi; ++i) {
        move(all, i);
    }
    return total + (hi - lo);
}

void square_roots(const double* of, double* roots, std::int64_t count) noexcept {
#if SPEEDUPLAB_BITS
    for (std::int64_t i = 0; i < count; i += Doubles::kCount) {
        square_root(Doubles::load(of + i)).store(roots + i);
    }
#else
    for (std::int64_t i = 0; i < count; ++i) {
        roots[i] = std::sqrt(of[i]);
    }
#endif
}

}  // namespace speeduplab::SPEEDUPLAB_LEVEL
