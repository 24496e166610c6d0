// SPDX-License-Identifier: MIT
// What cannot be gained and what is not lost, one statement a test, over documents that are made here
// and the examples; where the environment names a folder with others (PMLINT_TEST_DOCUMENTS), over
// those too.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/fixture.hpp"

namespace pmlint::test {
namespace {

using nlohmann::json;

struct Part {
  std::string title;
  std::string body;
};

// A postmortem in parts; the first has no title.
struct Draft {
  std::vector<Part> parts;
  [[nodiscard]] std::string text() const {
    std::string text;
    for (const Part& part : parts) {
      text += (part.title.empty() ? "" : "## " + part.title + "\n\n") + part.body + "\n";
    }
    return text;
  }
  [[nodiscard]] Part* find(const std::string& title) {
    const auto found = std::ranges::find(parts, title, &Part::title);
    return found == parts.end() ? nullptr : &*found;
  }
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// Always the same for a seed: which parts there are, and how well each tells what it is for.
Draft made(unsigned seed) {
  std::mt19937 random(seed);
  const auto one_of = [&random](const std::vector<std::string>& all) {
    return all[random() % all.size()];
  };
  Draft draft;
  draft.parts.push_back({"", one_of({"# Checkout was down on 2024-06-08\n",
                                     "# Payments failed (2024-06-08)\n\n- **Severity:** SEV-2\n",
                                     "# Mail outage 2024-06-08\n\n- **Author:** Ines Moreau\n"})});
  draft.parts.push_back(
      {"Summary", one_of({"On 2024-06-08 the checkout was unavailable for a while.\n",
                          "From 10:00 to 11:00 UTC on 2024-06-08 customers could not pay.\n",
                          "Payments failed for 1 hour, from 10:00 to 11:00 UTC on 2024-06-08, "
                          "because `max_connections` was too low.\n"})});
  draft.parts.push_back({"Impact", one_of({"Customers saw errors on the payment page.\n",
                                           "About 3,100 payments failed with status 503.\n"})});
  draft.parts.push_back(
      {"Timeline",
       one_of(
           {"- 10:00 UTC: errors begin\n- 11:00 UTC: service is restored\n",
            "- 10:00 UTC: deploy of build 77 begins\n- 10:04 UTC: the error rate alert pages the "
            "on-call engineer\n- 10:30 UTC: the pool of `db-1` is identified as the cause\n- "
            "11:00 UTC: build 77 is rolled back and service is restored\n"})});
  draft.parts.push_back(
      {"Root cause",
       one_of({"The root cause was a misconfiguration.\n",
               "Build 77 lowered `max_connections` to 10, so the connection pool was exhausted and "
               "new requests waited until they timed out.\n",
               "The exact cause is unknown and still under investigation.\n"})});
  if (random() % 2 == 0) {
    draft.parts.push_back(
        {"Resolution",
         one_of({"The issue was fixed.\n",
                 "Build 77 was rolled back, which set `max_connections` to 200.\n"})});
  }
  draft.parts.push_back(
      {"Action items",
       one_of(
           {"- Improve monitoring of the checkout\n- Review the deploy process\n",
            "- Reject a pool size under 50 in the configuration check\n- Page when requests wait "
            "longer than 2 seconds (owner: @tom, due 2024-06-20)\n"})});
  if (random() % 2 == 0) {
    draft.parts.push_back(
        {"Lessons learned", "The alert fired early, but nobody knew the runbook of the pool.\n"});
  }
  return draft;
}

// A real document in parts.
Draft cut(const std::string& text) {
  Draft draft;
  draft.parts.push_back({});
  std::istringstream lines(text);
  bool fenced = false;
  for (std::string line; std::getline(lines, line);) {
    fenced = fenced != line.starts_with("```");
    if (!fenced && line.starts_with("## ")) {
      draft.parts.push_back({line.substr(3), {}});
    } else {
      draft.parts.back().body += line + "\n";
    }
  }
  return draft;
}

constexpr unsigned kMade = 16;

class ScoreStatements : public Cli {
 protected:
  enum class Never { higher, lower, other };

