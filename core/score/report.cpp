// SPDX-License-Identifier: MIT
#include "core/score/report.hpp"

#include <array>

#include "core/lint/fixes.hpp"

namespace pmlint::score {

void Summary::count(const FileReport& file) {
  const std::array<std::uint32_t*, 3> counters = {&notes, &warnings, &errors};
  ++files;
  for (const lint::Finding& finding : file.findings) {
    if (finding.suppressed) {
      ++suppressed;
      continue;
    }
    if (finding.novelty == lint::Novelty::known) {
      ++known;
      continue;
    }
    ++*counters[static_cast<std::size_t>(finding.severity)];
    const lint::Fix* fix = lint::applicable_fix(finding, lint::Safety::unsafe);
    if (fix == nullptr) continue;
    ++(fix->safety == lint::Safety::safe ? fixable : unsafely_fixable);
  }
  if (!file.account) return;
  ++scored;
  score_sum += static_cast<std::uint64_t>(file.account->value);
  grade = file.account->grade;
}

FileReports FileReports::streamed(Next next) {
  FileReports files;
  files.stream_ = std::make_shared<Stream>();
  files.stream_->next = std::move(next);
  return files;
}

void FileReports::Stream::advance() {
  current = next();
  if (current) walked.count(*current);
}

Summary FileReports::summary() const {
  if (stream_) return stream_->walked;
  Summary summary;
  for (const FileReport& file : kept_) summary.count(file);
  return summary;
}

FileReports::Iterator FileReports::begin() const {
  Iterator first;
  if (stream_) {
    stream_->advance();
    if (stream_->current) first.stream_ = stream_.get();
  } else {
    first.kept_ = kept_.data();
  }
  return first;
}

FileReports::Iterator FileReports::end() const {
  Iterator last;
  if (!stream_) last.kept_ = kept_.data() + kept_.size();
  return last;
}

Summary summarise(const RunReport& report) { return report.files.summary(); }

}  // namespace pmlint::score
