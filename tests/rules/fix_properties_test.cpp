// SPDX-License-Identifier: MIT
// What must hold of all fixes and suppressions, whatever the document: over documents made of pieces
// that have something to mend, in any order and glued together. The same seeds make the same
// documents everywhere.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/lint/configuration_file.hpp"
#include "core/lint/fixes.hpp"
#include "core/lint/lint.hpp"
#include "core/text/utf8.hpp"
#include "plugins/registry.hpp"

namespace pmlint::test {
namespace {

using lint::Safety;

constexpr unsigned kDocuments = 60;

// Each ends its last line; a '~' stands for a title, in one of the forms that titles have.
constexpr std::array kPieces = {
    "~Timeline\n\n- 2024-05-02 10:00 UTC: errors begin\n- 2024-05-02 09:40 UTC: the deploy\n"
    "- 2024-05-02 10:30 UTC: rolled back, service restored\n",
    "~Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 2024-05-02 10:30 | service restored |\n"
    "| 2024-05-02 10:05 | the alert fires \xE2\x80\x94 caf\xC3\xA9 |\n",
    "~Timeline\n\n1. 2024-05-02 10:05 UTC: the alert\n   pages Ines\n2. 2024-05-02 10:00 UTC: "
    "errors\n",
    "~Timeline\n\n- 10:00 UTC: errors begin\n-\n- 10:30 UTC: rolled back, service restored\n-\n-\n",
    "~Timeline\n\n- 10:30 UTC: service restored\n- 10:20 UTC: rolled back\n- 10:10 UTC: the alert "
    "fires\n- 10:00 UTC: errors begin\n",
    "~Timeline\n\n- 2024-05-02 10:00 utc: errors begin\n- 2024-05-02 10:30 utc: rolled back, "
    "service restored\n",
    "~Timeline\n\n10:00 UTC: errors begin\n\n10:10 UTC: the alert fires\n\n10:30 UTC: rolled back, "
    "service restored\n",
    "~Root cause\n\nBuild 812 lowered `max_connections` to 10, so the pool was exhausted.\n",
    "~Root Cause and Resolution:\n\nThe root cause was a misconfiguration.\n",
    "~Impact\n\nThe outage lasted 3 hours, from 10:00 to 11:15 UTC on 2024-05-02; 40 % of users "
    "saw "
    "errors.\n",
    "~Summary\n\n**Duration:** 2 hours, from 10:00 to 10:30 UTC\n**Severity:** SEV-2\n",
    "~Action items\n\n- Add an alert on the pool\n- Reject a pool size under 50 (owner: @ines)\n",
    "~Action items\n\n| Action | Owner |\n| --- | --- |\n| Reject a pool size under 50 | @ines |\n"
    "| Add an alert on the pool |  |\n",
    "~Action items\n\n- [ ] Add an alert\n  -\n- [x] Fix the docs\n+ Test it\n",
    "~Lessons learned\n\n1. The alert worked\n2.\n3. The rollback took long\n",
    "~Lessons learned\n* The alert worked\n*\nand the rollback took long\n",
    "<!-- pmlint-disable-next-line pseudo-heading -->\n",
    "<!-- pmlint-disable-next-line timeline-gap, empty-list-item -->\n",
    "<!-- pmlint-disable pseudo-heading -->\n\n<!-- pmlint-enable pseudo-heading -->\n",
    "[//]: # (pmlint-disable-next-line root-cause-vague)\n\n",
    "<!-- pmlint-disable-file blame-language -- agreed -->\n",
    "Ines forgot to test it. <!-- pmlint-disable-line blame-language hedged-cause -->\n",
    "Tom tested it.  <!-- pmlint-disable-line -->\nThen it was sent.\n",
    "- one\n  <!-- pmlint-disable-next-line duplicate-action -->\n- two\n",
    "- one\n\n<!-- pmlint-disable-next-line -->\n- two\n",
    "> quoted \xE6\x9D\xB1\xE4\xBA\xAC\n> <!-- pmlint-disable-next-line word-count -->\n> -\n",
    "<!-- pmlint-disable-next-line word-count --> and a word\n",
    "```\n**Timeline**\n-\n<!-- pmlint-disable-next-line -->\n```\n",
    "A paragraph that goes on\nwith *one* line more\n",
    "---\n",
    "| a | b |\n| - | - |\n| x | <!-- pmlint-disable-line word-count --> |\n",
    "<div>\n- no list\n</div>\n",
    "TBD\n",
};

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string document() {
    std::string text =
        "# Search outage\n\nOn 2024-05-02 from 10:00 to 10:30 UTC (30 minutes) the search API "
        "failed for a third of\nits users, because build 812 lowered `max_connections` to 10 and "
        "the "
        "pool was exhausted.\n\n";
    if (one_in(8)) text.insert(0, "\xEF\xBB\xBF");
    for (std::size_t pieces = 3 + below(6); pieces > 0; --pieces) {
      const std::string_view piece = kPieces[below(kPieces.size())];
      // A section that stands twice is another finding once both have headings.
      if (piece.starts_with('~') && !titles_.insert(piece.substr(0, 5)).second) continue;
      text += titled(piece);
      if (!one_in(4)) text += '\n';
    }
    if (one_in(6)) text.pop_back();
    if (!one_in(4)) return text;
    std::string windows;
    for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return windows;
  }
  std::size_t below(std::size_t end) { return random_() % end; }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::string titled(std::string_view piece) {
    if (!piece.starts_with('~')) return std::string(piece);
    const std::size_t end = piece.find('\n');
    const std::string title(piece.substr(1, end - 1));
    const std::array<std::string, 7> forms = {
        "## " + title,        "### " + title,  "**" + title + "**", title,
        "__" + title + "__ ", title + "\n---", "**" + title + ":**"};
    return forms[below(forms.size())] + std::string(piece.substr(end));
  }

