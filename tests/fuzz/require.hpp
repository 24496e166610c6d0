// SPDX-License-Identifier: MIT
// A promise that holds for any input; a broken one ends the fuzzer, which then keeps the input.
#pragma once

#include <cstdlib>

namespace pmlint::fuzz {

inline void require(bool promise) {
  if (!promise) std::abort();
}

}  // namespace pmlint::fuzz
