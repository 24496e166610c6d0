// SPDX-License-Identifier: MIT
// Prints the features of labelled causes for scripts/train_cause_model.py: the names of the features,
// then one line for each single statement of a cause, with the verdict and their values.
#include <fstream>
#include <iostream>
#include <string>

#include "core/facts/causes/cause_model.hpp"
#include "tests/core/facts/cause_statement.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: cause_features FILE.tsv\n";
    return 2;
  }
  std::ifstream file(argv[1]);
  std::cout << "verdict";
  for (const auto& weight : pmlint::facts::cause_weights()) std::cout << '\t' << weight.feature;
  std::cout << "\ttext\n";
  for (const auto& cause : pmlint::test::read_statements(file)) {
    for (const auto& statement : pmlint::test::statements_of(cause.text)) {
      std::cout << (cause.specific ? "specific" : "vague");
      for (const double value : pmlint::facts::cause_features(statement))
        std::cout << '\t' << value;
      std::cout << '\t' << cause.text << '\n';
    }
  }
  return 0;
}
