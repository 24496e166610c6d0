// SPDX-License-Identifier: MIT
// What was affected is told only as "the system". Anything that names it is enough, so the reading
// stops at the first word that does: mostly the title.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace {

using namespace pmlint;

// Alone these could be any company's; one word before them tells which ("the login service").
constexpr std::array<std::string_view, 18> kGeneric{
    "app",        "application", "applications", "apps",   "environment", "infrastructure",
    "operations", "platform",    "platforms",    "server", "servers",     "service",
    "services",   "software",    "solution",     "system", "systems",     "tool"};
// Words that tell not which.
constexpr std::array<std::string_view, 48> kPlain{
    "a",         "affected", "all",      "also", "an",    "and",      "any",     "as",
    "at",        "back",     "because",  "both", "by",    "complete", "core",    "critical",
    "down",      "entire",   "every",    "for",  "from",  "full",     "general", "his",
    "important", "in",       "internal", "its",  "key",   "main",     "major",   "many",
    "multiple",  "of",       "on",       "or",   "other", "our",      "over",    "some",
    "several",   "the",      "their",    "this", "to",    "when",     "whole",   "with"};
// Parts that say by themselves what users missed.
constexpr std::array<std::string_view, 40> kParts{
    "api",     "apis",     "authentication", "backend",   "billing",   "broker",       "cache",
    "cart",    "cdn",      "checkout",       "cluster",   "dashboard", "database",     "databases",
    "deploys", "dns",      "email",          "endpoint",  "frontend",  "gateway",      "homepage",
    "invoice", "invoices", "login",          "logins",    "messages",  "orders",       "page",
    "pages",   "payment",  "payments",       "pipeline",  "queue",     "registration", "registry",
    "search",  "site",     "storage",        "webserver", "website"};
// Capitalised in the middle of a sentence and no names of services.
constexpr std::array<std::string_view, 30> kNoNames{
    "AM",     "April",    "August",   "CAT",     "December", "EAT",      "EST",      "February",
    "Friday", "GMT",      "HTTP",     "I",       "January",  "July",     "June",     "March",
    "May",    "Monday",   "November", "October", "PM",       "PST",      "Saturday", "September",
    "Sunday", "Thursday", "Tuesday",  "UTC",     "WAT",      "Wednesday"};

bool is_in(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::any_of(words,
                             [&](std::string_view one) { return equal_ignoring_case(one, word); });
}

struct AffectedServiceMissing {
  static constexpr RuleInfo info{.id = "affected-service-missing",
                                 .summary = "the document names the service that was affected",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    if (names_part(doc.title(), true) || has_field(doc)) return;
    std::optional<TextRange> judged;
    for (const Section section : doc.sections()) {
      if (!tells_of_impact(section)) continue;
      if (names_service(doc, section.body())) return;
      if (!judged) judged = section.title();
    }
    if (!judged) return;  // nothing tells of the impact: another rule's finding
    // Whatever else the document says may name it.
    if (names_service(doc, {0, static_cast<std::uint32_t>(doc.text().size())})) return;
    report.add({.range = doc.source_range(*judged),
                .message = "nothing names the service or component that was affected; say which it "
                           "was, for example \"`payments-api` (EU)\""});
  }

 private:
  static bool tells_of_impact(const Section& section) {
    return section.is(SectionKind::summary) || section.is(SectionKind::impact);
  }

  static bool has_field(const Document& doc) {
    return std::ranges::any_of(doc.fields(), [](const Field& field) {
      return (field.name() == "services" || field.name() == "regions") &&
             std::ranges::any_of(field.value(), is_word_byte);
    });
  }

  static bool names_service(const Document& doc, TextRange stretch) {
    for (const Mark mark : doc.marks()) {
      if (mark.kind() == MarkKind::code && stretch.contains(mark.text())) return true;
    }
    return std::ranges::any_of(doc.blocks_in(stretch), [&](const Block& block) {
      const bool leaf = block.kind() == BlockKind::paragraph || block.kind() == BlockKind::cell;
      return leaf && names_part(doc.text(block.text()), false);
    });
  }

  // A part, a word with digits or inner capitals, a proper name, "the X service".
  static bool names_part(std::string_view text, bool is_title) {
    bool found = false;
    bool opens = true;  // the first word of a sentence has a capital anyhow
    bool plain_before = true;
    std::size_t end_before = 0;
    for_each_word(text, [&](std::string_view word, std::size_t at) {
      if (found) return;
      const std::string_view between = text.substr(end_before, at - end_before);
      opens = opens || between.find_first_of(".:!?\n\"") != std::string_view::npos;
      const bool adjacent = between == " " || between == "-";
      if (is_in(kParts, word)) found = true;
      if (is_in(kGeneric, word) && adjacent && !plain_before) found = true;
      if (!is_title && !opens && is_name(word)) found = true;
      plain_before = is_in(kPlain, word) || is_in(kGeneric, word) || opens;
      opens = false;
      end_before = at + word.size();
    });
    return found;
  }

  static bool is_name(std::string_view word) {
    const bool capital = word[0] >= 'A' && word[0] <= 'Z';
    return capital && word.size() > 1 && !is_in(kNoNames, word);
  }
};

}  // namespace

PMLINT_RULE(affected_service_missing, AffectedServiceMissing)
