// SPDX-License-Identifier: MIT
// The one time scan. A paragraph is scanned in stretches that break where a line begins with a digit
// or a bracket: there the next entry of a log begins, and its time must not join the line before,
// unless that is unfinished ("from 10:00 until").
#include "core/facts/reading.hpp"

#include <algorithm>

#include "core/facts/date_order.hpp"
#include "core/markdown/walk.hpp"
#include "core/outline/wrapped_lines.hpp"
#include "core/text/sorted.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockKind;

bool is_scanned(BlockKind kind) {
  return kind == BlockKind::heading || kind == BlockKind::paragraph || kind == BlockKind::cell ||
         kind == BlockKind::html || kind == BlockKind::front_matter;
}

bool opens_an_entry(char c) { return (c >= '0' && c <= '9') || c == '[' || c == '~' || c == '-'; }

class DocumentScan {
 public:
  DocumentScan(const markdown::Document& document, const TextWords& words, time::DateOrder order)
      : document_(document), words_(words.words()), ahead_(words.time_openings()), order_(order) {}

  time::Scan run() {
    constexpr std::size_t kUsual = 48;  // times in a postmortem with a timeline
    scan_.times.reserve(kUsual);
    for (const Block& block : document_.blocks()) {
      if (is_scanned(block.kind) && !block.text.empty()) scan(block);
    }
    return std::move(scan_);
  }

 private:
  // Front matter is scanned line by line: each is a field of its own.
  void scan(const Block& block) {
    while (next_opening() < block.text.begin) ahead_ = ahead_.subspan(1);  // those of code
    if (next_opening() >= block.text.end) return;
    const bool by_line = block.kind == BlockKind::front_matter;
    const std::string_view text = document_.text().substr(0, block.text.end);
    std::uint32_t begin = block.text.begin;
    for (std::size_t i = text.find('\n', begin); i < text.size() && next_opening() < text.size();
         i = text.find('\n', i + 1)) {
      if (!by_line && i + 1 < text.size() &&
          (!opens_an_entry(text[i + 1]) || outline::is_unfinished(text.substr(begin, i - begin)))) {
        continue;
      }
      scan_stretch({begin, static_cast<std::uint32_t>(i)});
      begin = static_cast<std::uint32_t>(i) + 1;
    }
    scan_stretch({begin, block.text.end});
  }

  void scan_stretch(text::ByteRange stretch) {
    if (next_opening() >= stretch.end) return;
    ahead_ = time::scan_into(scan_, document_.text(stretch), words_, ahead_, order_, stretch.begin);
  }

  // Where the next expression may begin.
  [[nodiscard]] std::uint32_t next_opening() const {
    constexpr std::uint32_t kNone = 0xFFFFFFFF;
    return ahead_.empty() ? kNone : words_[ahead_.front()].begin;
  }

  const markdown::Document& document_;
  std::span<const TextWord> words_;
  time::Openings ahead_;  // those that are not scanned yet
  time::DateOrder order_;
  time::Scan scan_;
};

// 04-12-2022 is read again where another date of the document, or its title, proves the order.
time::Scan scan_all(const markdown::Document& document, const outline::Outline& outline,
                    const TextWords& words) {
  time::Scan scan = DocumentScan(document, words, time::DateOrder::unknown).run();
  const bool ambiguous =
      std::any_of(scan.times.begin(), scan.times.end(),
                  [](const time::TimeExpression& time) { return time.ambiguous_order; });
  if (!ambiguous) return scan;
  time::DateOrder order = time::evident_order(scan);
  if (order == time::DateOrder::unknown) order = order_by_title(document, outline, scan);
  if (order == time::DateOrder::unknown) return scan;
  return DocumentScan(document, words, order).run();
}

template <class Item>
std::span<const Item> within(const std::vector<Item>& all, text::ByteRange visible) {
  const auto begin = [](const Item& item) { return item.range.begin; };
  const auto ahead = std::span(all).subspan(text::count_below(all, visible.begin, begin));
  // A stretch that is asked about holds few.
  std::size_t count = 0;
  while (count < ahead.size() && ahead[count].range.begin < visible.end) ++count;
  return ahead.first(count);
}

}  // namespace

std::span<const time::TimeExpression> Reading::times_in(text::ByteRange visible) const {
  return within(scan.times, visible);
}
std::span<const time::RangeExpression> Reading::ranges_in(text::ByteRange visible) const {
  return within(scan.ranges, visible);
}
std::span<const time::LengthExpression> Reading::lengths_in(text::ByteRange visible) const {
  return within(scan.lengths, visible);
}
std::span<const time::ZoneMention> Reading::zones_in(text::ByteRange visible) const {
  return within(scan.zones, visible);
}

Reading make_reading(const text::Source& source, const markdown::Document& document,
                     const outline::Outline& outline, const TextWords& words) {
  return {source, document, outline, words, scan_all(document, outline, words)};
}

}  // namespace pmlint::facts
