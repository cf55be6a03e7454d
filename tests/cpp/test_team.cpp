// The team: who does what, when it ends, and what it refuses.

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"
#include "clock.hpp"
#include "team.hpp"

namespace {

using speeduplab::Batch;
using speeduplab::KernelWork;
using speeduplab::Share;
using speeduplab::Team;
using speeduplab::Work;

KernelWork counter("counter", speeduplab::kNumberMax);
KernelWork primes("primes", speeduplab::kNumberMax);

// A work that waits inside a slice until it is told to go on, so that no test has to sleep.
std::atomic<int> entered{0};
std::atomic<bool> open{false};

class Gated final : public Work {
    [[nodiscard]] std::int64_t run(std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t) override {
        entered.fetch_add(1);
        while (!open.load()) {
            std::this_thread::yield();
        }
        return total + (hi - lo);
    }
};
Gated gated;

// Each of its slices sees what all slices of the step before have left.
class Stepping final : public Work {
public:
    Stepping(std::int64_t num, std::int64_t steps) : steps_(steps), items_(static_cast<std::size_t>(num)) {}
    [[nodiscard]] std::int64_t steps() const noexcept override { return steps_; }
    [[nodiscard]] std::int64_t run(std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t step) override {
        for (std::int64_t i = lo; i < hi; ++i) {
            items_[static_cast<std::size_t>(i)].fetch_add(1, std::memory_order_relaxed);
        }
        for (const auto& item : items_) {
            const std::int64_t seen = item.load(std::memory_order_relaxed);
            total += seen < step || seen > step + 1 ? 1 : 0;
        }
        return total;
    }

private:
    std::int64_t steps_;
    std::vector<std::atomic<std::int64_t>> items_;
};

class Failing final : public Work {
    [[nodiscard]] std::int64_t steps() const noexcept override { return 3; }
    [[nodiscard]] std::int64_t run(std::int64_t lo, std::int64_t, std::int64_t total, std::int64_t step) override {
        if (lo >= 100 && step == 1) {
            throw std::domain_error("no slice from 100 on");
        }
        return total + 1;
    }
};

void shut_gate() {
    entered.store(0);
    open.store(false);
}

void wait_until_entered(int workers) {
    while (entered.load() < workers) {
        std::this_thread::yield();
    }
}

// A batch of gated slices on another thread, that has begun.
class GatedRun {
public:
    explicit GatedRun(Team& team) {
        shut_gate();
        const std::vector<Share> shares(team.workers(), Share{0, 1000, 10, 10});
        thread_ = std::thread([this, &team, shares] { batch_ = team.run(gated, shares); });
        wait_until_entered(static_cast<int>(team.workers()));
    }
    Batch finish() {
        open.store(true);
        thread_.join();
        return batch_;
    }

private:
    Batch batch_;
    std::thread thread_;
};

void partials_come_in_the_order_of_the_shares() {
    Team team(3);
    // 1000 in blocks, the remainder with the first.
    const Batch batch =
        team.run(counter, std::vector<Share>{{0, 334, 50, 50}, {334, 667, 50, 50}, {667, 1000, 50, 50}});
    CHECK(batch.lanes.size() == 3);
    CHECK(batch.lanes[0].partial == 334 && batch.lanes[0].done == 334);
    CHECK(batch.lanes[1].partial == 333 && batch.lanes[1].done == 333);
    CHECK(batch.lanes[2].partial == 333 && batch.lanes[2].done == 333);
    CHECK(batch.lanes[0].wall_ns.size() == 7 && batch.lanes[0].cpu_ns.size() == 7);
}

void interleaved_shares_cover_everything_once() {
    Team team(4);
    std::vector<Share> shares;
    for (std::int64_t worker = 0; worker < 4; ++worker) {
        shares.push_back({worker * 37, 100'003, 4 * 37, 37});
    }
    const Batch batch = team.run(primes, shares);
    std::int64_t found = 0;
    std::int64_t done = 0;
    for (const auto& lane : batch.lanes) {
        found += lane.partial;
        done += lane.done;
    }
    CHECK(found == primes.run(0, 100'003, 0, 0));
    CHECK(done == 100'003);
}

void slices_that_are_drawn_cover_everything_once() {
    Team team(3);
    for (const std::int64_t num : {0, 1, 36, 37, 100'003}) {
        const Batch batch = team.draw(primes, num, 37);
        std::int64_t found = 0;
        std::vector<std::int64_t> begins;
        for (const auto& lane : batch.lanes) {
            found += lane.partial;
            CHECK(lane.drawn.size() == lane.wall_ns.size() && lane.drawn.size() == lane.cpu_ns.size());
            begins.insert(begins.end(), lane.drawn.begin(), lane.drawn.end());
        }
        std::sort(begins.begin(), begins.end());
        CHECK(found == primes.run(0, num, 0, 0));
        CHECK(begins.size() == static_cast<std::size_t>((num + 36) / 37));
        for (std::size_t i = 0; i < begins.size(); ++i) {
            CHECK(begins[i] == 37 * static_cast<std::int64_t>(i));
        }
    }
}

void a_step_begins_when_all_have_ended_the_one_before() {
    Team team(3);
    for (int again = 0; again < 20; ++again) {
        Stepping shared(100, 50);
        Stepping drawn(100, 50);
        for (const Batch& batch :
             {team.run(shared, std::vector<Share>{{0, 10, 5, 5}, {10, 50, 7, 7}, {50, 100, 50, 50}}),
              team.draw(drawn, 100, 7)}) {
            std::int64_t done = 0;
            for (const auto& lane : batch.lanes) {
                CHECK(lane.partial == 0);
                done += lane.done;
            }
            CHECK(done == 50 * 100);
        }
    }
}

void what_a_work_throws_comes_out_of_run_and_the_team_goes_on() {
    Team team(2);
    Failing failing;
    const std::vector<Share> shares{{0, 90, 10, 10}, {90, 200, 10, 10}};
    CHECK(check::message_of<std::domain_error>([&] { (void)team.run(failing, shares); }) == "no slice from 100 on");
    CHECK(check::message_of<std::domain_error>([&] { (void)team.draw(failing, 200, 10); }) == "no slice from 100 on");
    CHECK(team.run(counter, shares).lanes[1].partial == 110);
}

void workers_without_work_return_nothing() {
    Team team(2);
    const Batch batch = team.run(counter, std::vector<Share>{{0, 0, 1, 1}, {9, 3, 5, 5}});
    for (const auto& lane : batch.lanes) {
        CHECK(lane.partial == 0 && lane.done == 0 && lane.wall_ns.empty() && lane.cpu_ns.empty());
    }
}

void spans_lie_within_the_batch() {
    Team team(2);
    const std::int64_t before = speeduplab::wall_clock_ns();
    const Batch batch = team.run(counter, std::vector<Share>{{0, 100'000, 1000, 1000}, {100'000, 200'000, 1000, 1000}});
    CHECK(before <= batch.start_ns);
    CHECK(batch.start_ns + batch.wall_ns <= speeduplab::wall_clock_ns());
    for (const auto& lane : batch.lanes) {
        const std::int64_t spent = std::accumulate(lane.wall_ns.begin(), lane.wall_ns.end(), std::int64_t{0});
        CHECK(batch.start_ns <= lane.start_ns);
        CHECK(lane.start_ns + spent <= batch.start_ns + batch.wall_ns);
#if !defined(_WIN32)  // whose CPU time comes in ticks of 15.6 ms
        CHECK(std::accumulate(lane.cpu_ns.begin(), lane.cpu_ns.end(), std::int64_t{0}) <= spent);
#endif
    }
}

void a_team_runs_many_batches() {
    Team team(2);
    for (std::int64_t n = 0; n < 2000; ++n) {
        const Batch batch = team.run(counter, std::vector<Share>{{0, n, 64, 64}, {n, 2 * n + 1, 64, 64}});
        CHECK(batch.lanes[0].partial == n && batch.lanes[1].partial == n + 1);
    }
}

void wait_ready_returns_for_the_largest_team() {
    Team team(speeduplab::kWorkersMax);
    team.wait_ready();
    const Batch batch = team.run(counter, std::vector<Share>(team.workers(), Share{0, 3, 1, 1}));
    for (const auto& lane : batch.lanes) {
        CHECK(lane.partial == 3);
    }
}

void progress_counts_finished_units() {
    Team team(1);
    CHECK(team.progress() == std::vector<std::int64_t>{0});
    GatedRun run(team);
    CHECK(team.progress() == std::vector<std::int64_t>{0});
    CHECK(run.finish().lanes[0].done == 1000);
    CHECK(team.progress() == std::vector<std::int64_t>{1000});
}

void stop_ends_every_worker_after_its_slice() {
    Team team(2);
    GatedRun run(team);
    team.stop();
    for (const auto& lane : run.finish().lanes) {
        CHECK(lane.done == 10 && lane.partial == 10 && lane.wall_ns.size() == 1);
    }
}

void a_stop_before_a_run_is_not_lost() {
    Team team(1);
    team.stop();
    CHECK(team.run(counter, std::vector<Share>{{0, 1000, 10, 10}}).lanes[0].done == 0);
}

void close_ends_a_run_and_may_be_called_from_two_threads() {
    Team team(2);
    GatedRun run(team);
    std::thread one([&team] { team.close(); });
    std::thread two([&team] { team.close(); });
    // Neither close can return before the gate opens, so wait for the effect: the team is closed.
    const std::vector<Share> shares(2, Share{0, 1, 1, 1});
    while (check::message_of<std::runtime_error>([&] { (void)team.run(counter, shares); }).find("closed") ==
           std::string::npos) {
        std::this_thread::yield();
    }
    for (const auto& lane : run.finish().lanes) {
        CHECK(lane.done == 10);
    }
    one.join();
    two.join();
    team.close();
}

void a_second_run_at_once_is_refused() {
    Team team(1);
    GatedRun run(team);
    const auto again = [&team] { (void)team.run(counter, std::vector<Share>{{0, 1, 1, 1}}); };
    CHECK(check::message_of<std::runtime_error>(again) ==
          "the team is running a batch already: wait for it, or make another team");
    CHECK(run.finish().lanes[0].done == 1000);
    again();  // and is welcome afterwards
}

void a_run_after_close_is_refused() {
    Team team(1);
    team.close();
    CHECK(check::message_of<std::runtime_error>([&team] {
              (void)team.run(counter, std::vector<Share>{{0, 1, 1, 1}});
          }) == "the team is closed: make a new one to run again");
}

void team_sizes_out_of_range_are_refused() {
    for (const std::int64_t workers : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1025}, std::int64_t{1} << 40}) {
        CHECK(check::message_of<std::invalid_argument>([workers] { Team team(workers); }) ==
              "workers must be from 1 to 1024, got " + std::to_string(workers));
    }
}

void shares_that_do_not_fit_are_refused() {
    Team team(1);
    const std::int64_t beyond = speeduplab::kNumberMax + 1;
    const auto refusal = [&team](const std::vector<Share>& shares) {
        return check::message_of<std::invalid_argument>([&] { (void)team.run(counter, shares); });
    };
    CHECK(refusal({}) == "there must be one share per worker (1), got 0");
    CHECK(refusal({{-1, 9, 1, 1}}) == "share 0: first must be from 0 to 2**53, got -1");
    CHECK(refusal({{0, beyond, 1, 1}}) == "share 0: stop must be from 0 to 2**53, got 9007199254740993");
    CHECK(refusal({{0, 9, 1, 0}}) == "share 0: units must be from 1 to 2**53, got 0");
    CHECK(refusal({{0, 9, 2, 3}}) == "share 0: stride must be from 3 to 2**53, got 2");
    CHECK(refusal({{0, 1'000'001, 1, 1}}) == "share 0: at most 1000000 slices, got 1000001; use larger units");
    CHECK(team.run(counter, std::vector<Share>{{0, 9, 3, 3}}).lanes[0].partial == 9);
}

void a_team_may_be_dropped_at_once() {
    for (int i = 0; i < 100; ++i) {
        const Team team(2);
    }
    CHECK(true);
}

}  // namespace

int main() {
    return check::run({
        {"partial results come in the order of the shares", &partials_come_in_the_order_of_the_shares},
        {"interleaved shares cover everything once", &interleaved_shares_cover_everything_once},
        {"slices that are drawn cover everything once", &slices_that_are_drawn_cover_everything_once},
        {"a step begins when all have ended the one before", &a_step_begins_when_all_have_ended_the_one_before},
        {"what a work throws comes out of run, and the team goes on",
         &what_a_work_throws_comes_out_of_run_and_the_team_goes_on},
        {"workers without work return nothing", &workers_without_work_return_nothing},
        {"spans lie within the batch", &spans_lie_within_the_batch},
        {"a team runs many batches", &a_team_runs_many_batches},
        {"wait_ready returns for the largest team", &wait_ready_returns_for_the_largest_team},
        {"progress counts finished units", &progress_counts_finished_units},
        {"stop ends every worker after its slice", &stop_ends_every_worker_after_its_slice},
        {"a stop before a run is not lost", &a_stop_before_a_run_is_not_lost},
        {"close ends a run, from two threads at once", &close_ends_a_run_and_may_be_called_from_two_threads},
        {"a second run at once is refused", &a_second_run_at_once_is_refused},
        {"a run after close is refused", &a_run_after_close_is_refused},
        {"team sizes out of range are refused", &team_sizes_out_of_range_are_refused},
        {"shares that do not fit are refused", &shares_that_do_not_fit_are_refused},
        {"a team may be dropped at once", &a_team_may_be_dropped_at_once},
    });
}
