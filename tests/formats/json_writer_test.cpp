// SPDX-License-Identifier: MIT
#include "formats/json_writer.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>

namespace pmlint::formats {
namespace {

TEST(JsonEscape, WritesWhatAReaderReadsBack) {
  using namespace std::string_view_literals;
  struct Row {
    std::string_view text;
    std::string_view escaped;
  };
  const Row rows[] = {
      {"", ""},
      {"plain text", "plain text"},
      {"a\"b\\c/d", "a\\\"b\\\\c/d"},
      {"\n\r\t", "\\n\\r\\t"},
      {"\x00\x1F\x7F"sv, "\\u0000\\u001f\\u007f"},
      {"\u202E \u2066 \U000E0041", "\\u202e \\u2066 \\udb40\\udc41"},  // data, and not seen
      {"Überblick 😀", "Überblick 😀"},
      {"\xFF", "\uFFFD"},
      {"a\xC3", "a\uFFFD"},
      {"\xE2\x82z", "\uFFFDz"},  // the begun part of a sequence is one malformed unit
      {"\xF0\x9F\x98", "\uFFFD"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},  // a surrogate is no sequence at all
      {"\xC0\xAF", "\uFFFD\uFFFD"},
  };
  for (const Row& row : rows) {
    std::string out;
    append_json_escaped(out, row.text);
    EXPECT_EQ(out, row.escaped);
    EXPECT_TRUE(nlohmann::json::accept('"' + out + '"')) << row.escaped;
  }
}

std::string written(JsonWriter::Layout layout) {
  std::ostringstream out;
  {
    JsonWriter json(out, layout);
    json.begin_object();
    json.member("text", "x");
    json.member("none", std::optional<int>());
    json.array("empty");
    json.end_array();
    json.object("place", JsonWriter::Wrap::inline_);
    json.member("line", 1U);
    json.array("inner");
    json.boolean(true);
    json.boolean(false);
    json.end_array();
    json.end_object();
    json.array("rows");
    json.null();
    json.number(-5);
    json.end_array();
    json.end_object();
    json.end_line();
  }
  return out.str();
}

TEST(JsonWriter, WritesAMemberALineAndSmallValuesInOne) {
  EXPECT_EQ(written(JsonWriter::Layout::lines),
            "{\n"
            "  \"text\": \"x\",\n"
            "  \"none\": null,\n"
            "  \"empty\": [],\n"
            "  \"place\": {\"line\": 1, \"inner\": [true, false]},\n"
            "  \"rows\": [\n"
            "    null,\n"
            "    -5\n"
            "  ]\n"
            "}\n");
}

TEST(JsonWriter, WritesNoSpaceInCompactLayout) {
  EXPECT_EQ(
      written(JsonWriter::Layout::compact),
      "{\"text\":\"x\",\"none\":null,\"empty\":[],\"place\":{\"line\":1,\"inner\":[true,false]},"
      "\"rows\":[null,-5]}\n");
}

TEST(JsonWriter, WritesPointsAsTheyArePrinted) {
  std::ostringstream out;
  {
    JsonWriter json(out, JsonWriter::Layout::compact);
    json.begin_array();
    for (const double value : {0.0, -0.04, 12.0, 7.25, 0.05, 99.95, 3.449999}) json.tenths(value);
    json.tenths(std::numeric_limits<double>::quiet_NaN());
    json.tenths(std::numeric_limits<double>::infinity());
    json.end_array();
  }
  EXPECT_EQ(out.str(), "[0.0,0.0,12.0,7.3,0.1,100.0,3.4,null,null]");
}

TEST(JsonWriter, HandsLongTextsOnInPieces) {
  std::ostringstream out;
  const std::string text(1000, 'x');
  {
    JsonWriter json(out);
    json.begin_array();
    for (int i = 0; i < 1000; ++i) json.string(text);
    EXPECT_GT(out.str().size(), 800'000U) << "the writer keeps the whole text to itself";
    json.end_array();
  }
  const nlohmann::json read = nlohmann::json::parse(out.str());
  ASSERT_EQ(read.size(), 1000U);
  EXPECT_EQ(read.back(), text);
}

}  // namespace
}  // namespace pmlint::formats
