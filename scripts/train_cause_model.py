#!/usr/bin/env python3
"""Fits the weights of core/facts/causes/cause_model.cpp to the labelled statements of tests/core/facts/causes.tsv.

    scripts/train_cause_model.py --features build/release/bin/tests/cause_features [--misses]

It prints the table to put into cause_model.cpp. The model is a logistic regression: few features, each with a sign that
its meaning fixes (evidence only adds, a class word only takes away), and shrinkage, so that no single word decides.
Five-fold cross-validation tells what to expect of statements that it was not fitted to.
"""

import argparse
import math
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
NEGATIVE = {"always", "generic", "unknown", "broad", "symptoms"}
SHRINKAGE = 0.02
STEPS = 6000
# About half of the statements in the file are vague; in the postmortems that people publish fewer are. The constant is
# moved by the difference, so that the doubtful ones are called specific: a wrong finding costs more than a missed one.
SPECIFIC_IN_THE_WILD = 0.65


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def fit(names, rows):
    """Gradient descent; after each step a weight with the wrong sign becomes zero."""
    weights = [0.0] * len(names)
    for step in range(STEPS):
        gradient = [0.0] * len(names)
        for specific, values in rows:
            error = sigmoid(sum(w * v for w, v in zip(weights, values))) - specific
            for i, v in enumerate(values):
                gradient[i] += error * v
        rate = 0.3 / (1 + step / 2000)
        for i, name in enumerate(names):
            shrink = SHRINKAGE * weights[i] if name != "always" else 0.0
            weights[i] -= rate * (gradient[i] / len(rows) + shrink)
            if name != "always" and (weights[i] > 0) == (name in NEGATIVE):
                weights[i] = 0.0
    return weights


def accuracy(weights, rows):
    hits = sum((sum(w * v for w, v in zip(weights, values)) >= 0) == bool(specific) for specific, values in rows)
    return hits / len(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True, help="the program that prints the features")
    parser.add_argument("--data", default=ROOT / "tests/core/facts/causes.tsv", type=pathlib.Path)
    parser.add_argument("--misses", action="store_true", help="print what the fitted model gets wrong")
    options = parser.parse_args()
    lines = subprocess.run([options.features, options.data], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    names = lines[0].split("\t")[1:-1]
    rows, texts = [], []
    for line in lines[1:]:
        verdict, *values, text = line.split("\t")
        rows.append((1.0 if verdict == "specific" else 0.0, [float(v) for v in values]))
        texts.append(text)
    folds = [accuracy(fit(names, [r for i, r in enumerate(rows) if i % 5 != k]), rows[k::5]) for k in range(5)]
    weights = fit(names, rows)
    specific = sum(verdict for verdict, _ in rows) / len(rows)
    odds = lambda share: math.log(share / (1 - share))
    shift = odds(SPECIFIC_IN_THE_WILD) - odds(specific)
    print(f"{len(rows)} statements, accuracy {accuracy(weights, rows):.3f}, five-fold {sum(folds) / 5:.3f}")
    for name, weight in zip(names, weights):
        print(f"  {name:14} {weight + (shift if name == 'always' else 0):6.2f}")
    if options.misses:
        for (specific, values), text in zip(rows, texts):
            score = shift + sum(w * v for w, v in zip(weights, values))
            if (score >= 0) != bool(specific):
                print(f"  {score:6.2f} {'specific' if specific else 'vague   '} {text[:150]}")


if __name__ == "__main__":
    main()
