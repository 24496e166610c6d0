// SPDX-License-Identifier: MIT
// The repository through libgit2. What is compared is always bytes in memory, never a diff of the
// work tree, so that no attribute, filter or driver of the repository has a say.
#include <fmt/core.h>
#include <git2.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <mutex>
#include <utility>

#include "cli/git/deadline.hpp"
#include "cli/git/repository.hpp"

namespace pmlint::cli {
namespace {

template <class Object, void (*release)(Object*)>
struct Releaser {
  void operator()(Object* object) const { release(object); }
};
template <class Object, void (*release)(Object*)>
using Owned = std::unique_ptr<Object, Releaser<Object, release>>;

using OwnedRepository = Owned<git_repository, git_repository_free>;
using OwnedIndex = Owned<git_index, git_index_free>;
using OwnedObject = Owned<git_object, git_object_free>;
using OwnedTree = Owned<git_tree, git_tree_free>;
using OwnedEntry = Owned<git_tree_entry, git_tree_entry_free>;
using OwnedBlob = Owned<git_blob, git_blob_free>;
using OwnedDiff = Owned<git_diff, git_diff_free>;

// More candidates than this are not compared with each other to find renames.
constexpr std::size_t kMostRenames = 200;

text::Failure failure(std::string_view what) {
  const git_error* error = git_error_last();
  return {fmt::format("{}: {}", what, error == nullptr ? "unknown reason" : error->message)};
}

std::string_view bytes_of(const git_blob* blob) {
  return {static_cast<const char*>(git_blob_rawcontent(blob)),
          static_cast<std::size_t>(git_blob_rawsize(blob))};
}

int add_hunk(const git_diff_delta* /*delta*/, const git_diff_hunk* hunk, void* payload) {
  auto& lines = *static_cast<std::vector<lint::LineRange>*>(payload);
  if (hunk->new_lines > 0) {
    const auto begin = static_cast<std::uint32_t>(hunk->new_start);
    lines.push_back({begin, begin + static_cast<std::uint32_t>(hunk->new_lines)});
  }
  return 0;
}

class Library {
 public:
  Library() { git_libgit2_init(); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() { git_libgit2_shutdown(); }
};

class GitRepository final : public Repository {
 public:
  // Where git itself says which index a commit in progress uses, that one is meant.
  text::Result<bool> open() {
    const Deadline deadline;
    const bool from_environment =
        std::getenv("GIT_INDEX_FILE") != nullptr || std::getenv("GIT_DIR") != nullptr;
    git_repository* opened = nullptr;
    const int result = git_repository_open_ext(
        &opened, from_environment ? nullptr : ".",
        from_environment ? static_cast<unsigned>(GIT_REPOSITORY_OPEN_FROM_ENV) : 0U, nullptr);
    repository_.reset(opened);
    if (result == GIT_ENOTFOUND || result == GIT_EOWNER) return why_not_found();
    if (result != 0) return failure("cannot open the repository");
    const char* folder = git_repository_workdir(opened);
    if (folder == nullptr) return text::Failure{"the repository is bare: it has no files to check"};
    root_ = folder;
    while (root_.size() > 1 && root_.ends_with('/')) root_.pop_back();
    git_index* index = nullptr;
    if (git_repository_index(&index, opened) != 0) return failure("cannot read the index");
    index_.reset(index);
    return true;
  }

  [[nodiscard]] const std::string& root() const override { return root_; }
  [[nodiscard]] const std::vector<std::string>& staged() const override { return staged_; }

  text::Result<bool> compare_with(const std::string& revision) override {
    const Deadline deadline;
    git_object* object = nullptr;
    const std::string what = fmt::format("cannot find the revision '{}'", revision);
    if (git_revparse_single(&object, repository_.get(), revision.c_str()) != 0) {
      return failure(what);
    }
    const OwnedObject owned(object);
    return compare_with_tree_of(object, what);
  }

  text::Result<bool> compare_with_merge_base(const std::string& of) override {
    const Deadline deadline;
    git_object* object = nullptr;
    const std::string what = fmt::format("cannot find where '{}' and HEAD parted", of);
    if (git_revparse_single(&object, repository_.get(), (of + "^{commit}").c_str()) != 0) {
      return failure(what);
    }
    const OwnedObject branch(object);
    git_oid head, base;
    if (git_reference_name_to_id(&head, repository_.get(), "HEAD") != 0 ||
        git_merge_base(&base, repository_.get(), &head, git_object_id(object)) != 0 ||
        git_object_lookup(&object, repository_.get(), &base, GIT_OBJECT_COMMIT) != 0) {
      return failure(what);
    }
    const OwnedObject commit(object);
    return compare_with_tree_of(object, what);
  }

  text::Result<bool> compare_with_head() override {
    if (git_repository_head_unborn(repository_.get()) == 1) {
      const Deadline deadline;
      return compare();
    }
    return compare_with("HEAD");
  }

  [[nodiscard]] text::Result<lint::ChangedLines> changed_lines(
      const std::string& path, std::string_view text) const override {
    OwnedBlob before;
    {
      const std::lock_guard lock(mutex_);
      const Deadline deadline;
      text::Result<OwnedBlob> found = blob_before(path);
      if (!found) return text::Failure{found.error()};
      before = std::move(found).value();
    }
    lint::ChangedLines changed;
    changed.all = before == nullptr;
    if (changed.all) return changed;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = 0;
    options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_IGNORE_WHITESPACE_EOL;
    const std::string_view old = bytes_of(before.get());
    if (git_diff_buffers(old.data(), old.size(), nullptr, text.data(), text.size(), nullptr,
                         &options, nullptr, nullptr, add_hunk, nullptr, &changed.lines) != 0) {
      return failure("cannot be compared with the revision");
    }
    return changed;
  }

