#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds what pmlint reads out of labelled postmortems to the bars in bars.json.

    check_accuracy.py --evaluate EVALUATE.PY --pmlint PMLINT

The labelled documents are not part of this repository; the test exists only where they are.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--evaluate", required=True)
    parser.add_argument("--pmlint", required=True)
    options = parser.parse_args()
    bars = json.loads((pathlib.Path(__file__).parent / "bars.json").read_text())
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "figures.json"
        subprocess.run([sys.executable, options.evaluate, "--pmlint", options.pmlint, "--json", str(out)], check=True)
        figures = json.loads(out.read_text())
    below = [
        f"{name}: {figure} is {figures[name][figure]}, the bar is {bar}"
        for name, wanted in bars.items()
        for figure, bar in wanted.items()
        if figures[name][figure] < bar
    ]
    for line in below:
        print(line, file=sys.stderr)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
