// SPDX-License-Identifier: MIT
#include "core/markdown/table_row.hpp"

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {
namespace {

// cmark-gfm takes a vertical tab and a form feed for blanks behind a pipe only.
constexpr bool is_cell_blank(char byte) { return is_blank(byte) || byte == '\n' || byte == '\r'; }

text::ByteRange trimmed(std::string_view row, std::size_t begin, std::size_t end) {
  const bool behind_pipe = begin > 0;
  while (begin < end && (behind_pipe ? is_space(row[begin]) : is_cell_blank(row[begin]))) ++begin;
  while (end > begin && is_cell_blank(row[end - 1])) --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

template <class Visit>
void for_each_cell(std::string_view row, Visit visit) {
  std::size_t begin = row.starts_with('|') ? 1 : 0;
  while (begin < row.size()) {
    std::size_t pipe = row.find('|', begin);
    while (pipe != std::string_view::npos && pipe > begin && row[pipe - 1] == '\\') {
      pipe = row.find('|', pipe + 1);
    }
    const std::size_t end = pipe == std::string_view::npos ? row.size() : pipe;
    const text::ByteRange cell = trimmed(row, begin, end);
    if (pipe == std::string_view::npos && cell.empty()) return;
    visit(cell);
    begin = end + 1;
  }
}

}  // namespace

void split_row(std::string_view row, std::vector<text::ByteRange>& cells) {
  cells.clear();
  for_each_cell(row, [&cells](text::ByteRange cell) { cells.push_back(cell); });
}

std::uint32_t count_cells(std::string_view row) {
  std::uint32_t count = 0;
  for_each_cell(row, [&count](text::ByteRange) { ++count; });
  return count;
}

bool is_delimiter_row(std::string_view row) {
  std::size_t at = 0;
  const auto skip = [&](auto matches) {
    const std::size_t begin = at;
    while (at < row.size() && matches(row[at])) ++at;
    return at - begin;
  };
  const auto take = [&](char byte) {
    if (at == row.size() || row[at] != byte) return false;
    ++at;
    return true;
  };
  take('|');
  while (true) {
    skip(is_space);
    take(':');
    if (skip([](char byte) { return byte == '-'; }) == 0) return false;
    take(':');
    skip(is_space);
    if (at == row.size()) return true;
    if (!take('|')) return false;
    skip(is_space);
    if (at == row.size()) return true;
  }
}

}  // namespace pmlint::markdown
