// SPDX-License-Identifier: MIT
// Any bytes as a document, through parser, outline and facts. Besides not crashing, what is read must
// keep the promises that rules and reporters build on: every range lies in what it points into.
#include <cstdint>
#include <memory>
#include <string>
#include <variant>

#include "core/facts/postmortem.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using pmlint::facts::Facts;
using pmlint::facts::Postmortem;
using pmlint::fuzz::require;
using pmlint::text::ByteRange;

void require_in(ByteRange range, std::size_t size) {
  require(range.begin <= range.end && range.end <= size);
}

void check_document(const Postmortem& postmortem) {
  const auto& document = postmortem.document();
  const std::size_t bytes = postmortem.source().bytes().size();
  const std::size_t visible = document.text().size();
  const auto& blocks = document.blocks();
  require(!blocks.empty() && blocks[0].subtree_end == blocks.size());
  for (std::size_t id = 0; id < blocks.size(); ++id) {
    require_in(blocks[id].range, bytes);
    require_in(blocks[id].text, visible);
    require(blocks[id].subtree_end > id && blocks[id].subtree_end <= blocks.size());
    require(id == 0 || (blocks[id].parent < id && id < blocks[blocks[id].parent].subtree_end));
    require_in(document.source_range(blocks[id].text), bytes);
  }
  for (const auto& mark : document.marks()) require_in(mark.text, visible);
  for (const auto& comment : document.comments()) require_in(comment.range, bytes);
  std::uint32_t end = 0;
  for (const auto& segment : document.segments()) {
    require(segment.text >= end);
    end = segment.text + segment.length;
    require(end <= visible && segment.source + segment.source_length <= bytes);
  }
}

void check_outline(const Postmortem& postmortem) {
  const std::size_t visible = postmortem.document().text().size();
  const auto& sections = postmortem.outline().sections;
  for (std::size_t id = 0; id < sections.size(); ++id) {
    require_in(sections[id].title, visible);
    require_in(sections[id].body, visible);
    require(!sections[id].kinds.empty());
    require(sections[id].parent == pmlint::outline::kNoSection || sections[id].parent < id);
  }
}

void check_facts(const Postmortem& postmortem) {
  const std::size_t bytes = postmortem.source().bytes().size();
  const std::size_t visible = postmortem.document().text().size();
  const Facts& facts = postmortem.facts();
  for (const auto& event : facts.events) {
    require_in(event.where, bytes);
    require_in(event.time_where, bytes);
    require_in(event.text, visible);
  }
  for (const auto& duration : facts.durations) {
    require_in(duration.where, bytes);
    require(duration.window == 0xFFFFFFFF || duration.window < facts.windows.size());
  }
  for (const auto& window : facts.windows) {
    require_in(window.where, bytes);
    require_in(window.start_where, bytes);
    require_in(window.end_where, bytes);
  }
  for (const auto& cause : facts.causes) {
    require_in(cause.where, bytes);
    require_in(cause.text, visible);
  }
  for (const auto& action : facts.actions) {
    require_in(action.where, bytes);
    require_in(action.text, visible);
    require_in(action.owner_where, bytes);
    require_in(action.due_where, bytes);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = pmlint::facts::read(
      pmlint::text::Source("fuzz.md", std::string(reinterpret_cast<const char*>(data), size)));
  if (const auto* postmortem = std::get_if<std::unique_ptr<const Postmortem>>(&read)) {
    check_document(**postmortem);
    check_outline(**postmortem);
    check_facts(**postmortem);
  }
  return 0;
}