  ScoreStatements() {
    for (unsigned seed = 0; seed < kMade; ++seed) drafts_.push_back(made(seed));
    drafts_.push_back(cut(kFaulty));
    drafts_.push_back(cut(faultless()));
    add_folder(std::string(PMLINT_SOURCE_DIR) + "/examples");
    const char* more = std::getenv("PMLINT_TEST_DOCUMENTS");  // NOLINT(concurrency-mt-unsafe)
    if (more != nullptr) add_folder(more);
  }

  // Every variant that `change` makes of every draft, against the draft.
  void expect(Never never, const std::function<std::vector<Draft>(Draft)>& change) {
    std::vector<std::string> texts;
    std::vector<std::size_t> base;  // of each text; of a draft itself
    for (const Draft& draft : drafts_) {
      const std::size_t own = texts.size();
      texts.push_back(draft.text());
      base.push_back(own);
      for (const Draft& variant : change(draft)) {
        texts.push_back(variant.text());
        base.push_back(own);
      }
    }
    ASSERT_GT(texts.size(), drafts_.size()) << "nothing was changed";
    const std::vector<int> values = scores(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const int before = values[base[i]];
      if (before < 0) continue;
      const int after = values[i];
      const bool kept = never == Never::higher  ? after <= before
                        : never == Never::lower ? after >= before
                                                : after == before;
      EXPECT_TRUE(kept) << before << " became " << after << '\n' << texts[i];
    }
  }
  // The same where `change` makes one variant, or none: an empty one.
  void expect_one(Never never, const std::function<Draft(Draft)>& change) {
    expect(never, [&](const Draft& draft) {
      const Draft changed = change(draft);
      return changed.parts.empty() ? std::vector<Draft>() : std::vector<Draft>{changed};
    });
  }
  // The same where something is added at the end.
  void expect_end(Never never, const std::string& text) {
    expect_one(never, [&](Draft draft) {
      draft.parts.back().body += "\n" + text;
      return draft;
    });
  }

  // The scores of documents, in order; -1 for none.
  std::vector<int> scores(const std::vector<std::string>& texts) const {
    std::vector<int> values;
    for (const json& file : accounts(texts)) {
      const json& value = file.at("score").at("value");
      values.push_back(value.is_null() ? -1 : value.get<int>());
    }
    return values;
  }
  json accounts(const std::vector<std::string>& texts) const {
    std::string names;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string name = std::to_string(i) + ".md";
      folder_.write(name, texts[i]);
      names += name + "\n";
    }
    const Ran ran =
        run({"score", "--isolated", "--output-format", "json", "--files-from", "-"}, names);
    EXPECT_EQ(ran.exit_code, 0) << ran.error;
    return json::parse(ran.out).at("files");
  }

  std::vector<Draft> drafts_;

