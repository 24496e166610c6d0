// SPDX-License-Identifier: MIT
#include "core/lint/suppression_stretches.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace pmlint::lint {
namespace {

bool is_blank(const text::Source& source, std::uint32_t line) {
  return source.text(source.line(line)).find_first_not_of(" \t>") == std::string_view::npos;
}

class Stretches {
 public:
  Stretches(const text::Source& source, const std::vector<SuppressionComment>& comments)
      : source_(source), comments_(comments) {}

  [[nodiscard]] std::vector<Stretch> make() {
    make_stretches();
    return std::move(stretches_);
  }

 private:
  // By rule the stretches that a `disable` began and nothing has ended yet.
  using Open = std::map<std::string_view, std::vector<std::size_t>>;

  // The lines that the next-line comments speak of. A comment of that kind on the next line hands
  // on to the line it speaks of itself, so they can be stacked.
  [[nodiscard]] std::vector<std::uint32_t> next_lines() const {
    std::vector<std::uint32_t> lines(comments_.size(), 0);
    for (std::size_t i = comments_.size(); i-- > 0;) {
      std::uint32_t line = source_.line_of(comments_[i].where.end) + 1;
      while (line < source_.line_count() && is_blank(source_, line)) ++line;
      lines[i] = line;
      if (i + 1 < comments_.size() && comments_[i + 1].verb == Verb::next_line &&
          source_.line_of(comments_[i + 1].where.begin) == line) {
        lines[i] = lines[i + 1];
      }
    }
    return lines;
  }

  void make_stretches() {
    const std::vector<std::uint32_t> next_line = next_lines();
    Open open;
    for (std::size_t i = 0; i < comments_.size(); ++i) {
      const SuppressionComment& comment = comments_[i];
      switch (comment.verb) {
        case Verb::next_line:
          add_lines(i, next_line[i], next_line[i]);
          break;
        case Verb::line:
          add_lines(i, source_.line_of(comment.where.begin), source_.line_of(comment.where.end));
          break;
        case Verb::file:
          add(i, {0, kToTheEnd});
          break;
        case Verb::disable: {
          const std::size_t before = stretches_.size();
          add(i, {comment.where.begin, kToTheEnd});
          for (std::size_t k = before; k < stretches_.size(); ++k)
            open[stretches_[k].rule].push_back(k);
          break;
        }
        case Verb::enable:
          enable(i, open);
          break;
        case Verb::unknown:
          break;
      }
    }
    std::stable_sort(stretches_.begin(), stretches_.end(),
                     [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; });
  }

  void add(std::size_t comment, text::ByteRange where) {
    const std::vector<RuleName>& names = comments_[comment].rules;
    if (names.empty()) {
      stretches_.push_back({{}, where.begin, where.end, comment, 0, kNobody, false, false});
    }
    for (std::size_t k = 0; k < names.size(); ++k) {
      stretches_.push_back(
          {names[k].id, where.begin, where.end, comment, k, kNobody, false, false});
    }
  }
  void add_lines(std::size_t comment, std::uint32_t first, std::uint32_t last) {
    if (first > source_.line_count()) return add(comment, {kToTheEnd, kToTheEnd});
    const std::uint32_t begin = first == 1 ? 0 : source_.line(first).begin;
    const std::uint32_t end =
        last < source_.line_count() ? source_.line(last + 1).begin : kToTheEnd;
    add(comment, {begin, end});
  }
  void end(const std::vector<std::size_t>& stretches, std::size_t comment) {
    for (const std::size_t one : stretches) {
      stretches_[one].end = comments_[comment].where.begin;
      stretches_[one].ended_by = comment;
    }
  }
  void enable(std::size_t comment, Open& open) {
    if (comments_[comment].rules.empty()) {
      for (const auto& [rule, stretches] : open) end(stretches, comment);
      open.clear();
      return;
    }
    for (const RuleName& name : comments_[comment].rules) {
      if (const auto found = open.find(name.id); found != open.end()) {
        end(found->second, comment);
        open.erase(found);
      }
      if (open.contains({})) {  // all rules are silent: this one speaks again
        stretches_.push_back(
            {name.id, comments_[comment].where.begin, kToTheEnd, comment, 0, kNobody, true, false});
      }
    }
  }

  const text::Source& source_;
  const std::vector<SuppressionComment>& comments_;
  std::vector<Stretch> stretches_;
};

}  // namespace

std::vector<Stretch> stretches_of(const text::Source& source,
                                  const std::vector<SuppressionComment>& comments) {
  return Stretches(source, comments).make();
}

}  // namespace pmlint::lint
