#include "work.hpp"

#include <stdexcept>

namespace speeduplab {
namespace {

std::string range(std::int64_t low, std::int64_t high) {
    const auto text = [](std::int64_t n) {
        return n == kNumberMax ? "2**53" : n == -kNumberMax ? "-2**53" : std::to_string(n);
    };
    return "from " + text(low) + " to " + text(high);
}

void require(const char* name, std::int64_t value, std::int64_t low, std::int64_t high) {
    if (value < low || value > high) {
        throw std::invalid_argument(std::string(name) + " must be " + range(low, high) + ", got " +
                                    std::to_string(value));
    }
}

}  // namespace

const KernelRow& kernel_named(const std::string& name) {
    const KernelRow* const row = find_kernel(name);
    if (row == nullptr) {
        std::string names;
        for (const KernelRow& known : kKernels) {
            names += (names.empty() ? "" : ", ") + std::string(known.name);
        }
        throw std::invalid_argument("kernel must be one of " + names + ", got '" + name + "'");
    }
    return *row;
}

KernelWork::KernelWork(const std::string& kernel, std::int64_t num, std::span<const Buffer> arrays, Level level)
    : row_(kernel_named(kernel)), run_(row_.at(level)) {
    require(("num of " + kernel).c_str(), num, 0, row_.num_max);
    if (arrays.size() != row_.array_count) {
        throw std::invalid_argument(kernel + " needs " + std::to_string(row_.array_count) + " arrays, got " +
                                    std::to_string(arrays.size()));
    }
    state_.num = num;
    for (std::size_t i = 0; i < arrays.size(); ++i) {
        const ArrayRow& wanted = row_.arrays[i];
        const std::string what = "array " + std::string(wanted.name) + " of " + kernel;
        const auto bytes = static_cast<std::size_t>(wanted.items(num)) * 8;
        if (arrays[i].bytes < bytes) {
            throw std::invalid_argument(what + " must have " + std::to_string(bytes) + " bytes for num " +
                                        std::to_string(num) + ", got " + std::to_string(arrays[i].bytes));
        }
        if (bytes > 0 && reinterpret_cast<std::uintptr_t>(arrays[i].data) % 8 != 0) {
            throw std::invalid_argument(what + " must begin at a multiple of 8 bytes");
        }
        state_.arrays[i] = arrays[i].data;
    }
    if (row_.prepare != nullptr) {
        row_.prepare();
    }
}

void KernelWork::check(std::int64_t lo, std::int64_t hi, std::int64_t total, std::int64_t step) const {
    require("lo", lo, 0, state_.num);
    require("hi", hi, 0, state_.num);
    require("total", total, -kNumberMax, kNumberMax);
    require("step", step, 0, row_.steps - 1);
}

}  // namespace speeduplab
