// SPDX-License-Identifier: MIT
// A parsed text for tests. Fails the test when the text is refused.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "core/markdown/parse.hpp"
#include "tests/support/markdown_dump.hpp"
#include "tests/support/markdown_invariants.hpp"

namespace pmlint::test {

struct Parsed {
  text::Source source;
  markdown::Document document;
};

inline Parsed parsed(std::string_view text) {
  text::Source source("a.md", std::string(text));
  auto result = markdown::parse(source);
  if (auto* refusal = std::get_if<markdown::Refusal>(&result)) {
    ADD_FAILURE() << "refused: " << refusal->message;
    result = markdown::parse(text::Source("a.md", ""));
  }
  markdown::Document& document = std::get<markdown::Document>(result);
  EXPECT_EQ(broken_invariant(source, document), "") << text;
  EXPECT_EQ(unplaced_bytes(document), 0U) << text;
  return {std::move(source), std::move(document)};
}

inline std::string blocks_of(std::string_view text) { return dump(parsed(text).document); }
inline std::string marks_of(std::string_view text) { return dump_marks(parsed(text).document); }

// One row of a table of expectations.
struct DumpCase {
  std::string_view text;
  std::string_view expected;
};

}  // namespace pmlint::test
