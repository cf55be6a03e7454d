// Compiled once for each level: no inline function that other levels share (see CMakeLists.txt).
#include "mandelbrot.hpp"

#include "simd.hpp"

namespace speeduplab::SPEEDUPLAB_LEVEL {
namespace {

#if SPEEDUPLAB_BITS

constexpr int kBlock = 8;    // iterations between two looks at whether anybody is still within
constexpr int kFlights = 4;  // vectors on their way at once: one iteration takes the time of four until its result

// Where the next vector of pixels begins, row by row.
struct Pixels {
    std::int64_t num;
    std::int64_t row;
    std::int64_t end;
    std::int64_t column = 0;
};

// One vector of neighbouring pixels on its way.
struct Flight {
    Doubles cr = Doubles::all(0), ci = Doubles::all(0);
    Doubles zr = Doubles::all(0), zi = Doubles::all(0);
    Doubles farthest = Doubles::all(0);  // the largest rr + ii so far
    int left = 0;                        // iterations
    unsigned lanes = 0;                  // that are pixels of the picture

    // The next vector; none is left where `lanes` stays 0.
    void begin(Pixels& at, double step) noexcept {
        *this = Flight{};
        if (at.row >= at.end) {
            return;
        }
        const std::int64_t pixels = at.num - at.column;
        lanes = pixels < Doubles::kCount ? (1U << pixels) - 1 : Doubles::kAllBits;
        left = kIterations;
        const Doubles column = Doubles::counting(static_cast<double>(at.column));
        cr = column * Doubles::all(step) - Doubles::all(2.25);
        ci = Doubles::all(static_cast<double>(at.row) * step - 1.5);
        at.column += Doubles::kCount;
        if (at.column >= at.num) {
            at.column = 0;
            ++at.row;
        }
    }

    void iterate() noexcept {
        const Doubles rr = zr * zr;
        const Doubles ii = zi * zi;
        // Kept to the end: beyond 2 numbers grow until they are infinite, then no numbers.
        farthest = larger(rr + ii, farthest);
        // Twice a number is exact, so that rounding once gives the same as rounding twice.
        zi = multiply_add(zr * zi, Doubles::all(2), ci);
        zr = rr - ii + cr;
    }
};

#else

bool stays(double cr, double ci) noexcept {
    double zr = 0;
    double zi = 0;
    for (int i = 0; i < kIterations; ++i) {
        const double rr = zr * zr;
        const double ii = zi * zi;
        if (rr + ii > 4) {
            return false;
        }
        const double half = zr * zi;
        zi = half + half + ci;
        zr = rr - ii + cr;
    }
    return true;
}

#endif

}  // namespace

#if SPEEDUPLAB_BITS

SPEEDUPLAB_KERNEL(mandelbrot) {
    const double step = 3.0 / static_cast<double>(state.num);
    Pixels at{state.num, lo, hi};
    Flight flights[kFlights];
    unsigned going = 0;
    for (Flight& flight : flights) {
        flight.begin(at, step);
        going += flight.lanes != 0 ? 1 : 0;
    }
    while (going > 0) {
        for (int i = 0; i < kBlock; ++i) {
            for (Flight& flight : flights) {
                flight.iterate();
            }
        }
        for (Flight& flight : flights) {
            flight.left -= kBlock;
            const unsigned within = flight.farthest.at_most(Doubles::all(4)) & flight.lanes;
            if (flight.lanes != 0 && (within == 0 || flight.left == 0)) {
                for (unsigned bits = within; bits != 0; bits &= bits - 1) {
                    ++total;
                }
                flight.begin(at, step);
                going -= flight.lanes == 0 ? 1 : 0;
            }
        }
    }
    return total;
}

#else

SPEEDUPLAB_KERNEL(mandelbrot) {
    const double step = 3.0 / static_cast<double>(state.num);
    for (std::int64_t row = lo; row < hi; ++row) {
        const double ci = static_cast<double>(row) * step - 1.5;
        for (std::int64_t column = 0; column < state.num; ++column) {
            total += stays(static_cast<double>(column) * step - 2.25, ci) ? 1 : 0;
        }
    }
    return total;
}

#endif

}  // namespace speeduplab::SPEEDUPLAB_LEVEL
