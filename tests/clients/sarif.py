#!/usr/bin/env python3
"""SARIF logs of pmlint in Microsoft's validator, with the rules of GitHub's code scanning.

    sarif.py PMLINT MULTITOOL LOG...

To the logs it adds what PMLINT says about nothing, and about a file that is not there. The validator
exits with 0 whatever it finds, so its own log is read. It must hold no error and no warning.
"""

import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile


def validate(multitool, log, folder):
    """What errors and warnings say."""
    output = folder / f"{log.stem}.verdict.sarif"
    command = [multitool, "validate", log, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--kind", "Fail"]
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    subprocess.run([*command, "-o", output, "--log", "ForceOverwrite"], capture_output=True, env=environment)
    if not output.exists():
        return ["the validator wrote nothing"]
    told = []
    for result in json.loads(output.read_text(encoding="utf-8-sig"))["runs"][0]["results"]:
        text = result["message"].get("text") or " ".join(result["message"].get("arguments", []))
        told.append(f"{result.get('level', 'warning')} {result['ruleId']}: {text}")
    return told


def main():
    pmlint, multitool, *names = sys.argv[1:]
    os.chmod(multitool, 0o755)
    faults = []
    with tempfile.TemporaryDirectory() as name, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        folder = pathlib.Path(name)
        (folder / "clean.md").write_text("# Read me\n")
        logs = [*map(pathlib.Path, names), folder / "clean.sarif", folder / "unreadable.sarif"]
        for log, document in zip(logs[-2:], ["clean.md", "no such.md"]):
            subprocess.run([pmlint, "check", "--isolated", "--exit-zero", f"--output-format=sarif={log}", folder / document],
                           capture_output=True)
        for log, told in zip(logs, pool.map(lambda log: validate(multitool, log, folder), logs)):
            faults += (f"{log.stem}: {fault}" for fault in told)
    print(*sorted(set(faults)), f"{len(logs)} logs: {len(faults)} errors and warnings", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
