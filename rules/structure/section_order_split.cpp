// SPDX-License-Identifier: MIT
// Two sections side by side that tell the same thing: readers have to reconcile two truths. Parts of
// different incidents, regions or phases have different parents, or titles that tell them apart.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>

namespace {

using namespace pmlint;

struct SectionOrderSplit {
  static constexpr RuleInfo info{.id = "section-order-split",
                                 .summary = "the same section stands twice",
                                 .severity = Severity::note,
                                 .dimension = Dimension::structure};

  void check(const Document& doc, Report& report) const {
    std::uint64_t reported = 0;  // a bit for each kind: one finding is enough
    std::vector<Section> before;
    before.reserve(std::min<std::size_t>(doc.sections().size(), kMostSections));
    for (const Section section : doc.sections()) {
      if (!counts(doc, section) || before.size() >= kMostSections) continue;
      const std::uint64_t kinds = kinds_of(section);
      const auto first = std::ranges::find_if(
          before, [&](const Section& other) { return same(doc, other, section); });
      if (first != before.end() && (reported & kinds) == 0) {
        report.add({.range = section.title_where(),
                    .message = quoted(doc.text(section.title())) + " tells again what " +
                               quoted(doc.text(first->title())) + ", line " +
                               std::to_string(doc.line(first->title_where())) +
                               ", tells; merge them, or say in the titles what each is about",
                    .related = {{first->title_where(), "the first of the two"}}});
        reported |= kinds;
      }
      before.push_back(section);
    }
  }

 private:
  static constexpr std::size_t kMostSections = 60;  // each is compared with those before it

  static std::uint64_t kinds_of(const Section& section) {
    constexpr auto kLast = static_cast<unsigned>(SectionKind::feedback);
    constexpr std::uint64_t kKnown = (std::uint64_t{2} << kLast) - 2;  // without "other"
    return section.kinds() & kKnown;
  }

  // A known title of its own, with something below it. Titles inside a timeline group its entries.
  static bool counts(const Document& doc, const Section& section) {
    if (section.parent() &&
        doc.sections()[*section.parent()].governing() == SectionKind::timeline) {
      return false;
    }
    return section.form() != TitleForm::label && !section.event_group() && kinds_of(section) != 0 &&
           std::ranges::any_of(doc.text(section.body()), is_word_byte);
  }

  // Of a timeline every other name is the same thing; other sections have neighbours of their kind
  // (the impact on users and on the business), so only the same title counts.
  static bool same(const Document& doc, const Section& a, const Section& b) {
    if (a.parent() != b.parent()) return false;
    const std::string_view first = doc.text(a.title());
    const std::string_view second = doc.text(b.title());
    constexpr auto kOnlyTimeline = std::uint64_t{1} << static_cast<unsigned>(SectionKind::timeline);
    const bool alike = equal_ignoring_case(first, second) ||
                       (kinds_of(a) == kOnlyTimeline && kinds_of(b) == kOnlyTimeline &&
                        !qualified(first) && !qualified(second));
    return alike && doc.text(a.body()) != doc.text(b.body());
  }

  // "Timeline (EU)", "Timeline of the second outage", "Timeline 2".
  static bool qualified(std::string_view title) {
    constexpr std::string_view kMarks = "0123456789(:/-\xE2";  // a long dash begins with \xE2
    return title.find_first_of(kMarks) != std::string_view::npos ||
           find_words(title, "the") != std::string_view::npos ||
           find_words(title, "for") != std::string_view::npos;
  }
};

}  // namespace

PMLINT_RULE(section_order_split, SectionOrderSplit)
