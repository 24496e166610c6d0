// SPDX-License-Identifier: MIT
// The files of a run, in argument order: either all there, or handed out one after the other while
// they are checked, so that a run over many files needs the memory of one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/finding.hpp"
#include "core/score/score.hpp"

namespace pmlint::score {

struct FileReport {
  std::string path;                                     // as given or walked, with '/'
  std::shared_ptr<const facts::Postmortem> postmortem;  // null: could not be read (see notices)
  std::vector<lint::Finding> findings;                  // sorted
  std::optional<Account> account;                       // none: no postmortem
};

struct Summary {
  std::uint32_t files = 0, errors = 0, warnings = 0, notes = 0, suppressed = 0;
  std::uint32_t known = 0;             // of the rest, those of a baseline or an earlier revision
  std::uint32_t scored = 0;            // files with a score
  std::uint64_t score_sum = 0;         // of those
  char grade = 'F';                    // of the last of them
  std::uint32_t fixable = 0;           // findings that a safe fix mends
  std::uint32_t unsafely_fixable = 0;  // others that an unsafe one mends

  // Suppressed findings count only as suppressed, known ones only as known.
  void count(const FileReport& file);
};

// A list, or a stream that can be walked once. Not thread-safe.
class FileReports {
 public:
  using Next = std::function<std::optional<FileReport>()>;  // nothing: the end

  FileReports() = default;
  FileReports(std::initializer_list<FileReport> files) : kept_(files) {}
  explicit FileReports(std::vector<FileReport> files) : kept_(std::move(files)) {}
  [[nodiscard]] static FileReports streamed(Next next);

  [[nodiscard]] bool is_streamed() const { return stream_ != nullptr; }

  // Of a list only.
  [[nodiscard]] bool empty() const { return kept_.empty(); }
  [[nodiscard]] std::size_t size() const { return kept_.size(); }
  [[nodiscard]] const FileReport& operator[](std::size_t i) const { return kept_[i]; }
  [[nodiscard]] FileReport& operator[](std::size_t i) { return kept_[i]; }
  [[nodiscard]] const FileReport& front() const { return kept_.front(); }
  [[nodiscard]] FileReport& front() { return kept_.front(); }
  [[nodiscard]] FileReport& back() { return kept_.back(); }
  void push_back(FileReport file) { kept_.push_back(std::move(file)); }
  FileReport& emplace_back() { return kept_.emplace_back(); }

  // All of a list; of a stream what has been walked so far.
  [[nodiscard]] Summary summary() const;

 private:
  struct Stream {
    Next next;
    std::optional<FileReport> current;
    Summary walked;
    void advance();
  };

 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = FileReport;
    using difference_type = std::ptrdiff_t;
    using pointer = const FileReport*;
    using reference = const FileReport&;

    reference operator*() const { return stream_ != nullptr ? *stream_->current : *kept_; }
    pointer operator->() const { return &**this; }
    Iterator& operator++() {
      if (stream_ == nullptr) {
        ++kept_;
      } else {
        stream_->advance();
        if (!stream_->current) stream_ = nullptr, kept_ = nullptr;
      }
      return *this;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) {
      return a.stream_ == b.stream_ && a.kept_ == b.kept_;
    }

   private:
    friend class FileReports;
    const FileReport* kept_ = nullptr;
    Stream* stream_ = nullptr;
  };
  [[nodiscard]] Iterator begin() const;
  [[nodiscard]] Iterator end() const;

 private:
  std::vector<FileReport> kept_;
  std::shared_ptr<Stream> stream_;
};

}  // namespace pmlint::score
