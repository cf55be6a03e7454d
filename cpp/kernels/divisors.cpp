#include "divisors.hpp"

namespace speeduplab {
namespace {

Divisors computed() noexcept {
    Divisors table;
    for (std::size_t k = 0; k < Divisors::kCount; ++k) {
        const auto d = static_cast<std::uint32_t>(2 * k + 3);
        std::uint32_t inverse = 3 * d ^ 2;  // right in 5 bits, and each of Newton's steps doubles them
        for (int bits = 5; bits < 32; bits *= 2) {
            inverse *= 2 - d * inverse;
        }
        table.inverse[k] = inverse;
        table.limit[k] = 0xffff'ffffU / d;
    }
    return table;
}

}  // namespace

const Divisors& divisors() noexcept {
    static const Divisors table = computed();
    return table;
}

}  // namespace speeduplab
