// SPDX-License-Identifier: MIT
// One walk over the blocks. Lists and tables give items where they stand in a section of actions;
// in a section without either, each line of prose is one.
#include "core/facts/actions/action_items.hpp"

#include <algorithm>
#include <iterator>

#include "core/facts/actions/action_lines.hpp"
#include "core/facts/actions/action_lists.hpp"
#include "core/facts/actions/action_marks.hpp"
#include "core/facts/actions/action_moods.hpp"
#include "core/facts/actions/action_sentences.hpp"
#include "core/facts/actions/action_tables.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockId;
using markdown::BlockKind;
using outline::kNoSection;
using outline::Section;
using outline::SectionId;
using outline::SectionKind;

std::uint32_t begin_of(const ActionItem& item) { return item.text.begin; }

class ItemCollector {
 public:
  explicit ItemCollector(ActionReading& shared)
      : shared_(shared), reading_(shared.reading), scopes_(shared.scopes), lists_(shared, found_) {}

  ActionList collect() {
    const std::vector<Block>& blocks = reading_.document.blocks();
    for (BlockId id = 1; id < blocks.size();) {
      const Block& block = blocks[id];
      switch (block.kind) {
        case BlockKind::table:
          add_action_rows(shared_, id, found_.items);
          id = block.subtree_end;
          break;
        case BlockKind::list:
          lists_.add(id, before_);
          id = block.subtree_end;
          break;
        case BlockKind::quote:
          id = is_list_of_quotes(block) ? id + 1 : block.subtree_end;
          break;
        case BlockKind::footnote:
          id = block.subtree_end;
          break;
        case BlockKind::heading:
          if (is_first_item(block)) paragraph(block);
          ++id;
          break;
        case BlockKind::paragraph:
          paragraph(block);
          ++id;
          continue;  // keeps what stands before a list
        default:
          ++id;
          break;
      }
      before_ = {};
    }
    std::ranges::stable_sort(found_.notes, {}, &ActionNote::section);
    doubtful_items();
    title_items();
    return std::move(found_);
  }

 private:
  // "> Add an alert" where no list stands: the mark of a quotation is their bullet.
  [[nodiscard]] bool is_list_of_quotes(const Block& quote) const {
    const SectionId section = reading_.outline.section_at(quote.text.begin);
    return scopes_.at(section) == ActionScope::whole && !scopes_.listed(section);
  }

  // "### Review the limits of all pools." below "### Action items": a heading that is no title.
  [[nodiscard]] bool is_first_item(const Block& heading) const {
    const SectionId section = reading_.outline.section_at(heading.text.begin);
    return scopes_.at(section) == ActionScope::whole &&
           !is_title(reading_.outline, section, heading.text);
  }

  void paragraph(const Block& block) {
    before_ = {};
    if (scopes_.any && !scopes_.reach(reading_.outline, block.text)) return;
    const bool prompt = reading_.document.marked(block.text, markdown::MarkKind::emphasis);
    bool announced = false;  // by a labelled line of the paragraph: "Tasks: the plan includes:"
    for (const text::ByteRange whole : prose_lines(shared_, block)) {
      const SectionId section = reading_.outline.section_at(whole.begin);
      if (is_title(reading_.outline, section, whole)) continue;
      const text::ByteRange line = after_title(reading_.outline, section, whole);
      before_ = line;
      const ActionScope scope = scopes_.at(section);
      if (scope == ActionScope::outside && announced) {
        section_line(line, section, ActionScope::whole);
        continue;
      }
      if (scope == ActionScope::outside) {
        announced = announces_by_label(reading_.document.text(whole));
        if (!scopes_.any && !prompt) closing_promise(line, section);
        continue;
      }
      if (!prompt) section_line(line, section, scope);
      announced = announced || announces_by_label(reading_.document.text(whole));
    }
  }

  [[nodiscard]] ActionItem item_of(text::ByteRange line, SectionId section) {
    ActionItem item;
    item.text = line;
    item.section = section;
    item.tokens = shared_.tokens(line);
    return item;
  }

