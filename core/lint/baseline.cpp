// SPDX-License-Identifier: MIT
#include "core/lint/baseline.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/lint/finding_key.hpp"

namespace pmlint::lint {
namespace {

struct Key {
  std::string rule_and_content;
  std::string section;
};

std::string joined(std::string_view rule, std::string_view content) {
  return std::string(rule) + '\n' + std::string(content);
}

std::vector<Key> keys_of(const facts::Postmortem& postmortem,
                         const std::vector<Finding>& findings) {
  const SectionTitles titles(&postmortem);
  std::vector<Key> keys;
  keys.reserve(findings.size());
  for (const Finding& finding : findings) {
    keys.push_back({joined(finding.rule, content_key(finding, postmortem)),
                    std::string(titles.at(finding.range.begin))});
  }
  return keys;
}

// Hands out the entries of a key, each as often as it counts.
class Entries {
 public:
  void add(std::string key, std::size_t entry) { of_[std::move(key)].entries.push_back(entry); }

  [[nodiscard]] std::size_t take(const std::string& key, std::vector<std::uint32_t>& left) {
    const auto found = of_.find(key);
    if (found == of_.end()) return kNotKnown;
    auto& [entries, next] = found->second;
    while (next < entries.size() && left[entries[next]] == 0) ++next;
    if (next == entries.size()) return kNotKnown;
    --left[entries[next]];
    return entries[next];
  }

 private:
  struct Queue {
    std::vector<std::size_t> entries;
    std::size_t next = 0;
  };
  std::unordered_map<std::string, Queue> of_;
};

std::vector<std::size_t> match_keys(const KnownFindings& known, const std::vector<Key>& keys,
                                    const std::vector<Finding>& findings) {
  std::vector<std::uint32_t> left;
  Entries in_section, anywhere;
  for (std::size_t i = 0; i < known.size(); ++i) {
    left.push_back(known[i].count);
    std::string key = joined(known[i].rule, known[i].content);
    in_section.add(key + '\n' + known[i].section, i);
    anywhere.add(std::move(key), i);
  }
  std::vector<std::size_t> entries(findings.size(), kNotKnown);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].suppressed) continue;
    entries[i] = in_section.take(keys[i].rule_and_content + '\n' + keys[i].section, left);
  }
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].suppressed || entries[i] != kNotKnown) continue;
    entries[i] = anywhere.take(keys[i].rule_and_content, left);
  }
  return entries;
}

}  // namespace

std::vector<std::size_t> match(const KnownFindings& known, const facts::Postmortem& postmortem,
                               const std::vector<Finding>& findings) {
  return match_keys(known, keys_of(postmortem, findings), findings);
}

std::vector<std::uint32_t> mark(const KnownFindings& known, const facts::Postmortem& postmortem,
                                std::vector<Finding>& findings) {
  std::vector<std::uint32_t> found(known.size(), 0);
  const std::vector<std::size_t> entries = match(known, postmortem, findings);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    findings[i].novelty = entries[i] == kNotKnown ? Novelty::fresh : Novelty::known;
    if (entries[i] != kNotKnown) ++found[entries[i]];
  }
  return found;
}

KnownFindings record(const KnownFindings& known, const facts::Postmortem& postmortem,
                     const std::vector<Finding>& findings, std::string_view today) {
  const std::vector<Key> keys = keys_of(postmortem, findings);
  const std::vector<std::size_t> entries = match_keys(known, keys, findings);
  KnownFindings recorded;
  std::unordered_map<std::string, std::size_t> of_key;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].suppressed) continue;
    const Key& key = keys[i];
    const auto [row, is_new] =
        of_key.try_emplace(key.rule_and_content + '\n' + key.section, recorded.size());
    if (is_new) {
      const std::string content = key.rule_and_content.substr(findings[i].rule.size() + 1);
      recorded.push_back(
          {findings[i].rule, content, key.section, findings[i].message, 0, std::string(today)});
    }
    KnownFinding& entry = recorded[row->second];
    ++entry.count;
    if (entries[i] == kNotKnown) continue;
    const KnownFinding& before = known[entries[i]];
    if (before.first_seen > entry.first_seen) continue;
    entry.first_seen = before.first_seen;
    entry.message = before.message;
  }
  std::sort(recorded.begin(), recorded.end(), [](const KnownFinding& a, const KnownFinding& b) {
    return std::tie(a.rule, a.section, a.content) < std::tie(b.rule, b.section, b.content);
  });
  return recorded;
}

KnownFindings prune(const KnownFindings& known, const std::vector<std::uint32_t>& found,
                    const DidRun& did_run) {
  KnownFindings left;
  for (std::size_t i = 0; i < known.size(); ++i) {
    const bool ran = did_run(known[i].rule);
    if (ran && found[i] == 0) continue;
    left.push_back(known[i]);
    if (ran) left.back().count = found[i];
  }
  return left;
}

std::uint32_t stale(const KnownFindings& known, const std::vector<std::uint32_t>& found,
                    const DidRun& did_run) {
  return total(known) - total(prune(known, found, did_run));
}

std::uint32_t total(const KnownFindings& known) {
  std::uint32_t sum = 0;
  for (const KnownFinding& one : known) sum += one.count;
  return sum;
}

}  // namespace pmlint::lint
