// SPDX-License-Identifier: MIT
// Files of rule tests: what is a case, what is prose, and what is wrong.
#include "plugins/testing/rule_file.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace pmlint::plugins {
namespace {

TEST(RuleFile, CasesAreFencesNamedByTheirHeading) {
  const auto read = read_rule_file(R"(# Tests

Prose, and a block of prose:

```markdown
~~~~ check not-a-case
```

## One

~~~~ config
rules.acme.a=1
  rules.acme.b="x y"

~~~~

~~~~~ check acme
# Title
~~~~ config
inside
~~~~
^ warning: m
~~~~~

``` fixed
# Other
```

## Two
```  check  beta
```
)");
  ASSERT_TRUE(read.ok()) << read.error();
  ASSERT_EQ(read->size(), 2U);
  const NamedCase& one = (*read)[0];
  EXPECT_EQ(one.name, "One");
  EXPECT_EQ(one.line, 17U);
  EXPECT_EQ(one.rule_case.rule, "acme");
  EXPECT_EQ(one.rule_case.marked, "# Title\n~~~~ config\ninside\n~~~~\n^ warning: m\n");
  EXPECT_EQ(one.rule_case.config,
            (std::vector<std::string>{"rules.acme.a=1", "rules.acme.b=\"x y\""}));
  EXPECT_EQ(one.rule_case.fixed, "# Other\n");
  const NamedCase& two = (*read)[1];
  EXPECT_EQ(two.name, "Two");
  EXPECT_EQ(two.rule_case.rule, "beta");
  EXPECT_EQ(two.rule_case.marked, "");
  EXPECT_TRUE(two.rule_case.config.empty());
  EXPECT_EQ(two.rule_case.fixed, "");
}

TEST(RuleFile, MistakesHaveALine) {
  struct Row {
    const char* text;
    const char* why;
  };
  const Row kRows[] = {
      {"\n~~~ check\n~~~\n", "line 2: 'check' names no rule"},
      {"~~~ fixed\n~~~\n", "line 1: 'fixed' follows no 'check'"},
      {"~~~ check a\n~~~\n~~~ fixed\nx\n~~~\n~~~ fixed\nx\n~~~\n",
       "line 6: 'fixed' follows no 'check'"},
      {"~~~ check a\n", "line 1: this block is not closed"},
      {"~~~ check a\n```\n~~\n", "line 1: this block is not closed"},
      {"~~~ config\na=1\n~~~\n", "line 3: 'config' is followed by no 'check'"},
  };
  for (const Row& row : kRows) {
    const auto read = read_rule_file(row.text);
    ASSERT_FALSE(read.ok()) << row.text;
    EXPECT_EQ(read.error(), row.why);
  }
  EXPECT_TRUE(read_rule_file("").ok());
}

TEST(RuleFile, DifferenceShowsTheLinesThatDiffer) {
  EXPECT_EQ(difference("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nX\ne\nf\n"), " b\n c\n-d\n+X\n e\n f\n");
  EXPECT_EQ(difference("a\n", "a\n"), " a\n");
  EXPECT_EQ(difference("", "x\n"), "+x\n");
  EXPECT_EQ(difference("a\na\n", "a\n"), " a\n-a\n");
  EXPECT_EQ(difference("a", "b"), "-a\n+b\n");
}

}  // namespace
}  // namespace pmlint::plugins
