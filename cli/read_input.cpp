// SPDX-License-Identifier: MIT
#include "cli/read_input.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

#include "cli/local_files.hpp"
#include "core/text/source.hpp"

namespace pmlint::cli {
namespace {

// What follows "cannot read PATH: " of text::read_file; the notice names the path itself.
std::string reason_alone(const std::string& sentence, const std::string& path) {
  const std::string before = "cannot read " + path + ": ";
  return sentence.starts_with(before) ? "cannot be read: " + sentence.substr(before.size())
                                      : sentence;
}

text::Result<std::string> bytes_of(const Input& input, std::uint64_t max_bytes) {
  if (input.standard_input) return read_standard_input(max_bytes);
  if (input.staged) return input.repository->staged_content(input.repository_path, max_bytes);
  return text::read_file(input.path, max_bytes);
}

lint::Notice refused(const Input& input, std::string message, text::Position where = {0, 0}) {
  return {lint::Severity::error, std::move(message), input.path, where.line, where.column};
}

// What is to be said of a source before it is parsed.
std::vector<lint::Notice> fault_of(const Input& input, const text::Source& source) {
  if (source.encoding() == text::Encoding::binary) {
    return {refused(input, "is a binary file: a NUL byte occurs")};
  }
  if (source.encoding() == text::Encoding::invalid_utf8) {
    const std::uint32_t at = source.first_invalid();
    return {
        refused(input,
                fmt::format("is no valid UTF-8: the byte 0x{:02x} at offset {} begins no character",
                            static_cast<unsigned char>(source.bytes()[at]), at),
                source.position(at))};
  }
  if (!source.bytes().empty()) return {};
  return {{lint::Severity::warning, "is empty", input.path, 0, 0}};
}

}  // namespace

text::Result<std::string> read_standard_input(std::uint64_t max_bytes) {
  std::string bytes;
  std::array<char, 65536> buffer;
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return text::Failure{"cannot be read: " + std::generic_category().message(errno)};
    if (got == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
    if (bytes.size() > max_bytes) {
      return text::Failure{
          fmt::format("cannot be read: it has more than {} bytes, the limit", max_bytes)};
    }
  }
}

text::Result<std::string> read_bytes(const Input& input) {
  text::Result<std::string> bytes =
      bytes_of(input, input.settings->configuration.limits.file_bytes);
  if (!bytes) return text::Failure{reason_alone(bytes.error(), input.path)};
  return bytes;
}

std::vector<ReadInput> read_documents(std::vector<InputBytes> inputs) {
  std::vector<ReadInput> documents;
  std::vector<text::Source> sources;
  std::vector<std::size_t> places;  // of the sources in both vectors
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const Input& input = *inputs[i].input;
    text::Source source(input.path, std::move(inputs[i].bytes));
    documents.push_back({nullptr, fault_of(input, source)});
    if (source.encoding() != text::Encoding::utf8) continue;
    sources.push_back(std::move(source));
    places.push_back(i);
  }
  if (sources.empty()) return documents;
  const Input& first = *inputs.front().input;
  const lint::Configuration& configuration = first.settings->configuration;
  facts::ReadOptions options{configuration.limits, configuration.synonyms};
  if (!first.standard_input) options.local_files = local_files();
  std::vector<facts::ReadResult> results = facts::read_abreast(std::move(sources), options);
  for (std::size_t i = 0; i < results.size(); ++i) {
    ReadInput& document = documents[places[i]];
    if (const auto* refusal = std::get_if<markdown::Refusal>(&results[i])) {
      document.notices.assign(1, refused(*inputs[places[i]].input, refusal->message));
    } else {
      document.postmortem = std::get<0>(std::move(results[i]));
    }
  }
  return documents;
}

ReadInput read_document(const Input& input, std::string bytes) {
  std::vector<InputBytes> one;
  one.push_back({&input, std::move(bytes)});
  return std::move(read_documents(std::move(one)).front());
}

}  // namespace pmlint::cli
