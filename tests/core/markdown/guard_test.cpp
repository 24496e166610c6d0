// SPDX-License-Identifier: MIT
#include "core/markdown/guard.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/core/markdown/parsed.hpp"

namespace pmlint::markdown {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

// The sentence of the refusal, or "".
std::string refusal(const std::string& text, const Limits& limits = {}) {
  const auto result = parse(text::Source("a.md", text), limits);
  const auto* refused = std::get_if<Refusal>(&result);
  return refused != nullptr ? refused->message : "";
}

std::string stairs(std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += std::string(2 * i, ' ') + "- a\n";
  return text;
}

std::string quoted_stairs(std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += "> " + std::string(2 * i, ' ') + "- a\n";
  return text;
}

std::string table(std::size_t columns, std::size_t rows) {
  std::string text = "text\n\n|" + repeated("a|", columns) + "\n|" + repeated("-|", columns) + "\n";
  for (std::size_t i = 0; i < rows; ++i) text += "|b|\n";
  return text;
}

struct LimitCase {
  std::string text;
  Limits limits;
  std::string_view message;  // "" when it is within the limit
};

TEST(Guard, NamesWhatBreaksALimit) {
  const LimitCase cases[] = {
      {std::string(10, 'a'), {.file_bytes = 10}, ""},
      {std::string(11, 'a'), {.file_bytes = 10}, "the file has 11 bytes, the limit is 10"},
      {table(3, 5), {.table_cells = 18}, ""},
      {table(3, 6), {.table_cells = 18}, "the table at line 3 has more than 18 cells, the limit"},
      {table(200, 1), {}, ""},
      {table(201, 1), {}, "the table at line 3 has 201 columns, the limit is 200"},
      {"> " + table(5, 1),
       {.table_columns = 4},
       "the table at line 3 has 5 columns, the limit is 4"},
      {repeated("> ", 64) + "a\n", {}, ""},
      {"a\n\n" + repeated("> ", 65) + "a\n",
       {},
       "quotes and lists are nested 65 deep at line 3, the limit is 64"},
      {repeated(">", 65) + "a\n",
       {},
       "quotes and lists are nested 65 deep at line 1, the limit is 64"},
      {repeated("+ ", 65) + "a\n",
       {},
       "quotes and lists are nested 65 deep at line 1, the limit is 64"},
      {repeated("1. ", 65) + "a\n",
       {},
       "quotes and lists are nested 65 deep at line 1, the limit is 64"},
      {stairs(64), {}, ""},
      {stairs(65), {}, "quotes and lists are nested 65 deep at line 65, the limit is 64"},
      {quoted_stairs(64), {}, "quotes and lists are nested 65 deep at line 64, the limit is 64"},
      {repeated("- a\n", 500), {}, ""},
      {repeated("- a\n  - b\n", 500), {}, ""},
      {repeated("* ", 200) + "\n", {}, ""},  // a thematic break
      {repeated("- ", 200) + "\n", {}, ""},
      {"```\n" + repeated(">", 200) + "\n```\n", {}, ""},  // code
      {"```\na\n```\n" + repeated(">", 200) + "\n",
       {},
       "quotes and lists are nested 200 deep at line 4, the limit is 64"},
      {"<!--\n```\n-->\n" + repeated(">", 200) + "\n",
       {},
       "quotes and lists are nested 200 deep at line 4, the limit is 64"},
      {repeated("![a](b) ", 1000), {}, ""},
      {repeated("![[]()", 1001),
       {},
       "the paragraph at line 1 has 1001 image openers \"![\", the limit is 1000"},
      {repeated("![a](b)\n\n", 2000), {}, ""},  // one in each paragraph
      {"x " + repeated("<?", 101),
       {},
       "the paragraph at line 1 has 101 openers \"<?\" or \"<!\", the limit is 100"},
      {"x " + repeated("<!A", 101),
       {},
       "the paragraph at line 1 has 101 openers \"<?\" or \"<!\", the limit is 100"},
      {"x " + repeated("<![CDATA[", 101),
       {},
       "the paragraph at line 1 has 101 openers \"<?\" or \"<!\", the limit is 100"},
      {"x " + repeated("<!-- a -->", 300), {}, ""},
      {repeated("| a | b |\n|---|\n", 16), {}, ""},
      {"a | " + std::string(200000, 'b') + "\n" + repeated("|-|-|-|\n", 17),
       {},
       "the paragraph at line 1 has 17 lines like the one under a table's header, the limit is 16 "
       "for its length"},
      {repeated("Title\n---\n", 5000), {}, ""},
  };
  for (const LimitCase& c : cases) {
    EXPECT_EQ(refusal(c.text, c.limits), c.message) << c.text.substr(0, 60);
  }
}

// Markers in code are not walked by any parser, but only a fence that surely is one hides them.
TEST(Guard, DoesNotTrustEveryFence) {
  const std::string deep = repeated(">", 200) + "\n";
  const auto nested_at = [](int line) {
    return "quotes and lists are nested 200 deep at line " + std::to_string(line) +
           ", the limit is 64";
  };
  EXPECT_EQ(refusal("~~~ text\n" + deep + "```\n" + deep), "");
  EXPECT_EQ(refusal("````\n```\n" + deep), "");
  EXPECT_EQ(refusal("```\na\n   ```  \n" + deep), nested_at(4));
  EXPECT_EQ(refusal("```\na\n```` \n" + deep), nested_at(4));
  EXPECT_EQ(refusal("> ```\n> a\n```\n" + deep), nested_at(4));
  EXPECT_EQ(refusal(" ```\na\n```\n" + deep), nested_at(4));
  EXPECT_EQ(refusal("  <!--\n```\n-->\n" + deep), nested_at(4));
  EXPECT_EQ(refusal("``` a`b\n" + deep), nested_at(2));
  EXPECT_EQ(refusal("---\n~~~ a: b\n---\n" + deep), nested_at(4));
}

TEST(Guard, ReadsALineOfMarkersOnce) {
  EXPECT_EQ(refusal(repeated("- ", 200000) + "a\n"),
            "quotes and lists are nested 200000 deep at line 1, the limit is 64");
}

TEST(Guard, BoundsTheMemoryOfAParse) {
  // Each use of the link copies its destination.
  const std::string text = "[a]: /" + std::string(100000, 'b') + "\n\n" + repeated("[a] ", 2000);
  EXPECT_EQ(refusal(text), "parsing the file takes more than " +
                               std::to_string((32U << 20U) + 28 * text.size()) +
                               " bytes of memory, the limit");
}

TEST(Guard, SaysWhere) {
  const std::string text = "a\n\n" + repeated(">", 65) + "\n";
  const auto result = parse(text::Source("a.md", text));
  const auto* refused = std::get_if<Refusal>(&result);
  ASSERT_NE(refused, nullptr);
  EXPECT_EQ(refused->where, (text::ByteRange{3, 68}));
}

TEST(Guard, LeavesTheParserUsableAfterARefusal) {
  Limits small;
  small.parse_memory = 0;
  for (int i = 0; i < 3; ++i) {
    EXPECT_NE(refusal(repeated("[a]", 200000), small), "");
    EXPECT_EQ(test::blocks_of("# A\n\n- b\n"), R"(h1"A" ul(li(p"b")))");
  }
}

TEST(Guard, AcceptsTenMegabytesOfOrdinaryText) {
  const std::string line =
      "- 10:05 UTC the on-call engineer was paged, **checkout** returned errors\n";
  const std::string text = repeated(line, (10U << 20U) / line.size());
  EXPECT_EQ(refusal(text), "");
}

}  // namespace
}  // namespace pmlint::markdown
