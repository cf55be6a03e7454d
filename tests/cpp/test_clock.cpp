// The clocks: right units, no overflow, the same wall clock as Python's.

#include <chrono>

#include "check.hpp"
#include "clock.hpp"
#include "kernels/counter.hpp"

namespace {

using speeduplab::scale_ticks;
using speeduplab::thread_cpu_ns;
using speeduplab::wall_clock_ns;

void scales_ticks_without_overflow() {
    constexpr std::int64_t century_s = 100LL * 365 * 24 * 3600;
    // QueryPerformanceCounter's usual 10 MHz, and Apple silicon's 24 MHz as 125/3.
    static_assert(scale_ticks(century_s * 10'000'000, 1'000'000'000, 10'000'000) == century_s * 1'000'000'000);
    static_assert(scale_ticks(century_s * 24'000'000, 125, 3) == century_s * 1'000'000'000);
    static_assert(scale_ticks(7, 125, 3) == 291);
    CHECK(true);
}

void wall_clock_never_goes_back() {
    std::int64_t before = wall_clock_ns();
    for (int i = 0; i < 1000; ++i) {
        const std::int64_t now = wall_clock_ns();
        CHECK(now >= before);
        before = now;
    }
}

void wall_clock_is_the_monotonic_clock() {
#if defined(__linux__)
    const auto steady_ns = [] {
        const auto since = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
    };
    const std::int64_t before = steady_ns();
    const std::int64_t now = wall_clock_ns();
    CHECK(before <= now);
    CHECK(now <= steady_ns());
#endif
}

void thread_cpu_time_grows_with_work() {
    const std::int64_t before = thread_cpu_ns();
    std::int64_t total = 0;
    // Windows counts CPU time in ticks of 15.6 ms.
    while (thread_cpu_ns() == before) {
        total = speeduplab::counter(0, 1'000'000, total);
    }
    CHECK(thread_cpu_ns() > before);
}

}  // namespace

int main() {
    return check::run({
        {"scale_ticks does not overflow within a century", &scales_ticks_without_overflow},
        {"the wall clock never goes back", &wall_clock_never_goes_back},
        {"the wall clock is the monotonic clock that Python uses", &wall_clock_is_the_monotonic_clock},
        {"thread CPU time grows with work", &thread_cpu_time_grows_with_work},
    });
}
