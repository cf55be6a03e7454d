#include "sleep.hpp"

#include <chrono>
#include <thread>

namespace speeduplab {

std::int64_t sleep(std::int64_t lo, std::int64_t hi, std::int64_t total) noexcept {
    for (std::int64_t n = lo; n < hi; ++n) {
        std::this_thread::sleep_for(std::chrono::milliseconds(kWaitMs));
        ++total;
    }
    return total;
}

}  // namespace speeduplab
