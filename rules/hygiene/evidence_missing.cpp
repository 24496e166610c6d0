// SPDX-License-Identifier: MIT
// One link, picture, log excerpt, ticket or commit shows that the story can be checked. Links within
// the document, mail addresses and the picture on the cover show nothing.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <string_view>

namespace {

using namespace pmlint;

struct EvidenceMissing {
  static constexpr RuleInfo info{.id = "evidence-missing",
                                 .summary = "nothing that a reader could check is linked or shown",
                                 .severity = Severity::note,
                                 .dimension = Dimension::learning};

  void check(const Document& doc, Report& report) const {
    if (doc.is_public()) return;            // the evidence is for those inside
    constexpr std::uint32_t kExcerpt = 30;  // bytes: a line of a log, no longer a name
    const std::uint32_t story = first_section(doc);
    for (const Mark mark : doc.marks()) {
      if (mark.kind() == MarkKind::image && mark.text().begin >= story) return;
      if (mark.kind() == MarkKind::link && leads_out(mark.target())) return;
      if (mark.kind() == MarkKind::code && mark.text().size() >= kExcerpt) return;
    }
    for (const Block block : doc.blocks()) {
      if (block.kind() == BlockKind::code && !trim(doc.text(block.text())).empty()) return;
    }
    for (const Field field : doc.fields()) {
      if (field.name() == "links" || field.name() == "recording") return;
    }
    for (const Action action : doc.actions()) {
      if (!action.ticket().empty()) return;
    }
    if (names_record(doc)) return;
    report.add({.range = doc.title_where(),
                .message = "no link, graph, log excerpt, ticket or commit: show where a reader can "
                           "check what happened"});
  }

 private:
  // What stands above it is a cover.
  static std::uint32_t first_section(const Document& doc) {
    return doc.sections().empty() ? 0 : doc.sections().front().title().begin;
  }

  static bool leads_out(std::string_view target) {
    return !target.empty() && target[0] != '#' && !target.starts_with("mailto:");
  }

  // "https://...", "OPS-412", "#412", a commit hash. A number in the title is the document's own.
  static bool names_record(const Document& doc) {
    const std::string_view text = doc.text();
    if (text.find("://") != std::string_view::npos) return true;
    const std::uint32_t title_end = doc.has_title() ? doc.title_text().end : 0;
    for (const Word word : doc.words()) {
      const std::uint32_t begin = word.text().begin;
      if (begin < title_end) continue;
      if (is_digit(text[begin]) && begin > 0 &&
          (text[begin - 1] == '#' || (text[begin - 1] == '-' && key(text, begin - 1)))) {
        return true;
      }
      if (is_hash(doc.text(word.text()))) return true;
    }
    return false;
  }

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  // Two capitals at least before the hyphen, and more than a version or a standard after it.
  static bool key(std::string_view text, std::size_t hyphen) {
    constexpr std::string_view kNoTickets[] = {"SEV",  "UTC", "GMT",   "UTF", "SHA",
                                               "HTTP", "ISO", "COVID", "P"};
    std::size_t begin = hyphen;
    while (begin > 0 && text[begin - 1] >= 'A' && text[begin - 1] <= 'Z') --begin;
    if (hyphen - begin < 2 || (begin > 0 && is_word_byte(text[begin - 1]))) return false;
    const std::string_view name = text.substr(begin, hyphen - begin);
    return std::ranges::find(kNoTickets, name) == std::end(kNoTickets);
  }

  // Seven to forty hexadecimal digits, letters and numbers both.
  static bool is_hash(std::string_view word) {
    if (word.size() < 7 || word.size() > 40) return false;
    bool letter = false;
    bool digit = false;
    for (const char c : word) {
      if (!is_digit(c) && (c < 'a' || c > 'f')) return false;
      letter = letter || !is_digit(c);
      digit = digit || is_digit(c);
    }
    return letter && digit;
  }
};

}  // namespace

PMLINT_RULE(evidence_missing, EvidenceMissing)
