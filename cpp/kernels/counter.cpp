#include "counter.hpp"

namespace speeduplab {
namespace {

#if defined(_MSC_VER) && !defined(__clang__)

// MSVC has no inline assembly for x64. A step that is read anew each time cannot be merged with
// the next, while the total stays in its register.
inline void add_one(std::int64_t& total) noexcept {
    static const volatile std::int64_t step = 1;
    total += step;
}

#else

// The empty assembly claims to read and change the total, so the compiler can neither delete nor
// merge additions, yet keeps the total in a register: volatile would take it through memory, at
// twice the time.
inline void add_one(std::int64_t& total) noexcept {
    ++total;
    asm volatile("" : "+r"(total));
}

#endif

}  // namespace

std::int64_t counter(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    // Not unrolled by hand: it is the loop that anybody would write, in Python as in C.
    for (std::int64_t n = lo; n < hi; ++n) {
        add_one(total);
    }
    return total;
}

}  // namespace speeduplab
