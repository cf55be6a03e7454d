#include "counter.hpp"

#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#endif

namespace speeduplab {
namespace {

// Makes the compiler believe that `value` is read and changed here, so it can neither delete
// nor merge additions, yet may keep the value in a register: volatile would go through memory,
// at twice the time.
inline void keep(std::int64_t& value) noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    const volatile std::int64_t* const seen = &value;
    (void)seen;
    _ReadWriteBarrier();
#else
    asm volatile("" : "+r"(value));
#endif
}

}  // namespace

std::int64_t counter(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    for (std::int64_t n = lo; n < hi; ++n) {
        ++total;
        keep(total);
    }
    return total;
}

}  // namespace speeduplab