  std::mt19937 random_;
  std::set<std::string_view> titles_;
};

class FixProperties : public testing::Test {
 protected:
  FixProperties() {
    EXPECT_THAT(registry_.load_directory(PMLINT_PACK_DIR), testing::IsEmpty());
    const std::vector<lint::RuleInfo> rules = lint::catalogue(registry_);
    lint::ConfigurationRequest request;
    for (const lint::RuleInfo& rule : rules) {  // all of them, the ones that are off too
      request.assignments.push_back("rules." + std::string(rule.id) + "=on");
      if (rule.page.find("\n## Fix\n") != std::string_view::npos) mending_.emplace(rule.id);
    }
    const lint::LoadedConfiguration loaded = lint::load_configuration(request, rules);
    EXPECT_THAT(loaded.problems, testing::IsEmpty());
    configuration_ = loaded.configuration;
    checker_ = registry_.checker(configuration_);
  }

  // Documents of every kind are checked, so that no piece is skipped.
  [[nodiscard]] lint::CheckedDocument check(std::string text) const {
    auto read = facts::read(text::Source("a.md", std::move(text)),
                            {configuration_.limits, configuration_.synonyms});
    lint::CheckedDocument document{std::get<0>(std::move(read)), {}};
    document.outcome = lint::lint(*document.postmortem, *checker_, registry_, configuration_);
    return document;
  }
  [[nodiscard]] lint::FixedDocument fix(const lint::CheckedDocument& document, Safety most) const {
    return lint::fix(
        document, [this](std::string text) { return check(std::move(text)); }, most);
  }
  // Calls `visit(document)` for documents that are postmortems.
  template <class Visit>
  void for_each_document(const Visit& visit) const {
    unsigned visited = 0;
    for (unsigned seed = 1; visited < kDocuments && !HasFailure(); ++seed) {
      Generator generator(seed);
      const lint::CheckedDocument document = check(generator.document());
      if (document.postmortem->facts().kind != facts::DocumentKind::postmortem) continue;
      SCOPED_TRACE("seed " + std::to_string(seed) + "\n" + std::string(text_of(document)));
      ++visited;
      visit(document, generator);
    }
  }
  static std::string_view text_of(const lint::CheckedDocument& document) {
    return document.postmortem->source().bytes();
  }

