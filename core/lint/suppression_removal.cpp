// SPDX-License-Identifier: MIT
// A comment on a line of its own is a block and ends the one before: where its line goes, an empty
// one must stay if the text after it would go on with what stands before. An empty line ends no
// list, though.
#include "core/lint/suppression_removal.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace pmlint::lint {
namespace {

constexpr std::string_view kBlank = " \t";

// Comments next to this one may go as well, and then hold nothing apart; so many are looked past.
constexpr int kMostComments = 8;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(kBlank) == std::string_view::npos;
}

bool is_comment(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
  return text.starts_with("<!--") || text.starts_with("[//]: #");
}

class Removal {
 public:
  Removal(const text::Source& source, const markdown::Document& document, text::ByteRange comment)
      : source_(source),
        document_(document),
        comment_(comment),
        first_line_(source.line_of(comment.begin)),
        last_line_(source.line_of(comment.end)) {}

  [[nodiscard]] Fix fix() const {
    const bool begins = is_blank(before());
    const bool ends = is_blank(after());
    if (begins && ends)
      return removal(whole_lines(), holds_list_open() ? Safety::unsafe : Safety::safe);
    // A line that begins with a comment is raw HTML as a whole: without it the rest would show.
    return removal(with_blanks(ends), begins ? Safety::display : Safety::safe);
  }

 private:
  static Fix removal(text::ByteRange where, Safety safety) {
    return {"remove the comment", safety, {{where, ""}}};
  }
  [[nodiscard]] std::string_view before() const {
    return source_.text({source_.line(first_line_).begin, comment_.begin});
  }
  [[nodiscard]] std::string_view after() const {
    return source_.text({comment_.end, source_.line(last_line_).end});
  }
  [[nodiscard]] std::string_view line(std::uint32_t number) const {
    return number < 1 || number > source_.line_count() ? std::string_view()
                                                       : source_.text(source_.line(number));
  }

  [[nodiscard]] text::ByteRange whole_lines() const {
    const text::ByteRange first = source_.line(first_line_);
    const text::ByteRange last = source_.line(last_line_);
    if (last_line_ == source_.line_count()) return {first.begin, last.end};
    const std::string_view next = line(last_line_ + 1);
    const bool after_gap = is_blank(line(first_line_ - 1));
    if (is_blank(next) && last_line_ + 1 < source_.line_count() && after_gap) {
      return {first.begin, source_.line(last_line_ + 2).begin};  // of two gaps one is left
    }
    const bool joins = !after_gap && !is_blank(next) && !begins_anew(next) && !is_within_html();
    return {first.begin, joins ? last.end : source_.line(last_line_ + 1).begin};
  }

  // Raw HTML that began before the comment: an empty line would end it.
  [[nodiscard]] bool is_within_html() const {
    const std::vector<markdown::Block>& blocks = document_.blocks();
    const auto after = std::partition_point(
        blocks.begin(), blocks.end(),
        [this](const markdown::Block& block) { return block.range.begin < comment_.begin; });
    if (after == blocks.begin()) return false;
    const markdown::Block& last = *std::prev(after);
    return last.kind == markdown::BlockKind::html && last.range.end >= comment_.end;
  }

  // Can the line follow another one without going on with it?
  [[nodiscard]] static bool begins_anew(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(kBlank), line.size()));
    if (line.starts_with('#')) return true;
    return line.size() > 1 && std::string_view("-*+").find(line[0]) != std::string_view::npos &&
           kBlank.find(line[1]) != std::string_view::npos;
  }

  // Directly after a list: what follows may become a part of it, if it is a list or indented.
  [[nodiscard]] bool holds_list_open() const {
    std::uint32_t next = last_line_ + 1;
    int comments = 0;
    while (next <= source_.line_count() && (is_blank(line(next)) || is_comment(line(next)))) {
      if (is_comment(line(next)) && ++comments == kMostComments) break;
      ++next;
    }
    const std::string_view text = line(next);
    if (text.empty() || text[0] == '#') return false;
    const bool may_go_on =
        comments == kMostComments || kBlank.find(text[0]) != std::string_view::npos ||
        std::string_view("-*+0123456789").find(text[0]) != std::string_view::npos;
    return may_go_on && follows_list();
  }
  [[nodiscard]] bool follows_list() const {
    const std::vector<markdown::Block>& blocks = document_.blocks();
    const auto after = std::partition_point(
        blocks.begin() + 1, blocks.end(),
        [this](const markdown::Block& block) { return block.range.begin < comment_.begin; });
    if (after == blocks.begin() + 1) return false;
    auto last = static_cast<markdown::BlockId>(after - blocks.begin() - 1);
    for (int comments = 0; last > 1 && is_comment(source_.text(blocks[last].range)); --last) {
      if (++comments == kMostComments) return true;
    }
    for (markdown::BlockId id = last; id != markdown::kNoBlock && id != 0; id = blocks[id].parent) {
      if (blocks[id].kind == markdown::BlockKind::list && blocks[id].range.end <= comment_.begin) {
        return true;
      }
    }
    return false;
  }

  // Blanks at the end of a line would break it, two in its middle are one too many.
  [[nodiscard]] text::ByteRange with_blanks(bool ends) const {
    text::ByteRange where = comment_;
    if (ends) where.end = source_.line(last_line_).end;
    const bool blank_after = !after().empty() && kBlank.find(after()[0]) != std::string_view::npos;
    std::string_view text = before();
    while ((ends || blank_after) && !text.empty() &&
           kBlank.find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
      --where.begin;
    }
    return where;
  }

  const text::Source& source_;
  const markdown::Document& document_;
  text::ByteRange comment_;
  std::uint32_t first_line_, last_line_;
};

}  // namespace

Fix comment_removal(const text::Source& source, const markdown::Document& document,
                    const SuppressionComment& comment) {
  return Removal(source, document, comment.where).fix();
}

Fix name_removal(const SuppressionComment& comment, std::size_t name) {
  const std::vector<RuleName>& rules = comment.rules;
  const text::ByteRange where =
      name == 0 ? text::ByteRange{rules[0].where.begin, rules[1].where.begin}
                : text::ByteRange{rules[name - 1].where.end, rules[name].where.end};
  return {fmt::format("take '{}' out of the comment", rules[name].id), Safety::safe, {{where, ""}}};
}

}  // namespace pmlint::lint
