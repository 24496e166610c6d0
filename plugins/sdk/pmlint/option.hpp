// SPDX-License-Identifier: MIT
// An option of a rule is one line: its name, the member that holds it, what it is for. The default
// is the member's own initialiser, read at compile time into the constant record of the rule. Texts
// are views: what a configuration sets lives as long as the rule.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/strings.hpp>
#include <pmlint/table.hpp>
#include <pmlint/values.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace pmlint {

template <class Owner, class Value>
struct Option {
  const char* name;
  Value Owner::*member;
  const char* help;
};
template <class Owner, class Value>
Option(const char*, Value Owner::*, const char*) -> Option<Owner, Value>;

namespace detail {

template <class Value>
constexpr std::uint32_t type_of() {
  if constexpr (std::same_as<Value, bool>)
    return PML_BOOL;
  else if constexpr (std::integral<Value>)
    return PML_INT;
  else if constexpr (std::floating_point<Value>)
    return PML_NUMBER;
  else if constexpr (std::same_as<Value, Strings>)
    return PML_STRINGS;
  else {
    static_assert(std::same_as<Value, std::string_view>,
                  "an option is bool, an integer, double, std::string_view or pmlint::Strings");
    return PML_STRING;
  }
}

template <class Rule, std::size_t I>
constexpr auto initial_value() {
  constexpr auto option = std::get<I>(Rule::options);
  const auto owner = []<class Owner, class Value>(const Option<Owner, Value>&) {
    return Owner{};
  }(option);
  return owner.*(option.member);
}
template <class Rule, std::size_t I>
using ValueOf = decltype(initial_value<Rule, I>());

// The texts of a default list, as constant data of the plugin.
template <class Rule, std::size_t I>
inline constexpr auto kTexts = [] {
  std::array<pml_str, initial_value<Rule, I>().size()> rows{};
  std::size_t row = 0;
  for (const std::string_view text : initial_value<Rule, I>()) rows[row++] = abi::str(text);
  return rows;
}();

template <class Rule, std::size_t I>
constexpr pml_option option_row() {
  using Value = ValueOf<Rule, I>;
  constexpr auto option = std::get<I>(Rule::options);
  pml_option row{option.name, option.help, {}};
  row.value.type = type_of<Value>();
  if constexpr (type_of<Value>() == PML_NUMBER) {
    row.value.number = initial_value<Rule, I>();
  } else if constexpr (type_of<Value>() == PML_STRING) {
    row.value.string = abi::str(initial_value<Rule, I>());
  } else if constexpr (type_of<Value>() == PML_STRINGS) {
    constexpr auto& texts = kTexts<Rule, I>;
    row.value.strings = {texts.data(), static_cast<std::uint32_t>(texts.size()), sizeof(pml_str)};
  } else {
    row.value.integer = static_cast<std::int64_t>(initial_value<Rule, I>());
  }
  return row;
}

template <class Rule>
using OptionIndices =
    std::make_index_sequence<std::tuple_size_v<std::remove_const_t<decltype(Rule::options)>>>;

template <class Rule>
inline constexpr auto kOptionRows = []<std::size_t... I>(std::index_sequence<I...>) {
  return std::array<pml_option, sizeof...(I)>{option_row<Rule, I>()...};
}
(OptionIndices<Rule>());

// The option rows of a rule; an empty table for a rule without options.
template <class Rule>
constexpr pml_table option_table() {
  if constexpr (requires { Rule::options; }) {
    constexpr auto& rows = kOptionRows<Rule>;
    return {rows.data(), static_cast<std::uint32_t>(rows.size()), sizeof(pml_option)};
  } else {
    return {nullptr, 0, sizeof(pml_option)};
  }
}

inline void set(bool& to, const pml_value& from) { to = from.integer != 0; }
template <std::integral Value>
void set(Value& to, const pml_value& from) {
  if (!std::in_range<Value>(from.integer)) throw std::out_of_range("an option is out of range");
  to = static_cast<Value>(from.integer);
}
inline void set(double& to, const pml_value& from) { to = from.number; }
inline void set(std::string_view& to, const pml_value& from) { to = abi::text(from.string); }
inline void set(Strings& to, const pml_value& from) { to = Strings(from.strings); }

// The host gives one value for each option, in order, checked against its type.
template <class Rule>
void set_options(Rule& rule, const pml_table& values) {
  std::uint32_t row = 0;
  std::apply(
      [&](const auto&... option) {
        (set(rule.*(option.member), abi::at<pml_value>(values, row++)), ...);
      },
      Rule::options);
}

}  // namespace detail
}  // namespace pmlint
