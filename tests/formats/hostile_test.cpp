// SPDX-License-Identifier: MIT
// Documents and findings put together at random out of what formats choke on. Every format must stay
// valid, and nothing in a document may act on the terminal, the CI log or the viewer it is shown in.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <sstream>

#include "core/text/utf8.hpp"
#include "formats/format.hpp"
#include "formats/unicode.hpp"
#include "tests/formats/fixture.hpp"

namespace pmlint::formats {
namespace {

using namespace std::string_view_literals;
using Json = nlohmann::json;

constexpr std::string_view kPieces[] = {
    "# Timeline\n",
    "- 10:00 ",
    "48 hrs",
    "word ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "  ",
    "|",
    "\x1B[31m",
    "\x1B]0;title\x07",
    "\x7F",
    "\xC2\x9B",
    "\u202E",
    "\u2066",
    "\u2028",
    "\uFEFF",
    "\xFF",
    "\xE2\x82",
    "\xF0\x9F",
    "\xED\xA0\x80",
    "\uFFFF",
    "{0}",
    "{{owner}}",
    "[x](javascript:alert(1))",
    "](1)",
    "]]>",
    "<script>",
    "</failure>",
    "&amp;",
    "\"",
    "'",
    "\\",
    "::error::x",
    "##[error]x",
    "##",
    "[",
    "%0A",
    "`",
    "```\n",
    "@all ",
    "https://evil.invalid ",
    "<!-- ",
    "-->",
    "😀",
    "e\u0301",
    "障害",
    "\U000E0041",
    "\x01",
    "\x0B",
};

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  std::uint32_t below(std::size_t bound) {
    return static_cast<std::uint32_t>(engine_() % static_cast<unsigned>(bound));
  }
  std::string text(std::size_t pieces) {
    std::string result;
    for (std::size_t i = 0; i < pieces; ++i) result += kPieces[below(std::size(kPieces))];
    return result;
  }
  text::ByteRange range(std::size_t size) {
    const std::uint32_t begin = below(size + 1);
    const std::size_t reach =
        below(10) == 0 ? size - begin : std::min<std::size_t>(20, size - begin);
    return {begin, begin + below(reach + 1)};
  }

 private:
  std::mt19937 engine_;
};

lint::Finding random_finding(Random& random, std::size_t size) {
  lint::Finding finding;
  finding.rule = random.below(3) == 0 ? random.text(2) : "timezone-missing";
  finding.severity = static_cast<lint::Severity>(random.below(3));
  finding.range = random.range(size);
  finding.message = random.text(6);
  for (std::uint32_t i = random.below(3); i > 0; --i) {
    finding.related.push_back({random.range(size), random.text(3)});
  }
  for (std::uint32_t i = random.below(3); i > 0; --i) {
    finding.fixes.push_back({random.text(2),
                             static_cast<lint::Safety>(random.below(3)),
                             {{random.range(size), random.text(3)}}});
  }
  finding.suppressed = random.below(5) == 0;
  finding.justification = random.text(2);
  return finding;
}

score::RunReport random_run(unsigned seed) {
  Random random(seed);
  const std::string document = "x" + random.text(random.below(60));
  score::FileReport file = test::read_file_report("d/" + random.text(3) + ".md", document);
  for (std::uint32_t i = random.below(6); i > 0; --i) {
    file.findings.push_back(random_finding(random, document.size()));
  }
  lint::sort_and_deduplicate(file.findings);
  score::RunReport report;
  report.files = score::FileReports({file});
  report.rules = &test::installed_rules();
  report.preset = random.text(1);
  report.notices = {{lint::Severity::error, random.text(4), random.text(2), 1, 1}};
  return report;
}

std::string written(std::string_view format, const score::RunReport& report) {
  std::ostringstream out;
  find(format)->write(report, out, {});
  return out.str();
}

bool is_utf8(std::string_view text) { return text::first_malformed_utf8(text) == text.size(); }

// Line feeds apart, nothing that a terminal acts on; and no command to a CI log.
void expect_harmless(std::string_view text) {
  EXPECT_TRUE(is_utf8(text));
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length) {
    const char32_t value = decode(text, at).value;
    EXPECT_TRUE(value == '\n' || !is_unsafe(value)) << spell_code_point(value) << " in " << text;
  }
}

void for_each_string(const Json& value, const std::string& key,
                     const std::function<void(const std::string&, const std::string&)>& visit) {
  if (value.is_string()) visit(key, value.get<std::string>());
  for (const auto& [name, inner] : value.items()) {
    if (value.is_object()) for_each_string(inner, key + '/' + name, visit);
    if (value.is_array()) for_each_string(inner, key, visit);
  }
}

void expect_json(const std::string& text) { EXPECT_TRUE(Json::accept(text)) << text; }

void expect_json_lines(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) expect_json(line);
}

// A CI log takes a line that begins like this for a command.
bool is_command(const std::string& line) {
  const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
  return std::string_view(line).substr(first).starts_with("::");
}

void expect_no_commands(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_FALSE(is_command(line)) << line;
}

void expect_own_commands(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const bool ours = line.starts_with("::error") || line.starts_with("::warning") ||
                      line.starts_with("::notice");
    EXPECT_TRUE(ours) << line;
  }
}

