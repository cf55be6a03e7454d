// A team of threads that stand, run shares of a kernel and report what each of them did.
//
// Knows no Python: workers never touch an interpreter, whatever the caller holds.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

#include "kernels/table.hpp"

namespace speeduplab {

inline constexpr std::int64_t kWorkersMax = 1024;
inline constexpr std::int64_t kSlicesMax = 1'000'000;  // of one share: 16 MB of spans

// One worker's part of num: the slices [lo, min(lo + units, stop)) for lo from `first` by `stride`.
struct Share {
    std::int64_t first;
    std::int64_t stop;
    std::int64_t stride;
    std::int64_t units;

    // How many; needs first, stop and stride within bounds.
    [[nodiscard]] constexpr std::int64_t slices() const noexcept {
        return first < stop ? (stop - first - 1) / stride + 1 : 0;
    }
};

// What one worker did in one batch; a slice begins where the one before it ended.
struct Lane {
    std::int64_t partial = 0;
    std::int64_t start_ns = 0;
    std::vector<std::int64_t> wall_ns;
    std::vector<std::int64_t> cpu_ns;
    std::int64_t done = 0;
};

// One execution of a kernel; lanes in the order of the shares.
struct Batch {
    std::int64_t start_ns = 0;
    std::int64_t wall_ns = 0;
    std::vector<Lane> lanes;
};

class Team {
public:
    // Throws std::invalid_argument unless workers is from 1 to kWorkersMax, std::runtime_error
    // where the system refuses a thread; the threads started until then have ended.
    explicit Team(std::int64_t workers);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

    [[nodiscard]] std::size_t workers() const noexcept { return seats_.size(); }

    // Returns once every thread has run.
    void wait_ready();

    // Runs one share per worker. Throws std::invalid_argument for shares that do not fit,
    // std::runtime_error after close() and while another thread's run() goes on.
    [[nodiscard]] Batch run(Kernel kernel, std::span<const Share> shares);

    // Units that each worker has done in the batch that runs now, or ran last.
    [[nodiscard]] std::vector<std::int64_t> progress() const;

    // The system's numbers of the threads, as its files know them; 0 where it has none, and before `wait_ready`.
    [[nodiscard]] std::vector<std::int64_t> thread_ids() const;

    // Lets every worker end after its present slice. Final: a later run() does nothing, so that
    // a stop which arrives just before a run is not lost.
    void stop() noexcept;

    // Stops, ends the threads and joins them; may be called again, and while run() goes on.
    void close();

private:
    // As wide as the widest line that any of our systems shares between cores (Apple: 128).
    struct alignas(128) Seat {
        Share share{};
        Lane lane;
        std::atomic<std::int64_t> done{0};
        std::atomic<std::int64_t> thread_id{0};
    };

    void work(Seat& seat);
    void run_share(Seat& seat) const noexcept;
    void hand_out(std::span<const Share> shares);

    std::vector<Seat> seats_;
    std::vector<std::thread> threads_;
    std::atomic<bool> stopped_{false};

    mutable std::mutex mutex_;  // guards what follows
    std::condition_variable wake_;
    std::condition_variable settled_;
    Kernel kernel_ = nullptr;
    std::uint64_t batch_ = 0;
    std::size_t ready_ = 0;
    std::size_t busy_ = 0;
    bool running_ = false;
    bool closed_ = false;

    std::mutex join_mutex_;
};

}  // namespace speeduplab
