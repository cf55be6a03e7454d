// Ten seconds of everything that teams can do at once, for the sanitizers to watch; results are checked as well.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"
#include "states.hpp"
#include "team.hpp"
#include "work.hpp"

namespace {

using speeduplab::Batch;
using speeduplab::Buffer;
using speeduplab::KernelWork;
using speeduplab::Share;
using speeduplab::Team;
using speeduplab::Work;

const auto kEnd = std::chrono::steady_clock::now() + std::chrono::seconds(10);

class FailingNowAndThen final : public Work {
    [[nodiscard]] std::int64_t steps() const noexcept override { return 4; }
    [[nodiscard]] std::int64_t run(std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t) override {
        if (calls_.fetch_add(1) % 50 == 49) {
            throw std::runtime_error("now");
        }
        return total + (hi - lo);
    }

    std::atomic<std::int64_t> calls_{0};
};

std::int64_t total_of(const Batch& batch) {
    std::int64_t total = 0;
    for (const auto& lane : batch.lanes) {
        total += lane.partial;
    }
    return total;
}

states::Array moved(Team& team, std::int64_t num, bool draw) {
    states::Array bodies = states::bodies(num);
    const Buffer buffer{bodies.data(), 8 * bodies.size()};
    KernelWork work("nbody", num, {&buffer, 1});
    const auto workers = static_cast<std::int64_t>(team.workers());
    std::vector<Share> shares;
    for (std::int64_t w = 0; w < workers; ++w) {
        shares.push_back({w * 5, num, workers * 5, 5});
    }
    CHECK(total_of(draw ? team.draw(work, num, 5) : team.run(work, shares)) == 10 * num);
    return bodies;
}

// One team at work, while another thread reads its progress.
void work_until_the_end(std::int64_t workers) {
    KernelWork primes("primes", 1'000'000);
    KernelWork mandelbrot("mandelbrot", 40);
    FailingNowAndThen failing;
    Team one(1);
    const states::Array wanted = moved(one, 61, false);
    const std::int64_t pixels = total_of(one.draw(mandelbrot, 40, 40));
    while (std::chrono::steady_clock::now() < kEnd) {
        Team team(workers);
        std::atomic<bool> done{false};
        std::thread reader([&] {
            while (!done.load()) {
                CHECK(team.progress().size() == team.workers());
                std::this_thread::yield();
            }
        });
        for (int again = 0; again < 5; ++again) {
            CHECK(moved(team, 61, again % 2 == 0) == wanted);
            CHECK(total_of(team.draw(primes, 30'000, 100)) == 3'245);
            CHECK(total_of(team.draw(mandelbrot, 40, 3)) == pixels);
            try {
                (void)team.draw(failing, 100, 1);
            } catch (const std::runtime_error& error) {
                CHECK(std::string(error.what()) == "now");
            }
        }
        done.store(true);
        reader.join();
    }
}

// Teams that are stopped and closed by other threads in the middle of a run.
void close_until_the_end() {
    KernelWork counter("counter", speeduplab::kNumberMax);
    while (std::chrono::steady_clock::now() < kEnd) {
        Team team(3);
        std::thread stopper([&team] { team.stop(); });
        std::thread closer([&team] { team.close(); });
        try {
            const Batch batch = team.draw(counter, 1'000'000, 100);
            CHECK(total_of(batch) <= 1'000'000);
        } catch (const std::runtime_error& error) {
            CHECK(std::string(error.what()).find("closed") != std::string::npos);
        }
        stopper.join();
        closer.join();
    }
}

void teams_bear_ten_seconds_of_everything_at_once() {
    std::vector<std::thread> threads;
    threads.emplace_back([] { work_until_the_end(2); });
    threads.emplace_back([] { work_until_the_end(5); });
    threads.emplace_back([] { close_until_the_end(); });
    for (std::thread& thread : threads) {
        thread.join();
    }
}

}  // namespace

int main() {
    return check::run({
        {"teams bear ten seconds of everything at once", &teams_bear_ten_seconds_of_everything_at_once},
    });
}
