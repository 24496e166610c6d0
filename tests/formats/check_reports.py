#!/usr/bin/env python3
"""Checks that reports are valid in their formats.

    check_reports.py [--foreign DIR] golden DIR
    check_reports.py [--foreign DIR] program PMLINT PATH...

The first checks golden files, the second what a program reports about documents. The schemas of
SARIF and reviewdog are not part of the project; where a folder with them is at hand, they are used.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.dom.minidom

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "schemas"
FORMATS = ["checkstyle", "gitlab", "json", "jsonl", "junit", "rdjson", "sarif"]
FOREIGN = {
    "sarif": [
        "sarif-schema-2.1.0.json",
        "sarif-schema-2.1.0.codeql-action.json",
        "sarif-2.1.0.schemastore.json",
    ],
    "rdjson": ["rdjson.DiagnosticResult.json"],
}
GITLAB_SEVERITIES = {"info", "minor", "major", "critical", "blocker"}


def validator(path, part=None):
    schema = json.loads(path.read_text())
    if part:
        schema = {**schema, "$ref": f"#/$defs/{part}"}
        for key in ("type", "required", "properties", "additionalProperties"):
            schema.pop(key)
    return jsonschema.validators.validator_for(schema)(schema)


def violations(check, value, name):
    for error in check.iter_errors(value):
        yield f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def check_json_lines(file):
    diagnostic = validator(SCHEMAS / "pmlint-report-1.json", "diagnostic")
    for number, line in enumerate(file.read_text().splitlines(), 1):
        record = json.loads(line)
        if record.pop("type") == "diagnostic":
            record.pop("path")
            yield from violations(diagnostic, record, f"{file.name}:{number}")


def check_gitlab(file):
    seen = set()
    for issue in json.loads(file.read_text()):
        if issue["severity"] not in GITLAB_SEVERITIES or issue["location"]["lines"]["begin"] < 1:
            yield f"{file.name}: bad severity or line: {issue}"
        if issue["fingerprint"] in seen:
            yield f"{file.name}: fingerprint is not unique: {issue['fingerprint']}"
        seen.add(issue["fingerprint"])


def check(folder, foreign):
    for file in sorted(folder.iterdir()):
        kind = file.suffix[1:]
        if file.name.endswith(".facts.json"):
            own = validator(SCHEMAS / "pmlint-facts-1.json")
            yield from violations(own, json.loads(file.read_text()), file.name)
        elif kind == "json":
            own = validator(SCHEMAS / "pmlint-report-1.json")
            yield from violations(own, json.loads(file.read_text()), file.name)
        elif kind == "jsonl":
            yield from check_json_lines(file)
        elif kind == "gitlab":
            yield from check_gitlab(file)
        elif kind in ("junit", "checkstyle"):
            xml.dom.minidom.parse(str(file))
        elif kind in FOREIGN:
            value = json.loads(file.read_text())
            for name in FOREIGN[kind]:
                if foreign and (foreign / name).exists():
                    yield from violations(validator(foreign / name), value, f"{file.name} ({name})")


def check_program(program, paths, foreign):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sinks = [f"--output-format={format}={folder}/out.{format}" for format in FORMATS]
        runs = [
            [program, "check", "--isolated", "--exit-zero", *sinks, *paths],
            [program, "facts", f"--output-format=json={folder}/out.facts.json", *paths],
        ]
        for run in runs:
            done = subprocess.run(run, capture_output=True, text=True, errors="replace")
            if done.returncode != 0:
                yield f"{' '.join(run[:3])} ...: exit {done.returncode}: {done.stderr[:500]}"
        missing = {f"out.{format}" for format in [*FORMATS, "facts.json"]}
        missing -= {file.name for file in folder.iterdir()}
        yield from (f"{file} was not written" for file in sorted(missing))
        yield from check(folder, foreign)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--foreign", type=pathlib.Path)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("golden").add_argument("folder", type=pathlib.Path)
    program = commands.add_parser("program")
    program.add_argument("program")
    program.add_argument("paths", nargs="+")
    options = parser.parse_args()
    if options.command == "golden":
        found = list(check(options.folder, options.foreign))
    else:
        found = list(check_program(options.program, options.paths, options.foreign))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
