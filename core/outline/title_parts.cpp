// SPDX-License-Identifier: MIT
#include "core/outline/title_parts.hpp"

#include <algorithm>
#include <array>

namespace pmlint::outline {
namespace {

// What a timeline is cut into. A resolution right below an empty one is the next section.
constexpr std::array kFirstPhases{SectionKind::trigger, SectionKind::detection,
                                  SectionKind::response};
constexpr std::array kLaterPhases{SectionKind::resolution,
                                  SectionKind::external_message};  // "Escalation"

bool holds(const auto& kinds, SectionKind kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

class Parts {
 public:
  Parts(const markdown::Document& document, std::span<TitleLine> titles)
      : document_(document), titles_(titles) {}

  void find_below(std::size_t whole) {
    if (whole + 1 == titles_.size()) return;
    TitleLine& above = titles_[whole];
    const TitleLine& first = titles_[whole + 1];
    if (above.form == TitleForm::label || above.in_item || above.part) return;
    if (above.kinds.match != Match::exact || first.form != TitleForm::heading) return;
    if (above.form == TitleForm::heading && above.heading_level != first.heading_level) return;
    if (!is_part(above, first) || !is_empty(whole)) return;
    const std::size_t end = end_of_parts(whole);
    if (are_empty(whole + 1, end)) return;
    // What tells the way of things is several phases, the first of which is not the last.
    const bool timeline = above.kinds.kinds.size() == 1 && kind_of(above) == SectionKind::timeline;
    if (timeline && (end == whole + 2 || holds(kLaterPhases, kind_of(first)))) return;
    above.heading_level = first.heading_level;
    for (std::size_t i = whole + 1; i < end; ++i) {
      if (is_beside(titles_[i], first)) titles_[i].part = true;
    }
  }

 private:
  static SectionKind kind_of(const TitleLine& title) {
    return title.kinds.kinds.empty() ? SectionKind::other : title.kinds.kinds.front();
  }
  static bool is_beside(const TitleLine& title, const TitleLine& first) {
    return title.form == TitleForm::heading && title.heading_level == first.heading_level;
  }

  // "Root cause" of "Root cause and resolution", "Tasks" of "Corrective measures".
  static bool is_part(const TitleLine& whole, const TitleLine& title) {
    if (title.kinds.kinds.size() != 1) return false;
    const SectionKinds& kinds = whole.kinds.kinds;
    const SectionKind kind = title.kinds.kinds.front();
    if (kinds.size() > 1) return kinds.holds(kind);
    if (kinds.front() == SectionKind::timeline) {
      return holds(kFirstPhases, kind) || holds(kLaterPhases, kind);
    }
    return kinds.front() == SectionKind::actions && kind != SectionKind::actions &&
           coarse(kind) == SectionKind::actions;
  }

  // Does nothing stand between a title and the next?
  [[nodiscard]] bool is_empty(std::size_t index) const {
    const std::string_view all = document_.text();
    const std::uint32_t begin = titles_[index].body_begin;
    const std::uint32_t end = index + 1 < titles_.size() ? titles_[index + 1].title.begin
                                                         : static_cast<std::uint32_t>(all.size());
    return begin >= end ||
           all.substr(begin, end - begin).find_first_not_of(" :\n") == std::string_view::npos;
  }
  [[nodiscard]] bool are_empty(std::size_t begin, std::size_t end) const {
    while (begin < end && is_empty(begin)) ++begin;
    return begin == end;
  }

  // Behind the last one. What says nothing of itself ("Misleading paths") is one between its like.
  [[nodiscard]] std::size_t end_of_parts(std::size_t whole) const {
    const TitleLine& first = titles_[whole + 1];
    std::size_t end = whole + 2;
    for (std::size_t i = end; i < titles_.size(); ++i) {
      const TitleLine& title = titles_[i];
      if (title.form != TitleForm::heading) {
        const bool section = title.form != TitleForm::label && !title.in_item;
        if (section && kind_of(title) != SectionKind::other) break;
        continue;
      }
      if (title.heading_level > first.heading_level) continue;
      if (title.heading_level < first.heading_level) break;
      if (is_part(titles_[whole], title)) {
        end = i + 1;
      } else if (kind_of(title) != SectionKind::other) {
        break;
      }
    }
    return end;
  }

  const markdown::Document& document_;
  std::span<TitleLine> titles_;
};

}  // namespace

void find_parts(const markdown::Document& document, std::span<TitleLine> titles) {
  Parts parts(document, titles);
  for (std::size_t i = 0; i < titles.size(); ++i) parts.find_below(i);
}

}  // namespace pmlint::outline
