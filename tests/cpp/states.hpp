// The state of each kernel as its header says, for the tests.
#pragma once

#include <cstdint>
#include <vector>

#include "kernels/table.hpp"

namespace states {

using Array = std::vector<double>;

inline std::uint64_t splitmix64(std::int64_t index) {
    std::uint64_t z = (static_cast<std::uint64_t>(index) + 1) * 0x9E37'79B9'7F4A'7C15;
    z = (z ^ z >> 30) * 0xBF58'476D'1CE4'E5B9;
    z = (z ^ z >> 27) * 0x94D0'49BB'1331'11EB;
    return z ^ z >> 31;
}

inline Array bodies(std::int64_t num) {
    Array all(static_cast<std::size_t>(10 * num));
    for (std::int64_t k = 0; k < 3 * num; ++k) {
        all[static_cast<std::size_t>(k)] = static_cast<double>(splitmix64(k) >> 11) * 0x1p-53;
    }
    for (std::int64_t k = 9 * num; k < 10 * num; ++k) {
        all[static_cast<std::size_t>(k)] = 1.0 / static_cast<double>(num);
    }
    return all;
}

inline Array matrix(std::int64_t num, std::int64_t first) {
    Array all(static_cast<std::size_t>(num * num));
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<double>(splitmix64(first + static_cast<std::int64_t>(i)) >> 60) - 8.0;
    }
    return all;
}

inline Array repeating(std::int64_t num, std::int64_t period, double first) {
    Array all(static_cast<std::size_t>(num));
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = first + static_cast<double>(static_cast<std::int64_t>(i) % period);
    }
    return all;
}

}  // namespace states