void expect_sarif(const std::string& text) {
  const Json log = Json::parse(text);
  for_each_string(log["runs"][0], "", [](const std::string& key, const std::string& said) {
    if (!key.ends_with("message/text") && !key.ends_with("description/text")) return;
    EXPECT_EQ(said.find_first_of("{}"), std::string::npos) << said;
    EXPECT_EQ(said.find("<script"), std::string::npos) << said;
    for (std::size_t at = said.find("]("); at != std::string::npos; at = said.find("](", at + 1)) {
      EXPECT_TRUE(said[at + 2] >= '1' && said[at + 2] <= '9' && said[at + 3] == ')') << said;
    }
    expect_harmless(said);
  });
  for (const Json& result : log["runs"][0]["results"]) {
    const Json& region = result["locations"][0]["physicalLocation"]["region"];
    EXPECT_GE(region["startLine"], 1);
    EXPECT_GE(region["startColumn"], 1);
    EXPECT_EQ(region["startLine"], region["endLine"]);
    EXPECT_LE(region["startColumn"], region["endColumn"]);
    EXPECT_LT(result["ruleIndex"].get<std::size_t>(),
              log["runs"][0]["tool"]["driver"]["rules"].size());
  }
}

// Not a parser: tags close in order, and only characters that XML 1.0 has occur.
void expect_xml(const std::string& text) {
  std::vector<std::string> open;
  for (std::size_t at = text.find("?>") + 2; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    EXPECT_TRUE(byte >= 0x20 || byte == '\n');
    EXPECT_FALSE(text.substr(at, 3) == "\xEF\xBF\xBF");
    if (byte != '<') continue;
    const std::size_t end = text.find('>', at);
    ASSERT_NE(end, std::string::npos);
    const std::string tag = text.substr(at + 1, end - at - 1);
    if (tag.starts_with('/')) {
      ASSERT_FALSE(open.empty());
      EXPECT_EQ(open.back(), tag.substr(1));
      open.pop_back();
    } else if (!tag.ends_with('/')) {
      open.push_back(tag.substr(0, tag.find(' ')));
    }
  }
  EXPECT_TRUE(open.empty());
}

// Not a parser: elements close in order, none of them loads or runs anything, links stay on the page,
// and each attribute is one that the page uses.
void expect_html(const std::string& page) {
  static const std::set<std::string, std::less<>> kElements = {
      "html", "head",    "title",   "style",  "body",   "a",       "h1",       "h2",
      "h3",   "p",       "header",  "main",   "footer", "section", "ul",       "ol",
      "li",   "dl",      "dt",      "dd",     "div",    "article", "span",     "b",
      "code", "mark",    "label",   "table",  "tr",     "thead",   "tbody",    "th",
      "td",   "details", "svg",     "path",   "rect",   "text",    "fieldset", "figcaption",
      "g",    "legend",  "summary", "figure", "tspan",  "defs",    "pattern"};
  static const std::set<std::string, std::less<>> kVoid = {"!DOCTYPE", "meta", "input"};
  std::vector<std::string> open;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
    const std::size_t end = page.find('>', at);
    ASSERT_NE(end, std::string::npos);
    const std::string tag = page.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find_first_of(" />", 1));
    if (tag.starts_with('/')) {
      ASSERT_FALSE(open.empty()) << tag;
      ASSERT_EQ(open.back(), tag.substr(1));
      open.pop_back();
    } else if (!kVoid.contains(name)) {
      ASSERT_TRUE(kElements.contains(name)) << tag;
      EXPECT_EQ(tag.find(" on"), std::string::npos) << tag;
      EXPECT_EQ(tag.find(" style="), std::string::npos) << tag;
      const std::size_t link = tag.find("href=\"");
      EXPECT_TRUE(link == std::string::npos || tag[link + 6] == '#') << tag;
      if (!tag.ends_with('/')) open.push_back(name);
    }
  }
  EXPECT_TRUE(open.empty());
}

// Messages become Markdown comments.
void expect_rdjson(const std::string& text) {
  for_each_string(Json::parse(text), "", [](const std::string& key, const std::string& said) {
    if (!key.ends_with("message")) return;
    EXPECT_EQ(said.find("]("), std::string::npos) << said;
    EXPECT_EQ(said.find("<script"), std::string::npos) << said;
    EXPECT_EQ(said.find('@'), std::string::npos) << said;
    expect_harmless(said);
  });
}

// Outside of code nothing is markup that a viewer would follow or show as its own.
void expect_markdown(const std::string& text) {
  expect_no_commands(text);
  for (const std::string_view live : {"](javascript:", "<script", "@all", "<!--"}) {
    EXPECT_EQ(text.find(live), std::string::npos) << live << " in " << text;
  }
}

// A format is not done before it is here: what it must be, whatever a document says.
struct FormatCheck {
  std::string_view format;
  void (*check)(const std::string&);
};
constexpr FormatCheck kChecks[] = {
    {"checkstyle", expect_xml},   {"concise", expect_no_commands}, {"github", expect_own_commands},
    {"gitlab", expect_json},      {"html", expect_html},           {"json", expect_json},
    {"jsonl", expect_json_lines}, {"junit", expect_xml},           {"markdown", expect_markdown},
    {"rdjson", expect_rdjson},    {"sarif", expect_sarif},         {"text", expect_no_commands},
};

class Hostile : public testing::TestWithParam<unsigned> {};

TEST_P(Hostile, EveryFormatIsValidAndInert) {
  const score::RunReport report = random_run(GetParam());
  for (const Format& format : all()) {
    SCOPED_TRACE(format.name);
    const auto* row = std::ranges::find(kChecks, format.name, &FormatCheck::format);
    ASSERT_NE(row, std::end(kChecks)) << "no test says what hostile text must not do in it";
    const std::string text = written(format.name, report);
    expect_harmless(text);
    EXPECT_EQ(text.find("##["), std::string::npos) << text;
    row->check(text);
  }
}

TEST_P(Hostile, OutputIsTheSameEachTime) {
  for (const Format& format : all()) {
    EXPECT_EQ(written(format.name, random_run(GetParam())),
              written(format.name, random_run(GetParam())));
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Hostile, testing::Range(1U, 60U));

}  // namespace
}  // namespace pmlint::formats
