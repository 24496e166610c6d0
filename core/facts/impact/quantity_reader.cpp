// SPDX-License-Identifier: MIT
#include "core/facts/impact/quantity_reader.hpp"

#include "core/facts/words/word_map.hpp"

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
      if (const auto found = read_number(text_.lower, word.begin, range_.end, next)) {
        number(*found);
      }
    } else if (impact_ && kLeadFilter.may_hold(word.hash)) {
      const Lead* opens = lead(word.hash, words_.lower(word));
      if (opens != nullptr) open({word.begin, word.end()}, *opens);
    }
  }
}

void QuantityReader::number(const WrittenNumber& number) {
  constexpr int kReach = 5;
  const NounPhrase phrase = noun_phrase(text_, number.end, range_.end, kReach);
  Quantity quantity;
  quantity.kind = number.money   ? QuantityKind::money
                  : number.share ? QuantityKind::share
                                 : QuantityKind::count;
  quantity.value = number.value;
  if (!number.money && number.value == 0) quantity.amount = Amount::none;
  if (quantity.kind == QuantityKind::count && impact_ && phrase.noun.empty()) {
    if (const std::optional<double> whole = whole_of(number)) {
      quantity.kind = QuantityKind::share;
      quantity.value = 100 * number.value / *whole;
    }
  }
  if (quantity.kind == QuantityKind::count) {
    if (phrase.noun.empty() || is_status(number, phrase)) return;
    if (!impact_ && phrase.counted != Counted::people && phrase.counted != Counted::work) return;
    if (is_date(number)) return;
  }
  if (quantity.kind == QuantityKind::share && of_resource(number)) return;
  add(quantity, {number.begin, number.end}, phrase);
}

// "11 of the 13 volumes": the whole, if things stand behind it, whatever they are; not "step 2 of 5".
std::optional<double> QuantityReader::whole_of(const WrittenNumber& number) const {
  constexpr int kReach = 3;  // words up to the last of "13 shared log volumes"
  const BesideWord of = after(number.end);
  if (of.lower != "of") return std::nullopt;
  BesideWord total = after(of.range.end);
  if (total.lower == "the" || total.lower == "our") total = after(total.range.end);
  if (total.empty() || !is_digit(total.lower.front())) return std::nullopt;
  std::uint32_t next = 0;
  const auto whole = read_number(text_.lower, total.range.begin, range_.end, next);
  if (!whole || whole->share || whole->money || whole->value < number.value) return std::nullopt;
  std::uint32_t at = whole->end;
  for (int i = 0; i < kReach; ++i) {
    const BesideWord word = after(at);
    if (word.empty() || word.is(kEndsPhrase)) return std::nullopt;
    if (word.lower.ends_with('s')) return whole->value;
    at = word.range.end;
  }
  return std::nullopt;
}

// "30 April", "April 2022", "in 2022": days and years.
bool QuantityReader::is_date(const WrittenNumber& number) const {
  const bool year = number.value >= 1990 && number.value < 2100 && number.end - number.begin == 4;
  return year || after(number.end).is(kMonthWord) || before(number.begin).is(kMonthWord);
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
    const BesideWord word = after(at);
    if (word.is(kResourceWord)) return true;
    if (word.empty() || word.is(kEndsPhrase)) break;
    at = word.range.end;
  }
  at = number.begin;
  for (int i = 0; i < kBeside; ++i) {
    const BesideWord word = before(at);
    if (word.is(kResourceWord)) return true;
    if (word.empty()) break;
    at = word.range.begin;
  }
  return false;
}

void QuantityReader::open(ByteRange word, const Lead& lead) {
  Quantity quantity;
  NounPhrase phrase;
  switch (lead.kind) {
    case LeadKind::everyone:
      quantity.amount = Amount::all;
      phrase.counted = Counted::people;
      break;
    case LeadKind::nobody:
      if (!denies_all(word.end, phrase)) return;
      quantity.amount = Amount::none;
      break;
    case LeadKind::entirely:
      if (denied(word) || !soon(word.end, 2, kFailureWord)) return;
      quantity.amount = Amount::all;
      break;
    case LeadKind::never:
      if (!denies_harm(word.end)) return;
      quantity.amount = Amount::none;
      break;
    case LeadKind::none:
      phrase = noun_phrase(text_, word.end, range_.end, 4);
      if (phrase.noun.empty() && !soon(word.end, 4, kHarmWord)) return;
      quantity.amount = Amount::none;
      break;
    default:
      if (lead.kind == LeadKind::portion && !soon(word.end, 1, kPortionWord)) return;
      phrase = noun_phrase(text_, word.end, range_.end, 5);
      if (phrase.noun.empty()) return;
      if (is_vague(lead) && shown(phrase.noun).back() != 's') return;  // "some service downtime"
      value_of(lead, quantity);
      break;
  }
  add(quantity, word, phrase);
}

// "Nobody noticed", "none of the users"; not "none other than the cache", "none of us".
bool QuantityReader::denies_all(std::uint32_t at, NounPhrase& phrase) const {
  constexpr int kReach = 5;
  const BesideWord next = after(at);
  if (next.lower == "other") return false;
  phrase.counted = Counted::people;
  if (next.lower != "of") return true;
  const BesideWord whom = after(next.range.end);
  if (whom.lower == "this" || whom.lower == "that") return true;
  phrase = noun_phrase(text_, at, range_.end, kReach);
  return !phrase.noun.empty() || soon(at, kReach, kHarmWord);
}

// "not a full outage".
bool QuantityReader::denied(ByteRange word) const {
  std::uint32_t at = word.begin;
  for (int i = 0; i < 2; ++i) {
    const BesideWord one = before(at);
    if (one.lower == "not" || one.lower == "no" || one.lower == "t") return true;
    at = one.range.begin;
  }
  return false;
}

// "never unavailable", "did not lose any data"; not "not a full outage", "not only data".
bool QuantityReader::denies_harm(std::uint32_t at) const {
  constexpr int kReach = 5;
  for (int i = 0; i < kReach; ++i) {
    const BesideWord word = after(at);
    if (word.empty() || word.lower == "only" || word.lower == "just") return false;
    const Lead* found = lead(word_hash(word.lower), word.lower);
    if (found != nullptr && found->kind == LeadKind::entirely) return false;
    if (word.is(kHarmWord | kDeniableWord)) return true;
    at = word.range.end;
  }
  return false;
}

bool QuantityReader::soon(std::uint32_t at, int reach, std::uint32_t wanted) const {
  for (int i = 0; i < reach; ++i) {
    const BesideWord word = after(at);
    if (word.empty()) return false;
    if (word.is(wanted)) return true;
    at = word.range.end;
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
  const BesideWord word = before(at);
  if (word.empty()) return {};
  if (word.is(kQualifierWord)) return word.range;
  const BesideWord first = before(word.range.begin);
  if (!first.empty() && is_qualifier(first.lower, word.lower)) {
    return text::cover(first.range, word.range);
  }
  return {};
}

}  // namespace pmlint::facts
