// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include "core/version.hpp"

int main() { fmt::print("pmlint {}\n", pmlint::version()); }
