// SPDX-License-Identifier: MIT
// Any bytes as Markdown: no crash, and every promise of a document holds.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <variant>

#include "core/markdown/parse.hpp"
#include "tests/support/markdown_invariants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const pmlint::text::Source source("fuzz.md",
                                    std::string(reinterpret_cast<const char*>(data), size));
  const auto result = pmlint::markdown::parse(source);
  if (const auto* document = std::get_if<pmlint::markdown::Document>(&result)) {
    const std::string broken = pmlint::test::broken_invariant(source, *document);
    if (!broken.empty()) {
      std::fprintf(stderr, "%s\n", broken.c_str());
      std::abort();
    }
  }
  return 0;
}
