// SPDX-License-Identifier: MIT
// What was affected is told only as "the system". Anything that names it is enough, so the reading
// stops at the first word that does: mostly the title.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>
#include <pmlint/word_lists.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace {

using namespace pmlint;

enum Use : std::uint32_t {
  kGeneric = 1U << 0U,
  kPlain = 1U << 1U,
  kPart = 1U << 2U,
  kNoName = 1U << 3U,
};
// clang-format off
constexpr std::array kLists{
    // Alone these could be any company's; one word before them tells which ("the login service").
    WordList{kGeneric,
     "app application applications apps environment infrastructure operations platform "
     "platforms server servers service services software solution system systems tool"},
    // Words that tell not which.
    WordList{kPlain,
     "a affected all also an and any as at back because both by complete core critical down "
     "entire every for from full general his important in internal its key main major many "
     "multiple of on or other our over several some the their this to when whole with"},
    // Parts that say by themselves what users missed.
    WordList{kPart,
     "api apis authentication backend billing broker cache cart cdn checkout cluster dashboard "
     "database databases deploys dns email endpoint frontend gateway homepage invoice invoices "
     "login logins messages orders page pages payment payments pipeline queue registration "
     "registry search site storage webserver website"},
    // Capitalised in the middle of a sentence and no names of services.
    WordList{kNoName,
     "am april august cat december eat est february friday gmt http i january july june march "
     "may monday november october pm pst saturday september sunday thursday tuesday utc wat "
     "wednesday"}};
// clang-format on

constexpr auto kUses = join_lists<kLists>();

struct AffectedServiceMissing {
  static constexpr RuleInfo info{.id = "affected-service-missing",
                                 .summary = "the document names the service that was affected",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    if (names_part(doc.title(), lower(doc.title()), true) || has_field(doc)) return;
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
    for (const Mark mark : doc.marks_in(stretch)) {
      if (mark.kind() == MarkKind::code && stretch.contains(mark.text())) return true;
    }
    return std::ranges::any_of(doc.blocks_in(stretch), [&](const Block& block) {
      const bool leaf = block.kind() == BlockKind::paragraph || block.kind() == BlockKind::cell;
      return leaf && names_part(doc.text(block.text()), doc.lower(block.text()), false);
    });
  }

  // A part, a word with digits or inner capitals, a proper name, "the X service". `folded` is the text
  // in lower case.
  static bool names_part(std::string_view text, std::string_view folded, bool is_title) {
    bool opens = true;  // the first word of a sentence has a capital anyhow
    bool plain_before = true;
    std::size_t end_before = 0;
    return any_word(text, [&](std::string_view word, std::size_t at) {
      const std::string_view between = text.substr(end_before, at - end_before);
      const bool adjacent = between == " " || between == "-";
      opens = opens || (!adjacent && between.find_first_of(".:!?\n\"") != std::string_view::npos);
      const std::uint32_t* const known = kUses.find(folded.substr(at, word.size()));
      const std::uint32_t use = known == nullptr ? 0 : *known;
      if ((use & kPart) != 0 || ((use & kGeneric) != 0 && adjacent && !plain_before) ||
          (known == nullptr && !is_title && !opens && is_name(word))) {
        return true;
      }
      plain_before = opens || (use & (kGeneric | kPlain)) != 0;
      opens = false;
      end_before = at + word.size();
      return false;
    });
  }

  static bool is_name(std::string_view word) {
    return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z';
  }
};

}  // namespace

PMLINT_RULE(affected_service_missing, AffectedServiceMissing)
