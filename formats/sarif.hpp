// SPDX-License-Identifier: MIT
// SARIF 2.1.0 in three parts that share the words here: the run (sarif.cpp), what the tool can
// report (sarif_rules.cpp), what it did report (sarif_result.cpp).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/score/report.hpp"
#include "formats/format.hpp"
#include "formats/json_writer.hpp"
#include "formats/paths.hpp"

namespace pmlint::formats::sarif {

// A message that every viewer shows as it is: one line, ending with a full stop. Control characters
// are dropped; braces (placeholders), "](" (links) and "<" before a name (HTML) lose their meaning.
[[nodiscard]] std::string message(std::string_view text);
// The same for text that is no sentence.
[[nodiscard]] std::string harmless(std::string_view text, bool keep_lines = false);
// The words of a Markdown page.
[[nodiscard]] std::string plain_text(std::string_view markdown);

// {"text": ...}
void write_message(JsonWriter& json, std::string_view name, std::string_view text);

// The rules a log can speak of: the installed ones, then those that only findings name.
class Rules {
 public:
  explicit Rules(const score::RunReport& report);
  [[nodiscard]] std::size_t index_of(std::string_view id) const { return index_.at(id); }
  // The members "driver" and "extensions" of `tool`.
  void write(JsonWriter& json) const;

 private:
  void write_extensions(JsonWriter& json) const;
  std::vector<lint::RuleInfo> rules_;
  std::map<std::string_view, std::size_t> index_;
};

// The files of a run, each once, in order.
class Artifacts {
 public:
  Artifacts(const score::RunReport& report, const Style& style);
  [[nodiscard]] std::size_t index_of(std::size_t file) const { return of_file_[file]; }
  // The member "artifactLocation" of an open object.
  void write_location(JsonWriter& json, std::size_t file) const;
  void write(JsonWriter& json) const;

 private:
  struct Artifact {
    Location location;
    const score::FileReport* file;
  };
  std::vector<Artifact> artifacts_;
  std::vector<std::size_t> of_file_;
};

// "artifactLocation": {"uri": ..., "uriBaseId": ...}
void write_location(JsonWriter& json, const Location& location);

// GitHub refuses a log with more results than this; the gravest are kept.
inline constexpr std::uint32_t kMostResults = 25000;

// How many findings of each severity go into the log.
struct Quota {
  std::uint32_t of[3] = {};  // by lint::Severity
  std::uint32_t left_out = 0;
};
[[nodiscard]] Quota quota(const score::RunReport& report, const Style& style);

// The member "results" of a run.
void write_results(JsonWriter& json, const score::RunReport& report, const Rules& rules,
                   const Artifacts& artifacts, Quota quota, const Style& style);

}  // namespace pmlint::formats::sarif
