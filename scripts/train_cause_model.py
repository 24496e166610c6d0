#!/usr/bin/env python3
"""Fits the weights of core/facts/causes/cause_model.cpp to the labelled causes of tests/core/facts/causes.tsv.

    ninja -C build/debug cause_features
    scripts/train_cause_model.py --features build/debug/bin/tests/cause_features [--misses]

It prints the table to put into cause_model.cpp, and how the model does on tests/core/facts/causes_held_out.tsv, which
it is never fitted to. The model is a logistic regression: few features, each with a sign that its meaning fixes
(evidence only adds, a class word only takes away), and shrinkage, so that no single word decides. A cause is as
specific as its best single statement: which one that is depends on the weights, so both are found in turn.
Five-fold cross-validation tells what to expect of causes that it was not fitted to.
"""

import argparse
import itertools
import math
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
CAUSES = ROOT / "tests/core/facts/causes.tsv"
HELD_OUT = ROOT / "tests/core/facts/causes_held_out.tsv"
NEGATIVE = {"always", "generic", "unknown"}
SHRINKAGE = 0.012
ROUNDS = 4
STEPS = 1500
# More than half of the causes in the file are vague; in the postmortems that people publish fewer are. The constant is
# moved by the difference, so that the doubtful ones are called specific: a wrong finding costs more than a missed one.
SPECIFIC_IN_THE_WILD = 0.65


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def score(weights, values):
    return sum(w * v for w, v in zip(weights, values))


def best(weights, statements):
    return max(statements, key=lambda values: score(weights, values))


def fit(names, causes):
    """Gradient descent; after each step a weight with the wrong sign becomes zero."""
    weights = [-1.0 if name in NEGATIVE else 1.0 for name in names]
    for _ in range(ROUNDS):
        rows = [(specific, best(weights, statements)) for specific, statements, _ in causes]
        for step in range(STEPS):
            gradient = [0.0] * len(names)
            for specific, values in rows:
                error = sigmoid(score(weights, values)) - specific
                for i, v in enumerate(values):
                    gradient[i] += error * v
            rate = 0.3 / (1 + step / 2000)
            for i, name in enumerate(names):
                shrink = SHRINKAGE * weights[i] if name != "always" else 0.0
                weights[i] -= rate * (gradient[i] / len(rows) + shrink)
                if name != "always" and (weights[i] > 0) == (name in NEGATIVE):
                    weights[i] = 0.0
    return weights


def accuracy(weights, causes, shift=0.0):
    hits = sum((shift + score(weights, best(weights, s)) >= 0) == bool(specific) for specific, s, _ in causes)
    return hits / len(causes)


def read(program, path):
    """The names of the features, and of each cause its verdict, its statements and its text."""
    out = subprocess.run([program, path], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    rows = [line.split("\t") for line in out[1:]]
    causes = []
    for (verdict, text), statements in itertools.groupby(rows, key=lambda row: (row[0], row[-1])):
        causes.append((float(verdict == "specific"), [[float(v) for v in row[1:-1]] for row in statements], text))
    return out[0].split("\t")[1:-1], causes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True, help="the program that prints the features")
    parser.add_argument("--misses", action="store_true", help="print what the fitted model gets wrong")
    options = parser.parse_args()
    names, causes = read(options.features, CAUSES)
    held_out = read(options.features, HELD_OUT)[1]
    folds = [accuracy(fit(names, [c for i, c in enumerate(causes) if i % 5 != k]), causes[k::5]) for k in range(5)]
    weights = fit(names, causes)
    specific = sum(verdict for verdict, _, _ in causes) / len(causes)
    odds = lambda share: math.log(share / (1 - share))
    shift = odds(SPECIFIC_IN_THE_WILD) - odds(specific)
    print(f"{len(causes)} causes, accuracy {accuracy(weights, causes):.3f}, five-fold {sum(folds) / 5:.3f}, "
          f"held out {accuracy(weights, held_out, shift):.3f}")
    for name, weight in zip(names, weights):
        print(f"  {name:14} {weight + (shift if name == 'always' else 0):6.2f}")
    if options.misses:
        for verdict, statements, text in causes + held_out:
            value = shift + score(weights, best(weights, statements))
            if (value >= 0) != bool(verdict):
                print(f"  {value:6.2f} {'specific' if verdict else 'vague   '} {text[:150]}")


if __name__ == "__main__":
    main()
