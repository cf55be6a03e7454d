// A team of threads that stand, run shares of a kernel and report what each of them did.
//
// Knows no Python: workers never touch an interpreter, whatever the caller holds.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

#include "work.hpp"

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

// What one worker did in one batch; a slice begins where the one before it ended, so that waiting for the others
// between two steps is part of the slice after it.
struct Lane {
    std::int64_t partial = 0;
    std::int64_t start_ns = 0;
    std::vector<std::int64_t> wall_ns;
    std::vector<std::int64_t> cpu_ns;
    std::vector<std::int64_t> drawn;  // where each slice began; only of Team::draw
    std::int64_t done = 0;            // units, of all steps
};

// One execution of a work; lanes in the order of the shares.
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
    // std::runtime_error after close() and while another thread's run() goes on, and what the work throws.
    [[nodiscard]] Batch run(Work& work, std::span<const Share> shares);

    // Runs the slices of [0, num), `units` each: whoever is free takes the next one. Throws as run() does.
    [[nodiscard]] Batch draw(Work& work, std::int64_t num, std::int64_t units);

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
        std::exception_ptr error;
        std::atomic<std::int64_t> done{0};
        std::atomic<std::int64_t> thread_id{0};
    };

    // The next slice that anybody may take, on a line of its own.
    struct alignas(128) Ticket {
        std::atomic<std::int64_t> next{0};
    };

    [[nodiscard]] Batch run_batch(Work& work, std::span<const Share> shares, bool draw);
    void work(Seat& seat);
    void run_share(Seat& seat) noexcept;
    void run_steps(Seat& seat, const Share& share);
    void hand_out(std::span<const Share> shares, std::int64_t steps);
    void end_step();
    void leave_steps();
    void begin_step();

    std::vector<Seat> seats_;
    std::vector<std::thread> threads_;
    std::atomic<bool> stopped_{false};
    std::atomic<bool> failed_{false};  // the batch that runs: let it end, the next one may run
    Ticket ticket_;

    mutable std::mutex mutex_;  // guards what follows
    std::condition_variable wake_;
    std::condition_variable settled_;
    Work* work_ = nullptr;
    bool draw_ = false;
    std::uint64_t batch_ = 0;
    std::size_t ready_ = 0;
    std::size_t busy_ = 0;
    bool running_ = false;
    bool closed_ = false;

    std::mutex join_mutex_;

    std::mutex step_mutex_;  // guards what follows
    std::condition_variable step_ended_;
    std::uint64_t steps_ended_ = 0;
    std::size_t arrived_ = 0;
    std::size_t present_ = 0;
};

}  // namespace speeduplab
