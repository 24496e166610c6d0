// SPDX-License-Identifier: MIT
// Prints the features of labelled statements of cause for scripts/train_cause_model.py: the names of
// the features, then one line a statement with its verdict and their values.
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
  for (const auto& statement : pmlint::test::read_statements(file)) {
    std::cout << (statement.specific ? "specific" : "vague");
    const auto evidence = pmlint::test::evidence_of(statement.text);
    for (const double value : pmlint::facts::cause_features(evidence)) std::cout << '\t' << value;
    std::cout << '\t' << statement.text << '\n';
  }
  return 0;
}
