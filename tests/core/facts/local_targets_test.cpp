// SPDX-License-Identifier: MIT
// Which targets name a local file, and how many are looked up.
#include "core/facts/local_targets.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>

#include "core/facts/postmortem.hpp"

namespace pmlint::facts {
namespace {

TEST(LocalPath, IsARelativePathWithAnExtension) {
  EXPECT_EQ(local_path("graph.png"), "graph.png");
  EXPECT_EQ(local_path("./img/a%20b.png?raw=1#top"), "./img/a b.png");
  EXPECT_EQ(local_path("../b.md#part"), "../b.md");
}

TEST(LocalPath, IsNoAddressRouteOrTemplate) {
  for (const char* target :
       {"", "#top", "https://example.org/a.png", "mailto:a@example.org", "//example.org/a.png",
        "/static/a.png", "../guide", "guide/", ".gitignore", "page.html", "{{ site }}/a.png",
        "<file>.png", "C:a.png", "www.example.org", "~/a.png", "a\\b.png", "a%00b.png"}) {
    EXPECT_EQ(local_path(target), std::nullopt) << target;
  }
}

TEST(LocalTargets, AreLookedUpAFewDozenTimes) {
  std::string markdown;
  for (int i = 0; i < 500; ++i) markdown += "[a](a.txt) ";
  int asked = 0;
  ReadOptions options;
  options.local_files = [&asked](const std::string& document, const std::string&) {
    EXPECT_EQ(document, "a.md");
    ++asked;
    return std::optional(false);
  };
  const auto read = facts::read(text::Source("a.md", markdown), options);
  EXPECT_EQ(asked, 64);
  EXPECT_EQ(std::get<0>(read)->facts().local_targets.size(), 64U);
}

TEST(LocalTargets, AreNotLookedUpWithoutAFunction) {
  const auto read = facts::read(text::Source("a.md", "[a](a.txt)"));
  EXPECT_TRUE(std::get<0>(read)->facts().local_targets.empty());
}

}  // namespace
}  // namespace pmlint::facts
