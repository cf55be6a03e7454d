#include "team.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

#include "clock.hpp"

namespace speeduplab {
namespace {

std::size_t checked_workers(std::int64_t workers) {
    if (workers < 1 || workers > kWorkersMax) {
        throw std::invalid_argument("workers must be from 1 to " + std::to_string(kWorkersMax) + ", got " +
                                    std::to_string(workers));
    }
    return static_cast<std::size_t>(workers);
}

void check(const Share& share, std::size_t worker, const Work& work) {
    const auto require = [worker](const char* name, std::int64_t value, std::int64_t least, std::int64_t most) {
        if (value < least || value > most) {
            throw std::invalid_argument(
                "share " + std::to_string(worker) + ": " + name + " must be from " + std::to_string(least) + " to " +
                (most == kNumberMax ? "2**53" : std::to_string(most)) + ", got " + std::to_string(value));
        }
    };
    const std::int64_t steps = work.steps();
    require("first", share.first, 0, kNumberMax);
    require("stop", share.stop, 0, work.num());
    require("units", share.units, 1, kNumberMax);
    // A shorter stride would do some units twice.
    require("stride", share.stride, share.units, kNumberMax);
    if (share.slices() > kSlicesMax / steps) {
        throw std::invalid_argument("share " + std::to_string(worker) + ": at most " +
                                    std::to_string(kSlicesMax / steps) + " slices, got " +
                                    std::to_string(share.slices()) + "; use larger units");
    }
}

}  // namespace

Team::Team(std::int64_t workers) : seats_(checked_workers(workers)) {
    threads_.reserve(seats_.size());
    try {
        for (Seat& seat : seats_) {
            threads_.emplace_back([this, &seat] { work(seat); });
        }
    } catch (const std::system_error& error) {
        const std::size_t started = threads_.size();
        close();
        throw std::runtime_error("the system started only " + std::to_string(started) + " of " +
                                 std::to_string(workers) + " threads (" + error.what() + "); use fewer workers");
    }
}

Team::~Team() { close(); }

void Team::wait_ready() {
    std::unique_lock lock(mutex_);
    settled_.wait(lock, [this] { return ready_ == seats_.size(); });
}

Batch Team::run(Work& work, std::span<const Share> shares) {
    if (shares.size() != seats_.size()) {
        throw std::invalid_argument("there must be one share per worker (" + std::to_string(seats_.size()) + "), got " +
                                    std::to_string(shares.size()));
    }
    for (std::size_t worker = 0; worker < shares.size(); ++worker) {
        check(shares[worker], worker, work);
    }
    return run_batch(work, shares, false);
}

Batch Team::draw(Work& work, std::int64_t num, std::int64_t units) {
    const Share everything{0, num, units, units};
    check(everything, 0, work);
    return run_batch(work, std::vector<Share>(seats_.size(), everything), true);
}

Batch Team::run_batch(Work& work, std::span<const Share> shares, bool draw) {
    Batch batch;
    batch.lanes.reserve(seats_.size());

    std::unique_lock lock(mutex_);
    if (closed_) {
        throw std::runtime_error("the team is closed: make a new one to run again");
    }
    if (running_) {
        throw std::runtime_error("the team is running a batch already: wait for it, or make another team");
    }
    work_ = &work;
    draw_ = draw;
    hand_out(shares, work.steps());
    failed_.store(false, std::memory_order_relaxed);
    ticket_.next.store(0, std::memory_order_relaxed);
    present_ = seats_.size();
    busy_ = seats_.size();
    running_ = true;
    batch.start_ns = wall_clock_ns();
    ++batch_;
    lock.unlock();
    wake_.notify_all();
    lock.lock();
    settled_.wait(lock, [this] { return busy_ == 0; });
    batch.wall_ns = wall_clock_ns() - batch.start_ns;
    std::exception_ptr error;
    for (Seat& seat : seats_) {
        batch.lanes.push_back(std::move(seat.lane));
        error = error ? error : seat.error;
        seat.error = nullptr;
    }
    running_ = false;
    if (error) {
        lock.unlock();
        std::rethrow_exception(error);
    }
    return batch;
}

void Team::hand_out(std::span<const Share> shares, std::int64_t steps) {
    for (std::size_t worker = 0; worker < seats_.size(); ++worker) {
        // All memory now, so that a worker does not allocate; one who draws slices may take more than his part.
        const std::int64_t parts = draw_ ? static_cast<std::int64_t>(seats_.size()) : 1;
        const auto slices = static_cast<std::size_t>(shares[worker].slices() * steps / parts + 1);
        Lane lane;
        lane.wall_ns.reserve(slices);
        lane.cpu_ns.reserve(slices);
        lane.drawn.reserve(draw_ ? slices : 0);
        seats_[worker].share = shares[worker];
        seats_[worker].lane = std::move(lane);
        seats_[worker].done.store(0, std::memory_order_relaxed);
    }
}

std::vector<std::int64_t> Team::progress() const {
    std::vector<std::int64_t> done;
    done.reserve(seats_.size());
    for (const Seat& seat : seats_) {
        done.push_back(seat.done.load(std::memory_order_relaxed));
    }
    return done;
}

std::vector<std::int64_t> Team::thread_ids() const {
    std::vector<std::int64_t> ids;
    ids.reserve(seats_.size());
    for (const Seat& seat : seats_) {
        ids.push_back(seat.thread_id.load(std::memory_order_relaxed));
    }
    return ids;
}

void Team::stop() noexcept { stopped_.store(true, std::memory_order_relaxed); }

void Team::close() {
    stop();
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    wake_.notify_all();
    // Two threads may close at once: the second waits until the first has joined.
    const std::lock_guard lock(join_mutex_);
    for (std::thread& thread : threads_) {
        if (thread.joinable()) {
            thread.join();
        }
    }
}

void Team::work(Seat& seat) {
    std::uint64_t seen = 0;
    seat.thread_id.store(thread_id(), std::memory_order_relaxed);
    std::unique_lock lock(mutex_);
    if (++ready_ == seats_.size()) {
        settled_.notify_all();
    }
    for (;;) {
        wake_.wait(lock, [this, seen] { return closed_ || batch_ != seen; });
        // A batch that was handed out before the close still counts down, or run() would wait for ever.
        if (batch_ == seen) {
            return;
        }
        seen = batch_;
        lock.unlock();
        run_share(seat);
        lock.lock();
        if (--busy_ == 0) {
            settled_.notify_all();
        }
    }
}

void Team::run_share(Seat& seat) noexcept {
    try {
        run_steps(seat, seat.share);
    } catch (...) {
        seat.error = std::current_exception();
        failed_.store(true, std::memory_order_relaxed);
        leave_steps();
    }
}

void Team::run_steps(Seat& seat, const Share& share) {
    Lane& lane = seat.lane;
    Work& work = *work_;
    const bool draw = draw_;
    const std::int64_t steps = work.steps();
    // The CPU clock is read within the wall clock, at both ends: no lane used more than one core.
    std::int64_t wall_before = wall_clock_ns();
    std::int64_t cpu_before = thread_cpu_ns();
    lane.start_ns = wall_before;
    for (std::int64_t step = 0; step < steps; ++step) {
        for (std::int64_t lo = share.first;; lo += share.stride) {
            if (draw) {
                lo = ticket_.next.fetch_add(1, std::memory_order_relaxed) * share.units;
            }
            if (lo >= share.stop || stopped_.load(std::memory_order_relaxed) ||
                failed_.load(std::memory_order_relaxed)) {
                break;
            }
            const std::int64_t hi = lo + std::min(share.units, share.stop - lo);
            lane.partial = work.run(lo, hi, lane.partial, step);
            lane.done += hi - lo;
            seat.done.store(lane.done, std::memory_order_relaxed);
            const std::int64_t cpu = thread_cpu_ns();
            const std::int64_t wall = wall_clock_ns();
            lane.wall_ns.push_back(wall - wall_before);
            lane.cpu_ns.push_back(cpu - cpu_before);
            if (draw) {
                lane.drawn.push_back(lo);
            }
            wall_before = wall;
            cpu_before = cpu;
        }
        if (step + 1 < steps) {
            end_step();
        }
    }
}

void Team::end_step() {
    std::unique_lock lock(step_mutex_);
    const std::uint64_t mine = steps_ended_;
    if (++arrived_ == present_) {
        begin_step();
    } else {
        step_ended_.wait(lock, [this, mine] { return steps_ended_ != mine; });
    }
}

// Nobody waits for a worker that failed.
void Team::leave_steps() {
    const std::lock_guard lock(step_mutex_);
    if (--present_ == arrived_ && arrived_ > 0) {
        begin_step();
    }
}

void Team::begin_step() {
    arrived_ = 0;
    ticket_.next.store(0, std::memory_order_relaxed);
    ++steps_ended_;
    step_ended_.notify_all();
}

}  // namespace speeduplab
