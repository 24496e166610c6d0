// SPDX-License-Identifier: MIT
// Writes JSON as it goes: no tree is built, and the cost is that of copying the text. Keys come in
// the order they are written, so the output is the same from run to run. At most 30 levels deep.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pmlint::formats {

// Appends `text` as the inside of a JSON string. Malformed UTF-8 becomes U+FFFD.
void append_json_escaped(std::string& out, std::string_view text);

struct NamedNumber {
  std::string_view name;
  std::uint32_t value;
};

class JsonWriter {
 public:
  enum class Layout : std::uint8_t { lines, compact };  // one member a line, or no space at all
  enum class Wrap : std::uint8_t { block, inline_ };    // inline_: a small value on one line

  explicit JsonWriter(std::ostream& out, Layout layout = Layout::lines);
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;
  ~JsonWriter() { finish(); }

  void begin_object(Wrap wrap = Wrap::block) { begin('{', '}', wrap); }
  void end_object() { end(); }
  void begin_array(Wrap wrap = Wrap::block) { begin('[', ']', wrap); }
  void end_array() { end(); }

  // Inside an object: the name of the value that follows. `name` is plain ASCII.
  void key(std::string_view name);

  void string(std::string_view text);
  void boolean(bool value) { token(value ? "true" : "false"); }
  void null() { token("null"); }
  void tenths(double value);  // one decimal, as scores are printed
  template <std::integral Number>
  void number(Number value) {
    char digits[24];
    const auto result = std::to_chars(digits, digits + sizeof digits, value);
    token({digits, static_cast<std::size_t>(result.ptr - digits)});
  }

  void member(std::string_view name, std::string_view text) { key(name), string(text); }
  void member(std::string_view name, const char* text) { key(name), string(text); }
  void member(std::string_view name, bool value) { key(name), boolean(value); }
  template <std::integral Number>
  void member(std::string_view name, Number value) {
    key(name);
    number(value);
  }
  template <std::integral Number>
  void member(std::string_view name, std::optional<Number> value) {
    key(name);
    value ? number(*value) : null();
  }
  void member_null(std::string_view name) { key(name), null(); }
  // {"line": 3, "column": 1}: an inline object of numbers. There are hundreds of them: it is written
  // in one go.
  void numbers(std::string_view name, std::span<const NamedNumber> members);
  // An empty text is no value: null.
  void member_or_null(std::string_view name, std::string_view text) {
    key(name);
    text.empty() ? null() : string(text);
  }
  void object(std::string_view name, Wrap wrap = Wrap::block) { key(name), begin_object(wrap); }
  void array(std::string_view name, Wrap wrap = Wrap::block) { key(name), begin_array(wrap); }

  // A line break between two top-level values: JSON lines.
  void end_line();
  // Hands everything to the stream. Called by the destructor.
  void finish();

 private:
  struct Level {
    char close;
    bool inline_;
    bool empty;
    std::uint8_t gap;  // bytes of white space before each member
  };
  void begin(char open, char close, Wrap wrap);
  void end();
  void token(std::string_view text);
  // A place to write `bytes` more, and what stands before a key or a value. What has been written
  // ends where wrote_to() is told.
  [[nodiscard]] char* room(std::size_t bytes);
  [[nodiscard]] char* value_room(std::size_t bytes);
  [[nodiscard]] char* separate(char* out);
  void wrote_to(const char* end) { size_ = static_cast<std::size_t>(end - buffer_.data()); }

  std::ostream& out_;
  std::string buffer_;  // its first size_ bytes are written
  std::size_t size_ = 0;
  std::string escaped_;
  std::vector<Level> levels_;
  Layout layout_;
  bool after_key_ = false;
};

}  // namespace pmlint::formats
