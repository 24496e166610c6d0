// SPDX-License-Identifier: MIT
// A table of impact: the title of a column says what is counted, its cells how much.
#include "core/facts/impact/quantity_reader.hpp"

namespace pmlint::facts {

using text::ByteRange;

void QuantityReader::read_table(markdown::BlockId table, outline::SectionId section) {
  const auto& blocks = document_.blocks();
  const markdown::BlockId header = table + 1;
  if (header >= blocks[table].subtree_end) return;
  for (markdown::BlockId at = blocks[header].subtree_end; at < blocks[table].subtree_end;
       at = blocks[at].subtree_end) {
    enter(blocks[at].text, section, true);
    row(header, at);
  }
}

void QuantityReader::row(markdown::BlockId header, markdown::BlockId row) {
  const auto& blocks = document_.blocks();
  markdown::BlockId title = header + 1;
  for (markdown::BlockId at = row + 1;
       at < blocks[row].subtree_end && title < blocks[header].subtree_end;
       at = blocks[at].subtree_end, title = blocks[title].subtree_end) {
    const ByteRange name = blocks[title].text;
    const NounPhrase phrase = noun_phrase(text_, name.begin, name.end, 3);
    const ByteRange value = blocks[at].text;
    if (!phrase.noun.empty()) cell(value, phrase);
  }
}

void QuantityReader::cell(ByteRange value, const NounPhrase& phrase) {
  Quantity quantity;
  std::uint32_t next = 0;
  const auto words = words_.in(value);
  if (words.empty()) return;
  const Lead* word = lead(words.front().hash, words_.lower(words.front()));
  if (text_.text[words.front().begin] >= '0' && text_.text[words.front().begin] <= '9') {
    const auto number = read_number(text_.lower, words.front().begin, value.end, next);
    if (!number || next + 1 < value.end) return;  // more than a number: read with the text
    quantity.value = number->value;
    if (number->share) quantity.kind = QuantityKind::share;
    if (number->value == 0) quantity.amount = Amount::none;
  } else if (word != nullptr && word->kind == LeadKind::all) {
    quantity.amount = Amount::all;
  } else {
    return;
  }
  add(quantity, value, phrase);
}

}  // namespace pmlint::facts
