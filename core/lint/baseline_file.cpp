// SPDX-License-Identifier: MIT
#include "core/lint/baseline_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace pmlint::lint {
namespace {

using nlohmann::json;

constexpr std::string_view kSchemaName = "pmlint-baseline/";
constexpr int kVersion = 1;

BaselineProblem no_baseline(std::string_view why) {
  return {fmt::format("is no baseline of pmlint: {}", why), 0, 0};
}

BaselineProblem at_byte(std::string_view text, std::size_t byte, std::string_view why) {
  BaselineProblem problem = no_baseline(why);
  const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
  problem.line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const std::size_t start = before.rfind('\n');
  problem.column = static_cast<std::uint32_t>(
      before.size() - (start == std::string_view::npos ? 0 : start + 1) + 1);
  return problem;
}

// Why this is no file that can be read; nothing when its version is ours.
std::optional<BaselineProblem> check_schema(const json& root) {
  if (!root.is_object()) return no_baseline("it holds no object");
  const auto schema = root.find("schema");
  if (schema == root.end() || !schema->is_string()) {
    return no_baseline(fmt::format("it does not say \"schema\": \"{}{}\"", kSchemaName, kVersion));
  }
  const auto& name = schema->get_ref<const std::string&>();
  if (name == fmt::format("{}{}", kSchemaName, kVersion)) return std::nullopt;
  if (!name.starts_with(kSchemaName)) {
    return no_baseline(fmt::format("its schema is '{}', not '{}{}'", name, kSchemaName, kVersion));
  }
  return BaselineProblem{
      fmt::format("is of the version {}, and this pmlint reads {}{}: use the pmlint that wrote it, "
                  "or write it anew with pmlint baseline",
                  name, kSchemaName, kVersion),
      0, 0};
}

bool is_date(const std::string& text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' &&
         std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) == 8;
}

class EntryReader {
 public:
  explicit EntryReader(const json& entry) : entry_(entry) {}

  std::optional<KnownFinding> read() {
    KnownFinding known;
    if (!entry_.is_object()) return fail("is no object");
    if (!string("rule", known.rule) || !string("content", known.content)) return std::nullopt;
    if (!string("section", known.section) || !string("message", known.message)) return std::nullopt;
    if (!string("first_seen", known.first_seen)) return std::nullopt;
    if (!is_date(known.first_seen)) return fail("has a 'first_seen' that is no date as 2026-11-22");
    const auto count = entry_.find("count");
    if (count == entry_.end() || !count->is_number_unsigned() || *count < 1U ||
        *count > kMostOfAKind) {
      return fail(fmt::format("has no 'count' from 1 to {}", kMostOfAKind));
    }
    known.count = count->get<std::uint32_t>();
    return known;
  }
  [[nodiscard]] const std::string& why() const { return why_; }

 private:
  static constexpr std::uint32_t kMostOfAKind = 1'000'000;

  std::nullopt_t fail(std::string why) {
    why_ = std::move(why);
    return std::nullopt;
  }
  bool string(const char* key, std::string& value) {
    const auto found = entry_.find(key);
    if (found == entry_.end() || !found->is_string()) {
      fail(fmt::format("has no text '{}'", key));
      return false;
    }
    value = found->get<std::string>();
    return true;
  }

  const json& entry_;
  std::string why_;
};

std::string json_text(std::string_view text) {
  return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

std::variant<Baseline, BaselineProblem> read_baseline(std::string_view text) {
  json root;
  try {
    root = json::parse(text);
  } catch (const json::parse_error& error) {
    return at_byte(text, error.byte, "it is no JSON from here on");
  } catch (const json::exception&) {  // a number beyond all types
    return no_baseline("a number in it is too large");
  }
  if (std::optional<BaselineProblem> problem = check_schema(root)) return *std::move(problem);
  const auto files = root.find("files");
  if (files == root.end() || !files->is_object()) return no_baseline("it has no object 'files'");
  Baseline baseline;
  for (const auto& [path, entries] : files->items()) {
    if (!entries.is_array()) {
      return no_baseline(fmt::format("what it has for '{}' is no list", path));
    }
    KnownFindings& known = baseline.files[path];
    for (std::size_t i = 0; i < entries.size(); ++i) {
      EntryReader reader(entries[i]);
      std::optional<KnownFinding> one = reader.read();
      if (!one) {
        return no_baseline(fmt::format("entry {} of '{}' {}", i + 1, path, reader.why()));
      }
      known.push_back(*std::move(one));
    }
  }
  return baseline;
}

std::string spell(const Baseline& baseline) {
  std::string text =
      fmt::format("{{\n  \"schema\": \"{}{}\",\n  \"files\": {{", kSchemaName, kVersion);
  bool first_file = true;
  for (const auto& [path, known] : baseline.files) {
    text += fmt::format("{}\n    {}: [", first_file ? "" : ",", json_text(path));
    first_file = false;
    bool first = true;
    for (const KnownFinding& one : known) {
      text += fmt::format(
          "{}\n      {{\"rule\": {}, \"section\": {}, \"content\": {}, \"count\": {}, "
          "\"first_seen\": {}, \"message\": {}}}",
          first ? "" : ",", json_text(one.rule), json_text(one.section), json_text(one.content),
          one.count, json_text(one.first_seen), json_text(one.message));
      first = false;
    }
    text += first ? "]" : "\n    ]";
  }
  return text + (first_file ? "}\n}\n" : "\n  }\n}\n");
}

}  // namespace pmlint::lint
