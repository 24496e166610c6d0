// SPDX-License-Identifier: MIT
// Where causes stand: in the sections that are about them, whole; everywhere else in the sentences
// that announce one. A cause section is judged as one text, so that a mechanism told in three list
// items counts for each of them.
#include "core/facts/causes/causes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "core/facts/causes/cause_asides.hpp"
#include "core/facts/causes/cause_denials.hpp"
#include "core/facts/causes/cause_places.hpp"
#include "core/facts/causes/cause_statements.hpp"
#include "core/facts/causes/cause_text.hpp"
#include "core/facts/impact/impact_words.hpp"
#include "core/text/seen.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionId;
using outline::SectionKind;
using text::ByteRange;

class CauseReader {
 public:
  CauseReader(const Reading& reading, const SentenceTable& table)
      : table_(table),
        document_(reading.document),
        outline_(reading.outline),
        text_words_(reading.words),
        places_(reading.outline),
        asides_(reading),
        impact_(reading) {}

  std::vector<Cause> read() {
    read_pieces();
    if (causes_.empty()) {  // a story that announces nothing: its mechanism is its cause
      story_ = true;
      read_pieces();
    }
    return std::move(causes_);
  }

 private:
  void read_pieces() {
    for (const Piece& piece : table_.pieces) {
      if (piece.title) continue;
      if (!piece.code) {
        read(piece);
      }
    }
    close_section();
  }

  void read(const Piece& piece) {
    const CausePlace where = places_.of(piece.section);
    if (where == CausePlace::none || is_prompt(piece.text)) return;
    if (where == CausePlace::cause) {
      cause_text(piece);
    } else {
      told_in_passing(piece, where);
    }
  }

  // "*Describe what happened.*": a template's question, left above its answer.
  [[nodiscard]] bool is_prompt(ByteRange range) const {
    return document_.marked(range, markdown::MarkKind::emphasis);
  }

  // The head of a table, or a cell that only labels or counts what the row tells.
  [[nodiscard]] bool is_label(ByteRange range) const {
    constexpr std::size_t kFewWords = 4;
    const std::vector<markdown::Block>& blocks = document_.blocks();
    const markdown::BlockId cell = document_.block_at(range.begin);
    if (cell == markdown::kNoBlock || blocks[cell].kind != markdown::BlockKind::cell) return false;
    const markdown::BlockId row = blocks[cell].parent;
    return row == blocks[row].parent + 1 || text_words_.in(range).size() < kFewWords;
  }

  // A rule of signs, or a link without a word to it.
  [[nodiscard]] bool says_nothing(ByteRange range) const {
    const std::span<const TextWord> words = text_words_.in(range);
    if (words.empty()) return true;
    const std::string_view shown = document_.text(range);
    return shown.starts_with("http") && shown.find_first_of(" \t\n") == std::string_view::npos &&
           shown.find("://") != std::string_view::npos;
  }

  void cause_text(const Piece& piece) {
    if (is_label(piece.text) || says_nothing(piece.text)) return;
    if (asides_.in_supposed_list(piece.text)) return;
    const SectionId topmost = places_.whole(piece.section);
    if (topmost != open_) {
      close_section();
      open_ = topmost;
      first_ = causes_.size();
      best_ = BestStatement(text_words_);
    }
    std::optional<ByteRange> kept;
    CauseEvidence own;
    std::uint32_t content_words = 0;  // of the effects as well: something is told
    for (std::size_t row = piece.first; row < piece.last; ++row) {
      const CauseSentence& sentence = table_.evidence[row];
      if (sentence.remedy || table_.lists_terms(row) || asides_.is_aside(sentence)) continue;
      kept = kept ? text::cover(*kept, sentence.text) : sentence.text;
      const bool again = repeats_impact(sentence);
      own.add(again ? sentence.effects->before : sentence.evidence);
      best_.add(sentence, again ? sentence.effects->before : sentence.judged());
      content_words += sentence.evidence.content_words;
    }
    if (!kept || !is_new(*kept)) return;
    causes_.push_back(cause(*kept, piece.section, own));
    causes_.back().content_words = content_words;
  }

  // What follows from a cause that has only a class is told anew where it repeats the impact: "the
  // bug led to users seeing errors" is no mechanism (the symptom words of the vagueness recipe).
  [[nodiscard]] bool repeats_impact(const CauseSentence& sentence) {
    constexpr std::size_t kShared = 2;  // words; one alone is chance
    return sentence.effects && !sentence.effects->named.empty() &&
           impact_.shared(sentence.effects->named) >= kShared;
  }

  void close_section() {
    for (std::size_t i = first_; i < causes_.size(); ++i) {
      if (!causes_[i].summary) causes_[i].specificity = best_.specificity();
    }
    open_ = outline::kNoSection;
    first_ = causes_.size();
  }

