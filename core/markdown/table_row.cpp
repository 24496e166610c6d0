// SPDX-License-Identifier: MIT
#include "core/markdown/table_row.hpp"

#include <cstdint>

namespace pmlint::markdown {
namespace {

bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

text::ByteRange trimmed(std::string_view row, std::size_t begin, std::size_t end) {
  while (begin < end && is_space(row[begin])) ++begin;
  while (end > begin && is_space(row[end - 1])) --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

void split_row(std::string_view row, std::vector<text::ByteRange>& cells) {
  cells.clear();
  std::size_t begin = 0;
  if (row.starts_with('|')) begin = 1;
  while (begin < row.size()) {
    std::size_t pipe = row.find('|', begin);
    while (pipe != std::string_view::npos && pipe > begin && row[pipe - 1] == '\\') {
      pipe = row.find('|', pipe + 1);
    }
    const std::size_t end = pipe == std::string_view::npos ? row.size() : pipe;
    const text::ByteRange cell = trimmed(row, begin, end);
    if (pipe == std::string_view::npos && cell.empty()) return;
    cells.push_back(cell);
    begin = end + 1;
  }
}

}  // namespace pmlint::markdown
