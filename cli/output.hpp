// SPDX-License-Identifier: MIT
// Where output goes: standard output, or files that appear whole or not at all.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "core/text/result.hpp"

namespace pmlint::cli {

// One --output-format.
struct Sink {
  std::string format;
  std::string path;    // empty: a stream
  int descriptor = 1;  // of that stream: standard output, or 2, standard error
};

// Reads FORMAT[=PATH] for each. `known` are the formats of the command; the first is used when none
// is asked for. The failure is a sentence: an unknown format, two for the same place.
[[nodiscard]] text::Result<std::vector<Sink>> read_sinks(const std::vector<std::string>& arguments,
                                                         const std::vector<std::string_view>& known,
                                                         std::string_view usual);

// Lets `write` write to the sink. Gives the reason when not everything arrived.
// `before` is called with each piece of text before it appears on a terminal.
using BeforeText = std::function<void(std::string_view)>;
[[nodiscard]] std::optional<std::string> write_to(const Sink& sink,
                                                  const std::function<void(std::ostream&)>& write,
                                                  const BeforeText& before = {});

// Is the sink a terminal that is to be coloured?
[[nodiscard]] bool wants_colour(Colour colour, const Sink& sink);
// Columns of the terminal; 0 when standard output is none.
[[nodiscard]] unsigned terminal_width();

// Writes to a descriptor that stays open.
class DescriptorBuffer final : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor, BeforeText before = {});
  // The error of the first write that failed; 0 if none.
  [[nodiscard]] int error() const { return error_; }

 protected:
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int sync() override;

 private:
  bool write_all(const char* text, std::size_t size);
  int descriptor_;
  BeforeText before_;
  int error_ = 0;
  std::array<char, 65536> buffer_;
};

}  // namespace pmlint::cli
