#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the account of each score to its sum, to the tenth, over a folder of postmortems.

    check_accounts.py --documents DIR --pmlint PMLINT
"""
import argparse
import json
import pathlib
import subprocess
import sys


def tenths(points):
    return round(points * 10)


def faults(score):
    """What does not add up."""
    earned = 0
    for row in score["dimensions"]:
        lost = sum(tenths(loss["points"]) for loss in row["lost"])
        if tenths(row["of"]) - lost != tenths(row["earned"]):
            yield f"{row['name']}: {row['of']} less {lost / 10} is not {row['earned']}"
        if any(tenths(loss["points"]) <= 0 or (loss["rule"] is None) != (loss["line"] is None) for loss in row["lost"]):
            yield f"{row['name']}: a loss of nothing, or without its rule or line"
        earned += tenths(row["earned"])
    if sum(tenths(row["of"]) for row in score["dimensions"]) != 1000:
        yield "the dimensions are not 100 together"
    if score["value"] != min((earned + 5) // 10, score["capped_at"] or 100):
        yield f"{earned / 10} earned, at most {score['capped_at']}: not {score['value']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", required=True, type=pathlib.Path)
    parser.add_argument("--pmlint", required=True)
    options = parser.parse_args()
    found = []
    scored = 0
    documents = sorted(map(str, options.documents.glob("*.md")))
    for preset in ("default", "alx-holberton", "google-sre"):
        command = [options.pmlint, "score", "--isolated", "--preset", preset, "--output-format", "json", *documents]
        report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        for file in report["files"]:
            if file["score"]["value"] is None:
                continue
            scored += 1
            found += [f"{file['path']}, {preset}: {fault}" for fault in faults(file["score"])]
    print(f"{scored} accounts")
    print("\n".join(found), file=sys.stderr)
    return 1 if found or not scored else 0


if __name__ == "__main__":
    sys.exit(main())
