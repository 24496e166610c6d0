// SPDX-License-Identifier: MIT
#include "remedies.hpp"

#include <pmlint/beginnings.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace pmlint::causes {
namespace {

// Say by themselves what was done.
constexpr WordBeginnings kSteps({
    "revert",     "rollback",  "rolled",       "rolling",   "restart",   "reboot",  "redeploy",
    "scaled",     "scaling",   "increas",      "decreas",   "raised",    "raising", "lower",
    "renew",      "replac",    "renam",        "delet",     "remov",     "added",   "adding",
    "disabl",     "enabl",     "switch",       "failover",  "redirect",  "rerout",  "upgrad",
    "downgrad",   "pinned",    "pinning",      "block",     "unblock",   "rotat",   "rebuil",
    "recreat",    "clear",     "purg",         "migrat",    "batch",     "limit",   "throttl",
    "install",    "moved",     "moving",       "expand",    "resiz",     "unlock",  "terminat",
    "kill",       "stopped",   "stopping",     "shut",      "merged",    "merging", "tuned",
    "drain",      "recycl",    "replay",       "reindex",   "truncat",   "flush",   "evict",
    "isolat",     "whitelist", "allowlist",    "ban",       "purchas",   "obtain",  "ran",
    "running",    "execut",    "wrote",        "rewrote",   "swapped",   "bypass",  "unmount",
    "remount",    "cut",       "doubled",      "provision", "split",     "paused",  "cancel",
    "released",   "releasing", "resync",       "send",      "sent",      "direct",  "rerun",
    "generat",    "realloc",   "decommission", "reissu",    "reset",     "resumed", "redistribut",
    "reconfigur", "hardcod",   "releas",       "deployed",  "deploying",
});
// Say that something was mended; the thing must be named.
constexpr WordBeginnings kMends({
    "fix",    "correct",    "updat",     "adjust", "modif",   "chang",   "optimi",
    "resolv", "configur",   "implement", "appl",   "repair",  "improv",  "mend",
    "solv",   "address",    "patch",     "restor", "recover", "mitigat", "ensur",
    "handl",  "resolution", "edit",      "rectif", "remed",
});
// Things that can be named: settings, files, parts of a system.
constexpr WordBeginnings kThings({
    "firewall",  "rule",      "pool",       "limit",      "timeout",    "certificate", "ssl",
    "tls",       "dns",       "record",     "rout",       "index",      "cache",       "permission",
    "token",     "key",       "balanc",     "memory",     "disk",       "replica",     "quer",
    "header",    "path",      "extension",  "file",       "typo",       "spell",       "misspell",
    "semicolon", "schema",    "migration",  "image",      "secret",     "cron",        "script",
    "policy",    "threshold", "connection", "port",       "credential", "variable",    "flag",
    "queue",     "thread",    "heap",       "session",    "checksum",   "manifest",    "module",
    "librar",    "dependenc", "endpoint",   "method",     "parameter",  "directive",   "syntax",
    "template",  "table",     "column",     "constraint", "lock",       "filter",      "redis",
    "nginx",     "apache",    "postgres",   "mysql",      "kafka",      "kubernetes",  "docker",
    "helm",      "terraform", "puppet",     "hotfix",     "bandwidth",  "capacity",    "cluster",
    "node",      "backup",    "snapshot",   "hash",       "proxy",      "gateway",     "webhook",
    "hook",      "loop",      "race",       "leak",       "string",     "regex",       "validator",
});
constexpr WordBeginnings kRemedyCues({
    "fix",
    "resol",
    "solv",
    "mitigat",
    "restor",
    "remed",
    "repair",
    "correct",
    "revert",
    "recover",
    "address",
    "rollback",
    "rolled",
    "workaround",
    "solution",
});

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool has_mark(const Document& doc, TextRange where) {
  for (const Mark mark : doc.marks_in(where)) {
    const bool names = mark.kind() == MarkKind::code || mark.kind() == MarkKind::link;
    if (names && where.contains(mark.text())) return true;
  }
  return false;
}

// Calls visit(TextRange) for each sentence until it gives false.
template <class Visit>
void for_each_sentence(const Document& doc, TextRange where, Visit visit) {
  const std::string_view text = doc.text();
  std::uint32_t begin = where.begin;
  for (std::uint32_t at = where.begin; at < where.end; ++at) {
    const char next = at + 1 < where.end ? text[at + 1] : '\n';
    const bool stop = text[at] == '.' && (next == ' ' || next == '\n');
    const bool line = text[at] == '\n' && !(next >= 'a' && next <= 'z');
    if (!stop && !line && at + 1 != where.end) continue;
    while (begin < at && (text[begin] == ' ' || text[begin] == '\n')) ++begin;
    if (at > begin && !visit(TextRange{begin, at})) return;
    begin = at + 1;
  }
}

}  // namespace

bool is_concrete_step(const Document& doc, TextRange text) {
  if (kSteps.in(doc, text) || has_mark(doc, text)) return true;
  return kMends.in(doc, text) && (kThings.in(doc, text) || has_digit(doc.text(text)));
}

Remedy remedy_in(const Document& doc, const Section& section) {
  Remedy remedy;
  bool announced = !section.is(SectionKind::root_cause);
  for (const Block block : doc.blocks_in(section.body())) {
    if (block.kind() == BlockKind::code) remedy.concrete = true;  // the command that was run
    const bool prose = block.kind() == BlockKind::paragraph || block.kind() == BlockKind::cell;
    if (!prose || remedy.concrete) continue;
    for_each_sentence(doc, block.text(), [&](TextRange sentence) {
      announced = announced || kRemedyCues.in(doc, sentence);
      if (!announced) return true;
      remedy.concrete = is_concrete_step(doc, sentence);
      if (remedy.where.empty()) remedy.where = sentence;
      return !remedy.concrete;
    });
  }
  return remedy;
}

}  // namespace pmlint::causes
