// SPDX-License-Identifier: MIT
#include "cli/check_files.hpp"

#include <cstddef>
#include <utility>

#include "cli/read_input.hpp"
#include "core/lint/lint.hpp"

namespace pmlint::cli {
namespace {

using Clock = std::chrono::steady_clock;

// Files are checked together up to so many bytes: all that is known of them is in memory at once.
constexpr std::size_t kTogether = std::size_t{256} << 10;

// What the change brought; where that cannot be told, everything counts.
void compare(const Input& input, const facts::Postmortem& postmortem,
             std::vector<lint::Finding>& findings, std::vector<lint::Notice>& notices) {
  text::Result<lint::ChangedLines> changed =
      input.repository->changed_lines(input.repository_path, postmortem.source().bytes());
  if (!changed) {
    notices.assign(1, {lint::Severity::error, changed.error(), input.path, 0, 0});
    changed = lint::ChangedLines{true, {}};
  }
  lint::mark_changed(*changed, postmortem, findings);
}

// A file on its way: what is known of it, and what will be told.
struct Underway {
  const Input* input = nullptr;
  CheckedFile checked;
  lint::CheckedDocument document;  // null: it cannot be read
  std::vector<lint::Notice> not_compared;

  // What is known already is not told, so it is not fixed either.
  void mark(const facts::Postmortem& postmortem, std::vector<lint::Finding>& findings) {
    if (input->settings->baseline != nullptr) {
      checked.known = lint::mark(input->settings->baseline->of(input->path), postmortem, findings);
    }
    if (input->repository != nullptr) compare(*input, postmortem, findings, not_compared);
  }

  // Fixes the document and takes what came of it.
  void fix(const Checking& checking) {
    const Settings& settings = *input->settings;
    const lint::Recheck recheck = [&](std::string text) -> text::Result<lint::CheckedDocument> {
      if (text.size() > settings.configuration.limits.file_bytes) {
        return text::Failure{"it is larger than the limit"};
      }
      ReadInput again = read_document(*input, std::move(text));
      if (again.postmortem == nullptr) return text::Failure{again.notices.front().message};
      lint::Outcome outcome = lint::lint(*again.postmortem, *settings.checker, *checking.rules,
                                         settings.configuration, checking.measure);
      mark(*again.postmortem, outcome.findings);
      return lint::CheckedDocument{std::move(again.postmortem), std::move(outcome)};
    };
    FixedFile file = fix_file(*input, std::move(document), recheck, checking.fixing);
    document = std::move(file.document);
    checked.fixed = file.fixed;
    checked.fix_fault = std::move(file.fault);
    if (file.fixed > 0) checked.output = std::move(file.output);
    const auto tell = [&](lint::Severity severity, std::optional<std::string>& why) {
      if (why) checked.notices.push_back({severity, std::move(*why), input->path, 0, 0});
    };
    tell(lint::Severity::warning, file.left);
    tell(lint::Severity::error, file.refused);
    mark(*document.postmortem, document.outcome.findings);
  }

  // All that the report tells of it.
  void settle(const std::vector<lint::RuleInfo>& catalogue) {
    for (lint::Notice& notice : not_compared) checked.notices.push_back(std::move(notice));
    checked.failures = std::move(document.outcome.failures);
    checked.times = std::move(document.outcome.times);
    checked.report.findings = std::move(document.outcome.findings);
    checked.report.account = score::account(*document.postmortem, checked.report.findings,
                                            catalogue, input->settings->configuration);
  }
};

// As many of the inputs as are checked together, read.
std::vector<Underway> read(std::span<const Input> inputs, const Checking& checking) {
  std::vector<Underway> files;
  std::vector<InputBytes> readable;
  std::vector<std::size_t> places;  // of the readable among the files
  std::size_t size = 0;
  for (const Input& input : inputs) {
    const bool alone = input.standard_input || input.settings != inputs.front().settings;
    if (!files.empty() && (alone || size >= kTogether)) break;
    Underway& file = files.emplace_back();
    file.input = &input;
    file.checked.report.path = input.path;
    text::Result<std::string> bytes = read_bytes(input);
    if (!bytes) {
      file.checked.notices.push_back({lint::Severity::error, bytes.error(), input.path, 0, 0});
      continue;
    }
    // Whatever comes of it, what was read goes on to whoever waits for it.
    if (input.standard_input && checking.fixing.mode == FixMode::write) {
      file.checked.output = *bytes;
    }
    size += bytes->size();
    readable.push_back({&input, std::move(bytes).value()});
    places.push_back(files.size() - 1);
  }
  std::vector<ReadInput> documents = read_documents(std::move(readable));
  for (std::size_t i = 0; i < documents.size(); ++i) {
    Underway& file = files[places[i]];
    file.checked.notices = std::move(documents[i].notices);
    file.document.postmortem = std::move(documents[i].postmortem);
  }
  return files;
}

void check(std::vector<Underway*>& files, const Checking& checking) {
  const Settings& settings = *files.front()->input->settings;
  std::vector<const facts::Postmortem*> postmortems;
  for (const Underway* file : files) postmortems.push_back(file->document.postmortem.get());
  std::vector<lint::Outcome> outcomes = lint::lint_abreast(
      postmortems, *settings.checker, *checking.rules, settings.configuration, checking.measure);
  for (std::size_t i = 0; i < files.size(); ++i) {
    files[i]->document.outcome = std::move(outcomes[i]);
    files[i]->mark(*postmortems[i], files[i]->document.outcome.findings);
  }
  if (checking.fixing.mode != FixMode::none) {
    for (Underway* file : files) file->fix(checking);
  }
  for (Underway* file : files) file->settle(*checking.catalogue);
}

}  // namespace

std::vector<CheckedFile> check_files(std::span<const Input> inputs, const Checking& checking) {
  const Clock::time_point start = checking.measure ? Clock::now() : Clock::time_point();
  std::vector<Underway> files = read(inputs, checking);
  CheckedFile& first = files.front().checked;
  if (checking.measure) first.reading = Clock::now() - start;
  std::vector<Underway*> documents;
  for (Underway& file : files) {
    if (file.document.postmortem != nullptr) documents.push_back(&file);
  }
  if (!documents.empty() && inputs.front().settings->checker != nullptr) check(documents, checking);
  std::vector<CheckedFile> checked;
  for (Underway& file : files) {
    file.checked.report.postmortem = std::move(file.document.postmortem);
    checked.push_back(std::move(file.checked));
  }
  if (checking.measure) checked.front().all = Clock::now() - start;
  return checked;
}

}  // namespace pmlint::cli
