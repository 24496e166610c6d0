// SPDX-License-Identifier: MIT
#include "core/facts/fields/field_parts.hpp"

#include <algorithm>
#include <string>

#include "core/facts/fields/field_labels.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

ByteRange unquote(std::string_view whole, ByteRange range) {
  range = trim_blanks(whole, range);
  if (range.size() < 2) return range;
  const char first = whole[range.begin];
  if ((first != '"' && first != '\'') || whole[range.end - 1] != first) return range;
  return {range.begin + 1, range.end - 1};
}

// One more item of a list: "authors:" with "- ana" below it.
void join_value(const markdown::Document& document, ByteRange item, Field& field) {
  item = unquote(document.text(), item);
  if (item.empty()) return;
  if (!field.value_text.empty()) field.value_text += ", ";
  field.value_text += document.text(item);
  const ByteRange source = document.source_range(item);
  field.value = field.value.empty() ? source : text::cover(field.value, source);
  field.where = text::cover(field.label, field.value);
}

// What a byte of a label becomes: itself in lower case, or one of these.
constexpr char kGap = 0;  // between words
constexpr char kOpens = 1;
constexpr char kCloses = 2;
constexpr char kDropped = 3;
constexpr std::array<char, 256> kFolded = [] {
  std::array<char, 256> folded{};
  for (unsigned char c = 'a'; c <= 'z'; ++c) folded[c] = static_cast<char>(c);
  for (unsigned char c = 'A'; c <= 'Z'; ++c) folded[c] = static_cast<char>(c | 0x20U);
  for (unsigned char c = '0'; c <= '9'; ++c) folded[c] = static_cast<char>(c);
  folded['%'] = '%';
  folded['#'] = '#';
  folded['('] = folded['['] = kOpens;
  folded[')'] = folded[']'] = kCloses;
  folded['\''] = kDropped;
  return folded;
}();

}  // namespace

ByteRange trim_blanks(std::string_view whole, ByteRange range) {
  while (!range.empty() && is_blank(whole[range.begin])) ++range.begin;
  while (!range.empty() && is_blank(whole[range.end - 1])) --range.end;
  return range;
}

Field make_field(const markdown::Document& document, std::string_view name, ByteRange label,
                 ByteRange value) {
  value = trim_blanks(document.text(), value);
  Field field;
  field.name = name;
  field.label = document.source_range(label);
  field.value =
      value.empty() ? ByteRange{field.label.end, field.label.end} : document.source_range(value);
  field.where = text::cover(field.label, field.value);
  field.value_text = std::string(document.text(value));
  return field;
}

void join_items(const markdown::Document& document, markdown::BlockId list, Field& field) {
  markdown::for_each_child(document, list, [&](markdown::BlockId item) {
    join_value(document, markdown::lines_of(document, document.blocks()[item]).front(), field);
  });
}

std::string_view fold_label(std::string_view label, std::array<char, kLongestLabel>& buffer) {
  std::size_t size = 0;
  bool gap = false;
  int depth = 0;
  const auto drop_plural = [&] {
    if (size > 3 && buffer[size - 1] == 's' && buffer[size - 2] != 's' && buffer[size - 2] != 'u') {
      --size;
    }
  };
  for (const char c : label) {
    const char folded = kFolded[static_cast<unsigned char>(c)];
    if (folded <= kDropped || depth > 0) {
      if (folded == kOpens) ++depth;
      if (folded == kCloses && depth > 0) --depth;
      if (folded == kGap && depth == 0) gap = true;
      continue;
    }
    if (gap && size > 0) {
      drop_plural();
      if (size == kLongestLabel) return {};
      buffer[size++] = ' ';
    }
    gap = false;
    if (size == kLongestLabel) return {};
    buffer[size++] = folded;
  }
  drop_plural();
  return {buffer.data(), size};
}

void read_front_matter(const markdown::Document& document, const markdown::Block& block,
                       std::vector<Field>& fields) {
  const std::string_view shown = document.text();
  bool open = false;  // the last field still waits for its value
  markdown::for_each_line(document.text(block), [&](std::string_view line, std::size_t offset) {
    const auto base = block.text.begin + static_cast<std::uint32_t>(offset);
    const ByteRange all =
        trim_blanks(shown, {base, base + static_cast<std::uint32_t>(line.size())});
    if (all.empty() || shown[all.begin] == '#') return;
    if (shown[all.begin] == '-') {
      if (open) join_value(document, {all.begin + 1, all.end}, fields.back());
      return;
    }
    open = false;
    const std::size_t mark = document.text(all).find_first_of(":=");
    if (mark == std::string_view::npos) return;
    const std::uint32_t at = all.begin + static_cast<std::uint32_t>(mark);
    const ByteRange label = trim_blanks(shown, {all.begin, at});
    const auto found = find_field(document.text(label));
    if (!found) return;
    const ByteRange value = unquote(shown, {at + 1, all.end});
    fields.push_back(make_field(document, found->name, label, value));
    open = value.empty();
  });
}

}  // namespace pmlint::facts