  void section_line(text::ByteRange line, SectionId section, ActionScope scope) {
    ActionItem item = item_of(line, section);
    const std::size_t mark = number_mark(item.tokens);
    if (mark > 0) item = item_of({item.tokens[mark].range.begin, line.end}, section);
    LineRole role = line_role(item.tokens);
    const bool remarked = (role == LineRole::statement || role == LineRole::told) &&
                          (closes_as_item(item.tokens) || we_did(item.tokens));
    if (remarked) role = LineRole::statement;
    const ActionNote note = note_of(reading_, item.tokens, line, section);
    const bool bullet = mark > 0 || starts_with_bullet(item.tokens);
    const bool about_all = note.label != ActionColumn::other;
    if (about_all && !scopes_.listed(section) && !found_.items.empty() &&
        found_.items.back().section == section && !found_.items.back().table) {
      set_fact(found_.items.back(), note.label, note.value);
      return;
    }
    lists_.note(note);
    if (about_all || role == LineRole::nothing || role == LineRole::intro ||
        role == LineRole::label || role == LineRole::closing || role == LineRole::told) {
      return;
    }
    if (scopes_.listed(section) && !bullet) return;
    const bool whole = scope == ActionScope::whole;
    if (role == LineRole::statement && !(whole && (bullet || remarked))) {
      if (whole && may_be_order(item.tokens)) doubtful_.push_back(std::move(item));
      return;
    }
    if (scope != ActionScope::whole && !worded_as_work(item.tokens)) return;
    if (improves(section)) item.kind = ActionClass::improvement;
    found_.items.push_back(std::move(item));
  }

  // "the following improvements:" above lines, with a list of tasks below.
  [[nodiscard]] bool improves(SectionId section) const {
    return holds_improvements(reading_, section) || lists_.introduced_as_improvements(section);
  }

  // "We have added limits": of all that prose tells, what its writers did for good.
  [[nodiscard]] static bool we_did(Tokens line) {
    const Token& who = line.front();
    return (who.is("we") || who.is("i") || who.is("we've")) && is_done(line);
  }

  // Without a section of actions a promise in the conclusion is the only place left.
  void closing_promise(text::ByteRange line, SectionId section) {
    if (section == kNoSection) return;
    const Section& around = reading_.outline.sections[section];
    if (!around.is(SectionKind::conclusion) && !around.is(SectionKind::lessons)) return;
    ActionItem item = item_of(line, section);
    const LineRole role = line_role(item.tokens);
    if (role != LineRole::work || !promises(item.tokens)) return;
    found_.items.push_back(std::move(item));
  }

  // "Enhence the tests" between lines that are items is one, too: its verb is misspelt or rare.
  void doubtful_items() {
    if (doubtful_.empty()) return;
    std::vector<ActionItem> kept;
    for (ActionItem& item : doubtful_) {
      const auto beside = [&](const ActionItem& other) { return other.section == item.section; };
      const auto sure = std::ranges::count_if(found_.items, beside);
      if (sure > 1 && sure >= std::ranges::count_if(doubtful_, beside)) kept.push_back(item);
    }
    for (ActionItem& item : kept) {
      if (improves(item.section)) item.kind = ActionClass::improvement;
      found_.items.push_back(std::move(item));
    }
    std::ranges::stable_sort(found_.items, {}, begin_of);
  }

  // "### Add a circuit breaker" above "Owner: Ines": the title is the item.
  void title_items() {
    const std::vector<Section>& sections = reading_.outline.sections;
    for (SectionId id = 0; id < sections.size(); ++id) {
      if (scopes_.at(id) != ActionScope::whole ||
          scopes_.at(sections[id].parent) == ActionScope::outside) {
        continue;
      }
      if (!outline::kinds_of_title(reading_.document.text(sections[id].title)).kinds.empty()) {
        continue;
      }
      title_item(id);
    }
    if (titles_.empty()) return;
    std::erase_if(found_.items, [](const ActionItem& item) { return item.replaced; });
    std::ranges::move(titles_, std::back_inserter(found_.items));
    std::ranges::stable_sort(found_.items, {}, begin_of);
  }

  void title_item(SectionId id) {
    const Section& section = reading_.outline.sections[id];
    ActionItem item;
    item.text = section.title;
    item.section = id;
    bool labelled = false;
    for (const ActionNote& note : found_.notes_of(id)) {
      if (note.label == ActionColumn::other) continue;
      labelled = true;
      set_fact(item, note.label, note.value);
    }
    if (!labelled) return;
    item.tokens = shared_.tokens(section.title);
    const bool verb = begins_with_verb(item.tokens);
    const std::size_t first = found_.item_at(section.body.begin);
    const std::size_t last = found_.item_at(section.body.end);
    if (first != last && (!verb || scopes_.listed(id))) return;
    for (std::size_t below = first; below < last; ++below) found_.items[below].replaced = true;
    if (improves(id)) item.kind = ActionClass::improvement;
    titles_.push_back(std::move(item));
  }

  ActionReading& shared_;
  const Reading& reading_;
  const ActionScopes& scopes_;
  ActionList found_;
  ListReader lists_;
  std::vector<ActionItem> titles_;
  std::vector<ActionItem> doubtful_;  // lines that may be items, if their neighbours are
  text::ByteRange before_;            // the last line of prose before the block
};

}  // namespace

ActionList action_items(ActionReading& shared) { return ItemCollector(shared).collect(); }

}  // namespace pmlint::facts
