// SPDX-License-Identifier: MIT
// An entry is a neighbour of timed ones: an item of their list, a row of their table, a paragraph
// between two of theirs. Only its opening is read, and an amount with a number ("30 minutes later")
// is a relative time, not a vague one.
#include "core/facts/timeline/vague_times.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/facts/words/words.hpp"
#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::BlockId;
using markdown::BlockKind;

struct Opening {
  std::string_view phrase;
  bool alone = false;  // counts only with nothing but a mark behind it
};
constexpr bool kAlone = true;

constexpr std::array kOpenings{
    Opening{"later that ?"},
    Opening{"later in the ?"},
    Opening{"later"},
    Opening{"sometime"},
    Opening{"some time"},
    Opening{"shortly after*"},
    Opening{"shortly before"},
    Opening{"shortly there*"},
    Opening{"shortly", kAlone},
    Opening{"soon after*"},
    Opening{"soon", kAlone},
    Opening{"afterward*"},
    Opening{"after a while"},
    Opening{"after some time"},
    Opening{"eventually"},
    Opening{"meanwhile"},
    Opening{"in the meantime"},
    Opening{"at some point"},
    Opening{"a while"},
    Opening{"a bit later"},
    Opening{"a little later"},
    Opening{"a short time"},
    Opening{"a short while"},
    Opening{"a few seconds"},
    Opening{"a few minutes"},
    Opening{"a few hours"},
    Opening{"a few days"},
    Opening{"a few moments"},
    Opening{"several minutes"},
    Opening{"several hours"},
    Opening{"several days"},
    Opening{"moments later"},
    Opening{"minutes later"},
    Opening{"hours later"},
    Opening{"days later"},
    Opening{"the same day"},
    Opening{"the same evening"},
    Opening{"same day"},
    Opening{"that morning"},
    Opening{"that afternoon"},
    Opening{"that evening"},
    Opening{"that night"},
    Opening{"that day"},
    Opening{"early morning"},
    Opening{"early afternoon"},
    Opening{"early evening"},
    Opening{"early in the"},
    Opening{"late morning"},
    Opening{"late afternoon"},
    Opening{"late evening"},
    Opening{"late night"},
    Opening{"late in the"},
    Opening{"in the morning"},
    Opening{"in the afternoon"},
    Opening{"in the evening"},
    Opening{"in the night"},
    Opening{"during the night"},
    Opening{"during the day"},
    Opening{"the next day"},
    Opening{"the next morning"},
    Opening{"next day"},
    Opening{"next morning"},
    Opening{"the following day"},
    Opening{"the following morning"},
    Opening{"following day"},
    Opening{"overnight"},
    Opening{"earlier"},
    Opening{"previously"},
    Opening{"morning", kAlone},
    Opening{"afternoon", kAlone},
    Opening{"evening", kAlone},
    Opening{"night", kAlone},
    Opening{"unknown", kAlone},
    Opening{"time unknown"},
    Opening{"unknown time"},
    Opening{"exact time unknown"},
};

class Reader {
 public:
  Reader(const Reading& reading, const std::vector<Event>& events)
      : reading_(reading), events_(events) {}

  std::vector<VagueTime> read() {
    struct Group {
      std::uint32_t block, first, last;  // visible offsets of its first and last event
    };
    std::vector<Group> groups;
    groups.reserve(events_.size());
    for (const Event& event : events_) {
      groups.push_back({event.group, event.text.begin, event.text.begin});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.block < b.block; });
    for (std::size_t i = 0; i < groups.size();) {
      std::size_t end = i + 1;
      while (end < groups.size() && groups[end].block == groups[i].block) ++end;
      // One timed entry alone does not make its neighbours entries.
      if (end - i > 1) neighbours(groups[i].block, groups[i].first, groups[end - 1].last);
      i = end;
    }
    std::sort(found_.begin(), found_.end(),
              [](const VagueTime& a, const VagueTime& b) { return a.where.begin < b.where.begin; });
    return std::move(found_);
  }

 private:
  void neighbours(BlockId group, std::uint32_t first, std::uint32_t last) {
    const auto& blocks = reading_.document.blocks();
    const bool whole =
        blocks[group].kind == BlockKind::list || blocks[group].kind == BlockKind::table;
    markdown::for_each_child(reading_.document, group, [&](BlockId child) {
      const markdown::Block& block = blocks[child];
      if (!whole && (block.kind != BlockKind::paragraph || block.text.begin < first ||
                     block.text.begin > last)) {
        return;
      }
      if (is_event(block.text)) return;
      const markdown::Block& opening = block.kind == BlockKind::row ? blocks[child + 1] : block;
      if (reading_.times_in(opening.text).empty()) judge(opening.text);
    });
  }

  [[nodiscard]] bool is_event(text::ByteRange entry) const {
    const auto at = std::lower_bound(
        events_.begin(), events_.end(), entry.begin,
        [](const Event& event, std::uint32_t offset) { return event.text.begin < offset; });
    return at != events_.end() && at->text.begin < entry.end;
  }

  void judge(text::ByteRange entry) {
    constexpr std::uint32_t kOpeningBytes = 60;
    const text::ByteRange begin{entry.begin, std::min(entry.end, entry.begin + kOpeningBytes)};
    list_.cut(reading_.words, begin);
    const std::span<const Word> words = list_.words();
    if (words.empty()) return;
    for (const Opening& opening : kOpenings) {
      const std::size_t count = match_phrase(words, 0, opening.phrase);
      if (count == 0) continue;
      if (opening.alone && count < words.size() && !words[count].clause_end) continue;
      found_.push_back({reading_.document.source_range(
          text::cover(words.front().where, words[count - 1].where))});
      return;
    }
  }

  const Reading& reading_;
  const std::vector<Event>& events_;
  WordList list_;  // of the entry that is judged
  std::vector<VagueTime> found_;
};

}  // namespace

std::vector<VagueTime> read_vague_times(const Reading& reading, const std::vector<Event>& events) {
  return Reader(reading, events).read();
}

}  // namespace pmlint::facts