  // The rules whose page tells what their fix does.
  [[nodiscard]] const std::set<std::string>& mending() const { return mending_; }

 private:
  std::set<std::string> mending_;
  plugins::Registry registry_;
  lint::Configuration configuration_;
  std::unique_ptr<const lint::Checker> checker_;
};

void expect_sound(std::string_view text, const std::vector<lint::Finding>& findings) {
  const auto is_border = [text](std::uint32_t at) {
    return at == text.size() || (at < text.size() && !text::is_utf8_continuation(text[at]));
  };
  for (const lint::Finding& finding : findings) {
    for (const lint::Fix& fix : finding.fixes) {
      EXPECT_FALSE(fix.edits.empty()) << finding.rule;
      for (const lint::Edit& edit : fix.edits) {
        EXPECT_TRUE(edit.range.begin <= edit.range.end && is_border(edit.range.begin) &&
                    is_border(edit.range.end))
            << finding.rule;
        EXPECT_EQ(text::first_malformed_utf8(edit.text), edit.text.size()) << finding.rule;
      }
    }
  }
}

using Counts = std::map<std::string, int>;

// What is told, by rule.
Counts counted(const std::vector<lint::Finding>& findings) {
  Counts counted;
  for (const lint::Finding& finding : findings) {
    if (finding.is_told()) ++counted[finding.rule];
  }
  return counted;
}

void expect_no_more(const Counts& after, const Counts& before, std::string_view text) {
  for (const auto& [rule, count] : after) {
    const auto known = before.find(rule);
    EXPECT_LE(count, known == before.end() ? 0 : known->second) << rule << "\nin\n" << text;
  }
}

TEST_F(FixProperties, SafeFixesEndAndBringNoFinding) {
  std::size_t mended = 0, left = 0;
  for_each_document([&](const lint::CheckedDocument& document, Generator&) {
    expect_sound(text_of(document), document.outcome.findings);
    const lint::FixedDocument fixed = fix(document, Safety::safe);
    EXPECT_EQ(fixed.fault, std::nullopt);
    mended += fixed.fixed;
    left += fixed.left.has_value() ? 1 : 0;
    const lint::FixedDocument again = fix(fixed.document, Safety::safe);
    EXPECT_EQ(again.fixed, 0U) << text_of(fixed.document);
    expect_no_more(counted(fixed.document.outcome.findings), counted(document.outcome.findings),
                   text_of(fixed.document));
  });
  EXPECT_GT(mended, kDocuments / 2);  // they were worth the while
  EXPECT_LT(left, kDocuments / 4);
}

TEST_F(FixProperties, UnsafeFixesEnd) {
  for_each_document([&](const lint::CheckedDocument& document, Generator&) {
    const lint::FixedDocument fixed = fix(document, Safety::unsafe);
    EXPECT_EQ(fixed.fault, std::nullopt);
    expect_sound(text_of(fixed.document), fixed.document.outcome.findings);
    EXPECT_EQ(text_of(fix(fixed.document, Safety::unsafe).document), text_of(fixed.document));
  });
}

// Where the edits of a pass stand in the text that it made.
std::vector<text::ByteRange> written(const lint::FixPass& pass, Safety most) {
  std::vector<lint::Edit> edits;
  for (const lint::Finding* finding : pass.fixed) {
    const lint::Fix& fix = *lint::applicable_fix(*finding, most);
    edits.insert(edits.end(), fix.edits.begin(), fix.edits.end());
  }
  std::ranges::sort(edits, {}, &lint::Edit::range);
  std::vector<text::ByteRange> written;
  std::uint32_t begin = 0, read = 0;
  for (const lint::Edit& edit : edits) {
    begin += edit.range.begin - read;
    const std::uint32_t end = begin + static_cast<std::uint32_t>(edit.text.size());
    written.push_back({begin, end});
    begin = end;
    read = edit.range.end;
  }
  return written;
}

// One rule's fixes at a time. What somebody has to write, a section or a name, is reported until it is
// written; nothing else may be said of a document than what was said before.
TEST_F(FixProperties, EveryUnsafeFixMendsAndBringsNothingButWhatItLeavesToWrite) {
  std::set<std::string> met;
  for_each_document([&](const lint::CheckedDocument& document, Generator&) {
    const std::vector<lint::Finding>& findings = document.outcome.findings;
    for (const lint::Finding& finding : findings) {
      if (lint::applicable_fix(finding, Safety::unsafe) != nullptr) met.insert(finding.rule);
      EXPECT_TRUE(finding.fixes.empty() || mending().contains(finding.rule))
          << "the page of " << finding.rule << " does not tell of its fix";
    }
    for (const std::string& rule : mending()) {
      const lint::FixPass pass = lint::apply_fixes(
          document.postmortem->source(), findings, Safety::unsafe, [&](const lint::Finding& one) {
            return one.rule == rule && lint::applicable_fix(one, Safety::safe) == nullptr;
          });
      if (pass.fixed.empty()) continue;
      lint::CheckedDocument fixed = check(pass.text);
      if (fixed.postmortem->facts().kind != facts::DocumentKind::postmortem) continue;
      const bool leaves_blanks = rule == "section-missing" || rule == "action-item-no-owner";
      const std::vector<text::ByteRange> blanks =
          leaves_blanks ? written(pass, Safety::unsafe) : std::vector<text::ByteRange>();
      std::erase_if(fixed.outcome.findings, [&blanks](const lint::Finding& one) {
        return std::ranges::any_of(blanks, [&one](text::ByteRange range) {
          return range.begin <= one.range.begin && one.range.begin < range.end;
        });
      });
      SCOPED_TRACE(rule);
      Counts before = counted(findings);
      Counts after = counted(fixed.outcome.findings);
      expect_no_more(after, before, pass.text);
      // A blank for a name is no name.
      if (rule != "action-item-no-owner") {
        EXPECT_LT(after[rule], before[rule]) << pass.text;
      }
    }
  });
  EXPECT_EQ(met, mending());
}

using Told = std::multimap<std::uint32_t, std::string>;  // by line

Told told(const lint::CheckedDocument& document) {
  Told told;
  for (const lint::Finding& finding : document.outcome.findings) {
    if (finding.suppressed) continue;
    told.emplace(document.postmortem->source().line_of(finding.range.begin),
                 finding.rule + ": " + finding.message);
  }
  return told;
}

// At the end of the line, inside its row.
std::string with_comment(const text::Source& source, std::uint32_t line, const std::string& rule) {
  std::string text(source.bytes());
  std::uint32_t at = source.line(line).end;
  if (source.text(source.line(line)).ends_with('|')) --at;
  return text.insert(at, " <!-- pmlint-disable-line " + rule + " -- why --> ");
}

TEST_F(FixProperties, ASuppressionSilencesTheRuleOnItsLineAndNothingElse) {
  for_each_document([&](const lint::CheckedDocument& document, Generator& generator) {
    if (document.outcome.findings.empty()) return;
    const lint::Finding& finding =
        document.outcome.findings[generator.below(document.outcome.findings.size())];
    // An empty item is none with a comment in it, and a comment about a comment is another thing.
    if (finding.suppressed || finding.rule == "empty-list-item" ||
        finding.rule == "unused-suppression" || finding.rule == "suppression-reason-missing") {
      return;
    }
    const text::Source& source = document.postmortem->source();
    const std::uint32_t line = source.line_of(finding.range.begin);
    Told expected = told(document);
    std::erase_if(expected, [&](const auto& one) {
      return one.first == line && one.second.starts_with(finding.rule + ": ");
    });
    const std::string silenced = with_comment(source, line, finding.rule);
    EXPECT_EQ(told(check(silenced)), expected) << finding.rule << " in\n" << silenced;
  });
}

}  // namespace
}  // namespace pmlint::test
