// SPDX-License-Identifier: MIT
// Rules whose fixes, or what they do beside them, a program that writes files must survive.
#include <pmlint/rule.hpp>

#include <fstream>
#include <string>

namespace {

using namespace pmlint;

// Reports a word, to be replaced by another.
void replace(const Document& doc, Report& report, std::string_view word, std::string with) {
  const std::size_t at = doc.source().find(word);
  if (at == std::string_view::npos) return;
  const auto begin = static_cast<std::uint32_t>(at);
  const Range where{begin, begin + static_cast<std::uint32_t>(word.size())};
  report.add({.range = where,
              .message = "not this word",
              .fixes = {{"replace it", Safety::safe, {{where, std::move(with)}}}}});
}

// Its fixes undo each other.
struct Swings {
  static constexpr RuleInfo info{.id = "fixing-swings", .summary = "for tests"};
  void check(const Document& doc, Report& report) const {
    replace(doc, report, "errors", "faults");
    replace(doc, report, "faults", "errors");
  }
};

// Its fix leaves nothing that could be a postmortem.
struct Destroys {
  static constexpr RuleInfo info{.id = "fixing-destroys", .summary = "for tests"};
  void check(const Document& doc, Report& report) const {
    replace(doc, report, doc.source(), "Nothing.\n");
  }
};

// Somebody saves the document while it is checked.
struct Saves {
  static constexpr RuleInfo info{.id = "fixing-saves", .summary = "for tests"};
  void check(const Document& doc, Report& report) const {
    std::ofstream(std::string(doc.path()), std::ios::binary | std::ios::app) << "Saved.\n";
    replace(doc, report, "errors", "faults");
  }
};

constexpr char kText[] = "# for tests\n";
constexpr pml_str kPage{kText, sizeof kText - 1};
template <class Rule>
constexpr pml_rule kOf = detail::record<Rule>(&kPage);

}  // namespace

PMLINT_PLUGIN("fixing", "1.0", &kOf<Destroys>, &kOf<Saves>, &kOf<Swings>)
