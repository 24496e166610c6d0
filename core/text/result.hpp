// SPDX-License-Identifier: MIT
// A value, or the sentence that says why there is none. For failures that are expected: an
// unreadable file, a broken configuration, a refused plugin.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace pmlint::text {

struct Failure {
  std::string message;  // a sentence for the user, without a full stop
};

template <class Value>
class [[nodiscard]] Result {
 public:
  Result(Value value) : state_(std::move(value)) {}        // NOLINT(google-explicit-constructor)
  Result(Failure failure) : state_(std::move(failure)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return std::holds_alternative<Value>(state_); }
  explicit operator bool() const { return ok(); }

  // Only when ok().
  [[nodiscard]] const Value& value() const& { return std::get<Value>(state_); }
  [[nodiscard]] Value& value() & { return std::get<Value>(state_); }
  [[nodiscard]] Value&& value() && { return std::get<Value>(std::move(state_)); }
  [[nodiscard]] const Value& operator*() const& { return value(); }
  [[nodiscard]] const Value* operator->() const { return &value(); }

  // Only when !ok().
  [[nodiscard]] const std::string& error() const { return std::get<Failure>(state_).message; }

 private:
  std::variant<Value, Failure> state_;
};

}  // namespace pmlint::text