  [[nodiscard]] bool is_staged(const std::string& path) const override {
    const std::lock_guard lock(mutex_);
    const Deadline deadline;
    const git_index_entry* entry = git_index_get_bypath(index_.get(), path.c_str(), 0);
    return entry != nullptr && is_file(static_cast<std::uint16_t>(entry->mode));
  }

  [[nodiscard]] text::Result<std::string> staged_content(const std::string& path,
                                                         std::uint64_t max_bytes) const override {
    const std::lock_guard lock(mutex_);
    const Deadline deadline;
    const git_index_entry* entry = git_index_get_bypath(index_.get(), path.c_str(), 0);
    if (entry == nullptr) return text::Failure{"is not staged"};
    text::Result<OwnedBlob> blob = read_blob(entry->id);
    if (!blob) return text::Failure{blob.error()};
    const std::string_view bytes = bytes_of(blob->get());
    if (bytes.size() > max_bytes) {
      return text::Failure{fmt::format("cannot be read: the file has {} bytes, the limit is {}",
                                       bytes.size(), max_bytes)};
    }
    return std::string(bytes);
  }

 private:
  // libgit2 1.5 does not always say that a repository belongs to somebody else; that it is there
  // tells.
  static text::Failure why_not_found() {
    git_buf found = GIT_BUF_INIT;
    if (git_repository_discover(&found, ".", 0, nullptr) != 0) {
      return {"there is no git repository here or in a folder above"};
    }
    std::string_view folder(found.ptr, found.size);
    for (const std::string_view end : {"/", ".git", "/"}) {
      if (folder.ends_with(end)) folder.remove_suffix(end.size());
    }
    text::Failure owner{fmt::format(
        "the repository at {0} belongs to another user, and git does not trust it; if you do: git "
        "config --global --add safe.directory {0}",
        folder)};
    git_buf_dispose(&found);
    return owner;
  }

  text::Result<bool> compare_with_tree_of(git_object* object, std::string_view what) {
    git_object* tree = nullptr;
    if (git_object_peel(&tree, object, GIT_OBJECT_TREE) != 0) return failure(what);
    before_.reset(reinterpret_cast<git_tree*>(tree));  // libgit2's own way to narrow an object
    return compare();
  }

  // What is staged and what was renamed, against `before_`, or against nothing.
  text::Result<bool> compare() {
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL;
    git_diff* made = nullptr;
    if (git_diff_tree_to_index(&made, repository_.get(), before_.get(), index_.get(), &options) !=
        0) {
      return failure("cannot compare what is staged with the revision");
    }
    const OwnedDiff diff(made);
    git_diff_find_options find = GIT_DIFF_FIND_OPTIONS_INIT;
    find.flags = GIT_DIFF_FIND_RENAMES;
    find.rename_limit = kMostRenames;
    if (git_diff_find_similar(made, &find) != 0) return failure("cannot find what was renamed");
    for (std::size_t i = 0; i < git_diff_num_deltas(made); ++i) {
      const git_diff_delta& delta = *git_diff_get_delta(made, i);
      if (delta.status == GIT_DELTA_DELETED || !is_file(delta.new_file.mode)) continue;
      staged_.emplace_back(delta.new_file.path);
      if (delta.status == GIT_DELTA_RENAMED) renamed_[staged_.back()] = delta.old_file.path;
    }
    std::sort(staged_.begin(), staged_.end());
    return true;
  }

  // A link is not followed: what it leads to may lie anywhere.
  static bool is_file(std::uint16_t mode) {
    return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
  }

  [[nodiscard]] text::Result<OwnedBlob> read_blob(const git_oid& id) const {
    git_blob* blob = nullptr;
    if (git_blob_lookup(&blob, repository_.get(), &id) != 0) {
      return failure("cannot be read from the repository");
    }
    return OwnedBlob(blob);
  }

  // Null if the file was not there.
  [[nodiscard]] text::Result<OwnedBlob> blob_before(const std::string& path) const {
    if (before_ == nullptr) return OwnedBlob();
    const auto renamed = renamed_.find(path);
    const std::string& name = renamed == renamed_.end() ? path : renamed->second;
    git_tree_entry* found = nullptr;
    const int result = git_tree_entry_bypath(&found, before_.get(), name.c_str());
    if (result == GIT_ENOTFOUND) return OwnedBlob();
    if (result != 0) return failure("cannot be read from the revision");
    const OwnedEntry entry(found);
    if (git_tree_entry_type(found) != GIT_OBJECT_BLOB) return OwnedBlob();
    return read_blob(*git_tree_entry_id(found));
  }

  Library library_;  // first: gone last
  OwnedRepository repository_;
  OwnedIndex index_;
  OwnedTree before_;  // null: compared with nothing
  std::string root_;
  std::vector<std::string> staged_;
  std::map<std::string, std::string> renamed_;  // new name to old
  mutable std::mutex mutex_;
};

}  // namespace
}  // namespace pmlint::cli

extern "C" __attribute__((visibility("default"))) void pmlint_open_repository(
    pmlint::cli::OpenedRepository& opened) {
  auto repository = std::make_unique<pmlint::cli::GitRepository>();
  const pmlint::text::Result<bool> result = repository->open();
  if (result) {
    opened.repository = std::move(repository);
  } else {
    opened.failure = result.error();
  }
}
