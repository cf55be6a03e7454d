// What a team runs: something that is done slice by slice.
//
// Pure C++20, no Python header.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "kernels/table.hpp"

namespace speeduplab {

class Work {
public:
    Work() = default;
    virtual ~Work() = default;
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    // Does the slice [lo, hi) of one step and returns the new total. Several threads call it at once, with other slices
    // of the same step. What it throws ends the batch and comes out of Team::run.
    [[nodiscard]] virtual std::int64_t run(std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t step) = 0;

    // Slices lie within [0, num).
    [[nodiscard]] virtual std::int64_t num() const noexcept { return kNumberMax; }

    // How often everything is gone through; nobody begins a step before all have ended the one before.
    [[nodiscard]] virtual std::int64_t steps() const noexcept { return 1; }
};

// Memory that somebody else keeps for as long as the work lives.
struct Buffer {
    void* data = nullptr;
    std::size_t bytes = 0;
};

// A kernel of the table with its state.
class KernelWork final : public Work {
public:
    // Throws std::invalid_argument for an unknown kernel, a num that it does not take, another number of arrays than
    // it needs, and an array that is too small or not aligned to 8 bytes. Computes what the kernel needs beforehand.
    KernelWork(const std::string& kernel, std::int64_t num, std::span<const Buffer> arrays = {},
               Level level = chosen_level());

    // Without a check: lo and hi from 0 to num, and step below steps().
    [[nodiscard]] std::int64_t run(std::int64_t lo, std::int64_t hi, std::int64_t total,
                                   std::int64_t step) noexcept override {
        State state = state_;
        state.step = step;
        return run_(state, lo, hi, total);
    }
    [[nodiscard]] std::int64_t steps() const noexcept override { return row_.steps; }
    [[nodiscard]] std::int64_t num() const noexcept override { return state_.num; }
    [[nodiscard]] const KernelRow& kernel() const noexcept { return row_; }

    // Throws std::invalid_argument for a slice that run() must not be given.
    void check(std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t step) const;

private:
    const KernelRow& row_;
    Kernel run_;
    State state_;
};

// The row of that name; throws std::invalid_argument with the names that there are.
[[nodiscard]] const KernelRow& kernel_named(const std::string& name);

}  // namespace speeduplab
