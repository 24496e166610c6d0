// SPDX-License-Identifier: MIT
#include "core/lint/skeleton.hpp"

#include <algorithm>
#include <string>

namespace pmlint::lint {
namespace {

// By the name of the file or of the folder that it lies in.
bool is_kept_as_template(std::string_view path) {
  std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos && slash > 0) slash = path.rfind('/', slash - 1);
  std::string names(slash == std::string_view::npos ? path : path.substr(slash + 1));
  for (char& c : names) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return names.find("template") != std::string::npos;
}

}  // namespace

bool is_skeleton(const facts::Postmortem& postmortem) {
  const text::Source& source = postmortem.source();
  const bool marked = std::ranges::any_of(
      postmortem.document().comments(), [&source](const markdown::Comment& comment) {
        const std::string_view body = source.text(comment.body);
        const std::size_t begin = body.find_first_not_of(" \t\r\n");
        return begin != std::string_view::npos && body.substr(begin).starts_with(kSkeletonMark);
      });
  return marked && !is_kept_as_template(source.path());
}

}  // namespace pmlint::lint
