// SPDX-License-Identifier: MIT
#include "core/outline/title_depth.hpp"

#include <algorithm>
#include <array>

namespace pmlint::outline {
namespace {

// Below the heading around it.
constexpr int kBoldDepth = 4;
constexpr int kPlainDepth = 5;
constexpr int kItemDepth = 8;

class Depth {
 public:
  Depth(const markdown::Document& document, const Outline& outline, const OpenSections& open)
      : document_(document), outline_(outline), open_(open) {}

  [[nodiscard]] int of(const TitleLine& title) const {
    int heading = 0;
    for (const OpenSections::Open& open : open_.all()) {
      if (open_.section_of(open).form == TitleForm::heading) heading = open.depth;
    }
    if (title.in_item) return heading + kItemDepth;
    const bool plain = title.form == TitleForm::plain || title.plain_lead_in;
    const int own = heading + (plain ? kPlainDepth : kBoldDepth);
    if (splits_a_list(title)) return finer_than_speaking(own);
    return own + (refines(title, own, heading + kPlainDepth) ? kFinerDepth : 0);
  }

 private:
  // One step below the innermost title that says something.
  [[nodiscard]] int finer_than_speaking(int own) const {
    for (auto open = open_.all().rbegin(); open != open_.all().rend(); ++open) {
      if (speaks(open_.section_of(*open).kinds) && !open->splitter) {
        return std::max(own, open->depth) + kFinerDepth;
      }
    }
    return own + kFinerDepth;
  }

  // "Root cause" under "Root cause and resolution", "Tasks" under "Corrective measures", "Detection"
  // right below "Timeline", the fields of a summary right below its title: a title of the same form,
  // or a bold one below a plain one, that names a part of what is open.
  [[nodiscard]] bool refines(const TitleLine& title, int depth, int deepest) const {
    for (const OpenSections::Open& open : open_.all()) {
      if (open.depth < depth || open.depth > deepest) continue;
      const Section& section = open_.section_of(open);
      if (section.is(SectionKind::summary)) {
        return open.id == open_.innermost() && is_blank(section.body.begin, title.title.begin);
      }
      if (title.kinds.kinds.size() != 1) return false;
      const SectionKind kind = title.kinds.kinds.front();
      if (section.is(SectionKind::timeline) && is_phase(kind))
        return opens_with_a_part(open.id, title);
      if (!section.is(kind) && !section.is(coarse(kind))) return false;
      return title.kinds.kinds != section.kinds || opens_with_a_part(open.id, title);
    }
    return false;
  }

  // What a timeline may be cut into.
  [[nodiscard]] static bool is_phase(SectionKind kind) {
    constexpr std::array kPhases{SectionKind::trigger, SectionKind::detection,
                                 SectionKind::response, SectionKind::resolution,
                                 SectionKind::external_message};  // "Escalation"
    return std::find(kPhases.begin(), kPhases.end(), kind) != kPhases.end();
  }

  // Nothing stands between the title of the section and the first title below it.
  [[nodiscard]] bool opens_with_a_part(SectionId id, const TitleLine& title) const {
    const bool has_parts = id + 1 < outline_.sections.size();
    const std::uint32_t first =
        has_parts ? outline_.sections[id + 1].title.begin : title.title.begin;
    return is_blank(outline_.sections[id].body.begin, first);
  }

  [[nodiscard]] bool is_blank(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view between = document_.text().substr(begin, end - begin);
    return between.find_first_not_of(" :\n") == std::string_view::npos;
  }

  // A title that says nothing hangs below the list of actions or events that it splits; elsewhere it
  // stands beside its like.
  [[nodiscard]] bool splits_a_list(const TitleLine& title) const {
    if (speaks(title.kinds.kinds)) return false;
    const SectionKind around = coarse(open_.governing());
    return around == SectionKind::actions || around == SectionKind::timeline;
  }

  const markdown::Document& document_;
  const Outline& outline_;
  const OpenSections& open_;
};

}  // namespace

int depth_of(const TitleLine& title, const markdown::Document& document, const Outline& outline,
             const OpenSections& open) {
  return Depth(document, outline, open).of(title);
}

}  // namespace pmlint::outline
