// SPDX-License-Identifier: MIT
// What was affected is told only as "the system". Anything that names it is enough, so the reading
// stops at the first word that does: mostly the title.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace {

using namespace pmlint;

enum class Use : std::uint8_t { generic, plain, part, no_name, none };

struct Row {
  Use use;
  std::string_view words;  // in lower case, separated by blanks
};
// clang-format off
constexpr std::array kRows{
    // Alone these could be any company's; one word before them tells which ("the login service").
    Row{Use::generic,
     "app application applications apps environment infrastructure operations platform "
     "platforms server servers service services software solution system systems tool"},
    // Words that tell not which.
    Row{Use::plain,
     "a affected all also an and any as at back because both by complete core critical down "
     "entire every for from full general his important in internal its key main major many "
     "multiple of on or other our over several some the their this to when whole with"},
    // Parts that say by themselves what users missed.
    Row{Use::part,
     "api apis authentication backend billing broker cache cart cdn checkout cluster dashboard "
     "database databases deploys dns email endpoint frontend gateway homepage invoice invoices "
     "login logins messages orders page pages payment payments pipeline queue registration "
     "registry search site storage webserver website"},
    // Capitalised in the middle of a sentence and no names of services.
    Row{Use::no_name,
     "am april august cat december eat est february friday gmt http i january july june march "
     "may monday november october pm pst saturday september sunday thursday tuesday utc wat "
     "wednesday"}};
// clang-format on

struct Known {
  std::uint32_t hash = 0;
  Use use = Use::none;
};

constexpr std::size_t count_words() {
  std::size_t count = 0;
  for (const Row& row : kRows) {
    count += 1 + static_cast<std::size_t>(std::ranges::count(row.words, ' '));
  }
  return count;
}

constexpr auto kKnown = [] {
  std::array<Known, count_words()> known{};
  std::size_t next = 0;
  for (const Row& row : kRows) {
    for_each_word(row.words, [&](std::string_view word, std::size_t) {
      known[next++] = {word_hash(word), row.use};
    });
  }
  std::ranges::sort(known, {}, &Known::hash);
  return known;
}();

Use use_of(std::string_view word) {
  const std::uint32_t hash = word_hash(lower(word));
  const auto found = std::ranges::lower_bound(kKnown, hash, {}, &Known::hash);
  return found != kKnown.end() && found->hash == hash ? found->use : Use::none;
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
      const Use use = use_of(word);
      found = use == Use::part || (use == Use::generic && adjacent && !plain_before) ||
              (use == Use::none && !is_title && !opens && is_name(word));
      plain_before = opens || use == Use::generic || use == Use::plain;
      opens = false;
      end_before = at + word.size();
    });
    return found;
  }

  static bool is_name(std::string_view word) {
    return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z';
  }
};

}  // namespace

PMLINT_RULE(affected_service_missing, AffectedServiceMissing)
