// SPDX-License-Identifier: MIT
#include "core/outline/table_titles.hpp"

#include "core/outline/title_wording.hpp"

namespace pmlint::outline {

using markdown::Block;
using markdown::BlockKind;

void add_table_titles(const markdown::Document& document, const std::vector<OwnSynonym>& own,
                      std::vector<TitleLine>& titles) {
  const std::vector<Block>& blocks = document.blocks();
  for (markdown::BlockId id = 1; id < blocks.size(); ++id) {
    if (blocks[id].kind != BlockKind::row) continue;
    const markdown::BlockId end = blocks[id].subtree_end;
    const markdown::BlockId first = id + 1;
    if (first == end || blocks[first].text.empty()) continue;
    const markdown::BlockId second = blocks[first].subtree_end;
    if (second == end || blocks[second].subtree_end != end) continue;
    TitleLine title;
    title.form = TitleForm::label;
    title.title = blocks[first].text;
    title.block = first;
    title.kinds = kinds_of_title(document.text(title.title), own, LookUp::strict);
    title.body_begin = blocks[second].text.begin;
    title.scope = blocks[second].text;
    if (announces(title.kinds) && !title.scope.empty()) titles.push_back(title);
  }
}

}  // namespace pmlint::outline