 private:
  void add_folder(const std::string& folder) {
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (file.path().extension() != ".md") continue;
      std::ostringstream text;
      text << std::ifstream(file.path()).rdbuf();
      drafts_.push_back(cut(text.str()));
    }
  }
};

TEST_F(ScoreStatements, EmptyHeadingsNeverRaiseIt) {
  expect_end(Never::higher,
             "## Contributing factors\n\n## Detection\n\n## Supporting data\n\n## Five whys\n");
}

TEST_F(ScoreStatements, WhatIsMissingPassesNoRule) {
  std::vector<std::string> texts;
  for (unsigned seed = 0; seed < kMade; ++seed) {
    Draft draft = made(seed);
    std::erase_if(draft.parts, [](const Part& part) { return part.title == "Action items"; });
    texts.push_back(draft.text());
  }
  for (const json& file : accounts(texts)) {
    for (const json& row : file.at("score").at("dimensions")) {
      if (row.at("name") != "actions") continue;
      EXPECT_EQ(row.at("earned"), 0) << row;
    }
  }
}

TEST_F(ScoreStatements, LengthNeverRaisesIt) {
  std::string filler;
  for (int i = 0; i < 8; ++i) {
    filler += "We take this very seriously, and we thank everybody for the patience on day " +
              std::string(static_cast<std::size_t>(i) + 1, 'n') +
              ". It was a long day for the whole team, and we will work hard to do better.\n\n";
  }
  expect_end(Never::higher, filler);
}

TEST_F(ScoreStatements, WhatIsRepeatedNeverRaisesIt) {
  expect(Never::higher, [](const Draft& draft) {
    std::vector<Draft> variants;
    for (std::size_t i = 1; i < draft.parts.size(); ++i) {
      const std::string& body = draft.parts[i].body;
      if (body.find_first_of("-*|#`>\n") + 1 < body.size()) continue;  // a sentence in a line
      Draft variant = draft;
      variant.parts[i].body += "\n" + body;
      variants.push_back(variant);
    }
    return variants;
  });
}

TEST_F(ScoreStatements, DummyOwnersNeverRaiseIt) {
  expect(Never::higher, [](Draft draft) {
    std::vector<Draft> variants;
    Part* actions = draft.find("Action items");
    if (actions == nullptr) return variants;
    const std::string body = actions->body;
    const std::size_t end = body.find('\n', body.find("- "));
    if (!body.starts_with("- ") || body.find("owner") < end) return variants;
    for (const char* dummy : {"TBD", "everyone", "@todo", "-", "N/A"}) {
      actions->body = body;
      actions->body.insert(end, std::string(" (owner: ") + dummy + ")");
      variants.push_back(draft);
    }
    return variants;
  });
}

TEST_F(ScoreStatements, StuffedItemsNeverRaiseIt) {
  expect_one(Never::higher, [](Draft draft) {
    Part* actions = draft.find("Action items");
    if (actions == nullptr || !actions->body.starts_with("- ")) return Draft();
    const std::string first = actions->body.substr(0, actions->body.find('\n') + 1);
    actions->body += first + "- Improve\n- TBD\n" + first;
    return draft;
  });
}

TEST_F(ScoreStatements, ListsOfTermsNeverRaiseIt) {
  const std::string terms =
      "Because, exhausted, connection pool, `max_connections`, deadlock, timeout, rollback, 503, "
      "API, cache, TLS, DNS, led to, misconfigured index, retry queue, mutex.\n";
  expect_end(Never::higher, terms);
  expect_one(Never::higher, [&terms](Draft draft) {
    Part* cause = draft.find("Root cause");
    if (cause == nullptr) return Draft();
    cause->body += "\n" + terms;
    return draft;
  });
}

TEST_F(ScoreStatements, HiddenTextNeverRaisesIt) {
  expect_end(Never::higher,
             "<!-- Root cause: build 812 lowered `max_connections` to 10, so the pool was "
             "exhausted. Lessons learned: page earlier. Owner: @ines -->\n");
}

TEST_F(ScoreStatements, SuppressionsNeverRaiseIt) {
  expect_end(Never::higher, "<!-- pmlint-disable-file -->\n");
}

TEST_F(ScoreStatements, AContradictionNeverRaisesIt) {
  expect_one(Never::higher, [](Draft draft) {
    Part* summary = draft.find("Summary");
    if (summary == nullptr || summary->body.find(" to 1") == std::string::npos) return Draft();
    summary->body += "\nThe outage lasted 9 hours.\n";
    return draft;
  });
}

TEST_F(ScoreStatements, LeavingOutTheTimelineNeverRaisesIt) {
  expect_one(Never::higher, [](Draft draft) {
    std::erase_if(draft.parts, [](const Part& part) { return part.title == "Timeline"; });
    return draft;
  });
}

TEST_F(ScoreStatements, LeavingOutASectionNeverRaisesIt) {
  expect(Never::higher, [](const Draft& draft) {
    std::vector<Draft> variants;
    for (std::size_t i = 1; i < draft.parts.size(); ++i) {
      variants.push_back(draft);
      variants.back().parts.erase(variants.back().parts.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return variants;
  });
}

TEST_F(ScoreStatements, AnOwnerADateANumberOrAFieldNeverLowersIt) {
  expect(Never::lower, [](const Draft& draft) {
    std::vector<Draft> variants;
    const auto add = [&](const std::string& title, const std::function<void(std::string&)>& to) {
      Draft variant = draft;
      Part* part = title.empty() ? &variant.parts.front() : variant.find(title);
      if (part == nullptr) return;
      const std::string before = part->body;
      to(part->body);
      if (part->body != before) variants.push_back(variant);
    };
    for (const char* more : {" (owner: @ines)", " (due 2024-06-30)", " (owner: @ines, #4711)"}) {
      add("Action items", [&](std::string& body) {
        if (!body.starts_with("- ") || body.find("owner") < body.find('\n')) return;
        body.insert(body.find('\n'), more);
      });
    }
    add("Impact", [](std::string& body) { body += "\nAbout 41,000 requests failed.\n"; });
    add("", [](std::string& body) {
      if (body.find("Severity") == std::string::npos) body += "\n**Severity:** SEV-2\n";
    });
    return variants;
  });
  // The zone that the times have anyway.
  std::vector<std::string> texts;
  for (unsigned seed = 0; seed < kMade; ++seed) {
    const std::string zoned = made(seed).text();
    texts.push_back(replaced(zoned, " UTC", ""));
    texts.push_back(zoned);
  }
  const std::vector<int> values = scores(texts);
  for (std::size_t i = 0; i < values.size(); i += 2)
    EXPECT_GE(values[i + 1], values[i]) << texts[i];
}

TEST_F(ScoreStatements, ReformattingLeavesItUnchanged) {
  expect(Never::other, [](const Draft& draft) {
    std::vector<Draft> variants;
    if (draft.parts.front().body.starts_with("---")) return variants;
    Draft bullets = draft;
    Draft spaces = draft;
    for (Part& part : bullets.parts) part.body = replaced(part.body, "\n- ", "\n* ");
    for (Part& part : bullets.parts) {
      if (part.body.starts_with("- ")) part.body[0] = '*';
    }
    for (Part& part : spaces.parts) part.body = replaced(part.body, "\n\n", "\n\n\n");
    variants.push_back(bullets);
    variants.push_back(spaces);
    return variants;
  });
  // A list of entries or a table of them.
  Draft table = cut(faultless());
  std::string rows = "| Time | Event |\n| --- | --- |\n";
  std::istringstream lines(table.find("Timeline")->body);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("- ")) rows += "| " + replaced(line.substr(2), "UTC: ", "UTC | ") + " |\n";
  }
  table.find("Timeline")->body = rows;
  const std::vector<int> values = scores({faultless(), table.text()});
  EXPECT_EQ(values[0], values[1]);
}

TEST_F(ScoreStatements, AShorterOrMilderIncidentIsWorthNoMore) {
  std::vector<std::string> texts;
  for (unsigned seed = 0; seed < kMade; ++seed) {
    const std::string text = made(seed).text();
    texts.push_back(text);
    texts.push_back(replaced(replaced(text, "11:00", "10:50"), "1 hour,", "50 minutes,"));
    texts.push_back(replaced(text, "SEV-2", "SEV-4"));
    texts.push_back(replaced(text, "3,100 payments", "31 payments"));
  }
  const std::vector<int> values = scores(texts);
  for (std::size_t i = 0; i < values.size(); ++i)
    EXPECT_EQ(values[i], values[i / 4 * 4]) << texts[i];
}

TEST_F(ScoreStatements, AnHonestUnknownIsWorthMoreThanAVagueCause) {
  std::vector<std::string> texts;
  for (unsigned seed = 0; seed < kMade; ++seed) {
    for (const char* cause : {"The root cause was a misconfiguration.\n",
                              "The exact cause is unknown and still under investigation.\n"}) {
      Draft draft = made(seed);
      draft.find("Root cause")->body = cause;
      texts.push_back(draft.text());
    }
  }
  const std::vector<int> values = scores(texts);
  for (std::size_t i = 0; i < values.size(); i += 2)
    EXPECT_GE(values[i + 1], values[i]) << texts[i];
}

}  // namespace
}  // namespace pmlint::test
