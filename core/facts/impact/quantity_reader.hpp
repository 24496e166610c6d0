// SPDX-License-Identifier: MIT
// Reads quantities stretch by stretch: numbers by their digits, the rest by the words that open them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/facts/impact/quantity.hpp"
#include "core/facts/impact/quantity_number.hpp"
#include "core/facts/impact/quantity_phrase.hpp"
#include "core/facts/impact/quantity_words.hpp"
#include "core/facts/reading.hpp"

namespace pmlint::facts {

class QuantityReader {
 public:
  explicit QuantityReader(const Reading& reading)
      : document_(reading.document),
        words_(reading.words),
        text_{reading.document.text(), reading.words.lower()} {}

  // Where the impact is told (`impact`), words that stand for a number count, too.
  void read(text::ByteRange range, outline::SectionId section, bool impact);
  // "| Customers impacted |" above "| All |": a table where the impact is told.
  void read_table(markdown::BlockId table, outline::SectionId section);

  [[nodiscard]] std::vector<Quantity> take() { return std::move(quantities_); }

 private:
  void enter(text::ByteRange range, outline::SectionId section, bool impact);
  [[nodiscard]] std::string_view shown(text::ByteRange range) const { return text_.word(range); }
  [[nodiscard]] BesideWord after(std::uint32_t at) const {
    return word_after(text_, at, range_.end);
  }
  [[nodiscard]] BesideWord before(std::uint32_t at) const {
    return word_before(text_, range_.begin, at);
  }
  void number(const WrittenNumber& number);
  [[nodiscard]] std::optional<double> whole_of(const WrittenNumber& number) const;
  [[nodiscard]] bool is_date(const WrittenNumber& number) const;
  [[nodiscard]] bool is_status(const WrittenNumber& number, const NounPhrase& phrase) const;
  [[nodiscard]] bool of_resource(const WrittenNumber& number) const;
  void open(text::ByteRange word, const Lead& lead);
  [[nodiscard]] bool denies_all(std::uint32_t at, NounPhrase& phrase) const;
  [[nodiscard]] bool denied(text::ByteRange word) const;
  [[nodiscard]] bool denies_harm(std::uint32_t at) const;
  [[nodiscard]] bool soon(std::uint32_t at, int reach, std::uint32_t wanted) const;
  void row(markdown::BlockId header, markdown::BlockId row);
  void cell(text::ByteRange value, const NounPhrase& phrase);
  void add(Quantity quantity, text::ByteRange number, const NounPhrase& phrase);
  [[nodiscard]] text::ByteRange qualifier_before(std::uint32_t at) const;

  const markdown::Document& document_;
  const TextWords& words_;
  ShownText text_;
  text::ByteRange range_;  // what is read now
  outline::SectionId section_ = outline::kNoSection;
  bool impact_ = false;
  std::vector<Quantity> quantities_;
};

}  // namespace pmlint::facts
