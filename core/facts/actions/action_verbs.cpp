// SPDX-License-Identifier: MIT
// The vocabulary lists base forms; the other forms follow from English spelling.
#include "core/facts/actions/action_verbs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace pmlint::facts {
namespace {

constexpr std::size_t kLongest = 16;

bool is_listed(std::string_view word) { return classes_of(word).has(WordClass::verb); }

bool is_listed_with(std::string_view stem, char ending) {
  std::array<char, kLongest> word{};
  *std::copy(stem.begin(), stem.end(), word.begin()) = ending;
  return is_listed({word.data(), stem.size() + 1});
}

// "adding" -> add, "updating" -> update, "running" -> run, "retried" -> retry.
bool listed_before(std::string_view word, std::string_view ending) {
  if (!word.ends_with(ending) || word.size() < ending.size() + 2) return false;
  const std::string_view stem = word.substr(0, word.size() - ending.size());
  if (is_listed(stem) || is_listed_with(stem, 'e')) return true;
  const char last = stem.back();
  const std::string_view shorter = stem.substr(0, stem.size() - 1);
  if (shorter.back() == last && is_listed(shorter)) return true;
  return last == 'i' && is_listed_with(shorter, 'y');
}

}  // namespace

VerbForm verb_form(std::string_view word, WordClasses classes) {
  if (word.size() < 2 || word.size() > kLongest) return VerbForm::none;
  if (classes.has(WordClass::verb)) return VerbForm::base;
  switch (word.back()) {
    case 'g':
      if (listed_before(word, "ing")) return VerbForm::gerund;
      break;
    case 'd':
      if (listed_before(word, "ed")) return VerbForm::past;
      break;
    case 's':
      if (!word.ends_with("ss") &&
          (is_listed(word.substr(0, word.size() - 1)) || listed_before(word, "es"))) {
        return VerbForm::third_person;
      }
      break;
    default:
      break;
  }
  return classes.has(WordClass::irregular_past) ? VerbForm::past : VerbForm::none;
}

}  // namespace pmlint::facts