  // Sentences that announce a cause, each with the sentence after it, which often tells the how.
  void told_in_passing(const Piece& piece, CausePlace where) {
    const bool entries = piece.section != outline::kNoSection &&
                         outline_.sections[piece.section].governing == SectionKind::timeline;
    const std::span<const CauseSentence> sentences = table_.of(piece);
    bool announced = story_;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const CauseSentence& sentence = sentences[i];
      const bool leads = (where == CausePlace::leading || story_) && sentence.evidence.chains > 0 &&
                         sentence.evidence.mechanisms > 0;
      if (!(sentence.cue || leads) || !sentence.evidence.tells()) continue;
      if (table_.lists_terms(piece.first + i) || asides_.is_aside(sentence) ||
          only_tells_impact(sentence) || names_no_cause(text_words_, sentence.text)) {
        continue;
      }
      announced = announced || may_tell_cause(text_words_, piece.text);
      if (!announced) return;
      if (!is_new(sentence.text)) continue;
      CauseEvidence evidence = sentence.evidence;
      BestStatement best(text_words_);
      if (!entries && i > 0 && refers_back(sentence.text)) {
        evidence.add(sentences[i - 1].evidence);
        best.add(sentences[i - 1]);
      }
      best.add(sentence);
      if (!entries && i + 1 < sentences.size() && !sentences[i + 1].remedy) {
        evidence.add(sentences[i + 1].evidence);
        best.add(sentences[i + 1]);
      }
      Cause told = cause(sentence.text, piece.section, evidence);
      told.specificity = best.specificity();
      told.summary = true;
      causes_.push_back(told);
    }
  }

  // "The shop was down, causing errors for customers".
  [[nodiscard]] static bool only_tells_impact(const CauseSentence& sentence) {
    const CauseEvidence& judged = sentence.judged();
    return sentence.effects && sentence.effects->without_symptoms &&
           (judged.classes & (kWordSymptom | kWordHarm)) != 0 && !judged.tells() &&
           judged.changes + judged.enabling == 0;
  }

  // "This starved the nodes, causing ...": the cause is the sentence before. Not so "this issue was
  // caused by", nor "it was caused by", where the sentence before is the effect.
  [[nodiscard]] bool refers_back(ByteRange sentence) const {
    constexpr std::array<std::string_view, 4> kPronouns = {"it", "that", "these", "this"};
    constexpr std::array<std::string_view, 12> kVerbs = {
        "broke", "caused", "causes", "led",   "leads",    "left",
        "made",  "makes",  "means",  "meant", "resulted", "triggered"};
    const auto words = text_words_.in(sentence);
    if (words.size() < 2) return false;
    const std::string_view verb = text_words_.lower(words[1]);
    return std::ranges::find(kPronouns, text_words_.lower(words[0])) != kPronouns.end() &&
           (verb.ends_with("ed") || std::ranges::find(kVerbs, verb) != kVerbs.end());
  }

  bool is_new(ByteRange range) {
    return seen_.is_new(std::hash<std::string_view>{}(document_.text(range)));
  }

  [[nodiscard]] Cause cause(ByteRange range, SectionId id, const CauseEvidence& evidence) const {
    Cause cause;
    cause.text = range;
    cause.where = document_.source_range(range);
    cause.section = id;
    cause.content_words = evidence.content_words;
    cause.features = evidence.features();
    constexpr std::uint32_t kSpecific = kCauseIdentifier | kCauseQuantity | kCauseQuotedEvidence |
                                        kCauseChange | kCauseMechanism | kCauseEnabling;
    cause.specific_points = static_cast<std::uint32_t>(std::popcount(cause.features & kSpecific));
    if (!evidence.generic.empty()) cause.generic_where = document_.source_range(evidence.generic);
    if (!evidence.slip.empty()) cause.slip_where = document_.source_range(evidence.slip);
    return cause;
  }

  const SentenceTable& table_;
  const markdown::Document& document_;
  const outline::Outline& outline_;
  const TextWords& text_words_;
  const CausePlaces places_;
  CauseAsides asides_;
  ImpactWords impact_;
  std::vector<Cause> causes_;
  static constexpr std::size_t kFewCauses = 15;
  text::Seen seen_{kFewCauses};      // texts of causes
  BestStatement best_{text_words_};  // of the open cause section
  bool story_ = false;
  SectionId open_ = outline::kNoSection;
  std::size_t first_ = 0;  // its first row in causes_
};

}  // namespace

std::vector<Cause> read_causes(const Reading& reading, const SentenceTable& sentences) {
  return CauseReader(reading, sentences).read();
}

}  // namespace pmlint::facts
