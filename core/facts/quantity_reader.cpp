// SPDX-License-Identifier: MIT
#include "core/facts/quantity_reader.hpp"

#include "core/facts/word_map.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_vague(const Lead& lead) {
  return lead.kind == LeadKind::vague || lead.kind == LeadKind::portion;
}

void value_of(const Lead& lead, Quantity& quantity) {
  quantity.value = lead.value;
  if (lead.kind == LeadKind::all) quantity.amount = Amount::all;
  if (is_vague(lead)) quantity.amount = Amount::vague;
  if (lead.kind == LeadKind::fraction) quantity.kind = QuantityKind::share;
}

}  // namespace

void QuantityReader::enter(ByteRange range, outline::SectionId section, bool impact) {
  range_ = range;
  section_ = section;
  impact_ = impact;
}

void QuantityReader::read(ByteRange range, outline::SectionId section, bool impact) {
  enter(range, section, impact);
  std::uint32_t next = range_.begin;
  for (const TextWord& word : words_.in(range_)) {
    if (word.begin < next) continue;
    if (is_digit(text_.text[word.begin])) {
      if (const auto found = read_number(text_.text, word.begin, range_.end, next)) {
        number(*found);
      }
    } else if (impact_) {
      const Lead* opens = lead(word.hash, words_.lower(word));
      if (opens != nullptr) open({word.begin, word.end()}, *opens);
    }
  }
}

void QuantityReader::number(const WrittenNumber& number) {
  constexpr int kReach = 5;
  if (is_date(number)) return;
  const NounPhrase phrase = noun_phrase(text_, number.end, range_.end, kReach);
  Quantity quantity;
  quantity.kind = number.money   ? QuantityKind::money
                  : number.share ? QuantityKind::share
                                 : QuantityKind::count;
  quantity.value = number.value;
  if (!number.money && number.value == 0) quantity.amount = Amount::none;
  if (quantity.kind == QuantityKind::count) {
    if (phrase.noun.empty() || is_status(number, phrase)) return;
    if (!impact_ && phrase.counted != Counted::people && phrase.counted != Counted::work) return;
  }
  if (quantity.kind == QuantityKind::share && of_resource(number)) return;
  add(quantity, {number.begin, number.end}, phrase);
}

// "30 April", "April 2022", "in 2022": days and years.
bool QuantityReader::is_date(const WrittenNumber& number) const {
  if (number.share || number.money) return false;
  const ByteRange next = after(number.end);
  if (!next.empty() && is_month(shown(next))) return true;
  const ByteRange before = word_before(text_, range_.begin, number.begin);
  return (number.value >= 1990 && number.value < 2100 && number.end - number.begin == 4) ||
         (!before.empty() && is_month(shown(before)));
}

// "500 errors": the errors are called so.
bool QuantityReader::is_status(const WrittenNumber& number, const NounPhrase& phrase) const {
  if (number.value < 400 || number.value > 599 || number.value != static_cast<int>(number.value))
    return false;
  const char first = shown(phrase.noun).front();  // errors, responses, requests
  return phrase.counted == Counted::work && (first == 'e' || first == 'r' || phrase.narrowed);
}

// "Postgres ran at 100 % CPU", "disk usage reached 95 %".
bool QuantityReader::of_resource(const WrittenNumber& number) const {
  constexpr int kBeside = 4;
  std::uint32_t at = number.end;
  for (int i = 0; i < kBeside; ++i) {
    const ByteRange word = after(at);
    if (word.empty()) break;
    if (is_resource(shown(word))) return true;
    if (ends_noun_phrase(shown(word))) break;
    at = word.end;
  }
  at = number.begin;
  for (int i = 0; i < kBeside; ++i) {
    const ByteRange word = word_before(text_, range_.begin, at);
    if (word.empty()) break;
    if (is_resource(shown(word))) return true;
    at = word.begin;
  }
  return false;
}

void QuantityReader::open(ByteRange word, const Lead& lead) {
  Quantity quantity;
  NounPhrase phrase;
  switch (lead.kind) {
    case LeadKind::everyone:
    case LeadKind::nobody:
      quantity.amount = lead.kind == LeadKind::nobody ? Amount::none : Amount::all;
      phrase.counted = Counted::people;
      break;
    case LeadKind::entirely:
      if (denied(word) || !soon(word.end, 2, is_failure)) return;
      quantity.amount = Amount::all;
      break;
    case LeadKind::never:
      if (!denies_harm(word.end)) return;
      quantity.amount = Amount::none;
      break;
    case LeadKind::none:
      phrase = noun_phrase(text_, word.end, range_.end, 4);
      if (phrase.noun.empty() && !soon(word.end, 4, is_harm)) return;
      quantity.amount = Amount::none;
      break;
    default:
      if (lead.kind == LeadKind::portion && !soon(word.end, 1, is_portion)) return;
      phrase = noun_phrase(text_, word.end, range_.end, 5);
      if (phrase.noun.empty()) return;
      if (is_vague(lead) && shown(phrase.noun).back() != 's') return;  // "some service downtime"
      value_of(lead, quantity);
      break;
  }
  add(quantity, word, phrase);
}

// "not a full outage".
bool QuantityReader::denied(ByteRange word) const {
  std::uint32_t at = word.begin;
  for (int i = 0; i < 2; ++i) {
    const ByteRange before = word_before(text_, range_.begin, at);
    const std::string_view shown_before = shown(before);
    if (shown_before == "not" || shown_before == "no" || shown_before == "t") return true;
    at = before.begin;
  }
  return false;
}

// "never unavailable", "did not lose any data"; not "not a full outage", "not only data".
bool QuantityReader::denies_harm(std::uint32_t at) const {
  constexpr int kReach = 5;
  for (int i = 0; i < kReach; ++i) {
    const ByteRange word = after(at);
    const std::string_view one = shown(word);
    const Lead* found = word.empty() ? nullptr : lead(word_hash(one), one);
    if (word.empty() || one == "only" || one == "just") return false;
    if (found != nullptr && found->kind == LeadKind::entirely) return false;
    if (is_harm(one) || one == "exploited" || one == "unavailable" || one == "interrupted") {
      return true;
    }
    at = word.end;
  }
  return false;
}

bool QuantityReader::soon(std::uint32_t at, int reach, bool (*holds)(std::string_view)) const {
  for (int i = 0; i < reach; ++i) {
    const ByteRange word = after(at);
    if (word.empty()) return false;
    if (holds(shown(word))) return true;
    at = word.end;
  }
  return false;
}

void QuantityReader::add(Quantity quantity, ByteRange number, const NounPhrase& phrase) {
  quantity.qualifier = qualifier_before(number.begin);
  quantity.noun = phrase.noun;
  quantity.counted = phrase.counted;
  quantity.narrowed = phrase.narrowed;
  quantity.text = {quantity.qualifier.empty() ? number.begin : quantity.qualifier.begin,
                   number.end};
  if (phrase.noun.begin >= number.end) quantity.text.end = phrase.noun.end;
  quantity.where = document_.source_range(quantity.text);
  quantity.impact = impact_;
  quantity.section = section_;
  quantities_.push_back(quantity);
}

ByteRange QuantityReader::qualifier_before(std::uint32_t at) const {
  const ByteRange word = word_before(text_, range_.begin, at);
  if (word.empty()) return {};
  if (is_qualifier(shown(word))) return word;
  const ByteRange before = word_before(text_, range_.begin, word.begin);
  if (!before.empty() && is_qualifier(shown(before), shown(word))) {
    return text::cover(before, word);
  }
  return {};
}

}  // namespace pmlint::facts
