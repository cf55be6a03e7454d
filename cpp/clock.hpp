// The clocks of the spans: wall time on the clock of Python's time.perf_counter_ns, so that spans
// of C++ and Python workers share one axis, and CPU time of the calling thread.
#pragma once

#include <cstdint>

#if defined(_WIN32)
#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
#elif defined(__APPLE__)
#include <mach/mach_time.h>
#include <time.h>
#else
#include <time.h>
#endif
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace speeduplab {

// ticks * numerator / denominator, without overflow on the way; rounds as CPython does.
[[nodiscard]] constexpr std::int64_t scale_ticks(std::int64_t ticks, std::int64_t numerator,
                                                 std::int64_t denominator) noexcept {
    return ticks / denominator * numerator + ticks % denominator * numerator / denominator;
}

#if !defined(_WIN32)
[[nodiscard]] inline std::int64_t posix_clock_ns(clockid_t clock) noexcept {
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}
#endif

[[nodiscard]] inline std::int64_t wall_clock_ns() noexcept {
#if defined(_WIN32)
    LARGE_INTEGER ticks;
    LARGE_INTEGER per_second;
    ::QueryPerformanceCounter(&ticks);
    ::QueryPerformanceFrequency(&per_second);
    return scale_ticks(ticks.QuadPart, 1'000'000'000, per_second.QuadPart);
#elif defined(__APPLE__)
    mach_timebase_info_data_t base;
    ::mach_timebase_info(&base);
    return scale_ticks(static_cast<std::int64_t>(::mach_absolute_time()), base.numer, base.denom);
#else
    return posix_clock_ns(CLOCK_MONOTONIC);
#endif
}

// A system call: about half a microsecond.
[[nodiscard]] inline std::int64_t thread_cpu_ns() noexcept {
#if defined(_WIN32)
    FILETIME created;
    FILETIME exited;
    ULARGE_INTEGER kernel;
    ULARGE_INTEGER user;
    FILETIME kernel_time;
    FILETIME user_time;
    if (!::GetThreadTimes(::GetCurrentThread(), &created, &exited, &kernel_time, &user_time)) {
        return 0;
    }
    kernel.LowPart = kernel_time.dwLowDateTime;
    kernel.HighPart = kernel_time.dwHighDateTime;
    user.LowPart = user_time.dwLowDateTime;
    user.HighPart = user_time.dwHighDateTime;
    return static_cast<std::int64_t>(kernel.QuadPart + user.QuadPart) * 100;  // in units of 100 ns
#else
    return posix_clock_ns(CLOCK_THREAD_CPUTIME_ID);
#endif
}

// What /proc calls the calling thread; 0 on other systems than Linux.
[[nodiscard]] inline std::int64_t thread_id() noexcept {
#if defined(__linux__)
    return static_cast<std::int64_t>(::syscall(SYS_gettid));
#else
    return 0;
#endif
}

}  // namespace speeduplab
