#!/usr/bin/env python3
"""Checks that the golden files are valid in their formats.

    check_golden.py GOLDEN_DIR SCHEMA_DIR [FOREIGN_SCHEMA_DIR]

SCHEMA_DIR holds the project's own schemas. The schemas of SARIF and reviewdog are not part of the
project; where a folder with them is at hand, its files check SARIF and rdjson too.
"""

import json
import pathlib
import sys
import xml.dom.minidom

import jsonschema

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


def check_json_lines(file, schemas):
    diagnostic = validator(schemas / "pmlint-report-1.json", "diagnostic")
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


def check(golden, schemas, foreign):
    for file in sorted(golden.iterdir()):
        kind = file.suffix[1:]
        if file.name.endswith(".facts.json"):
            own = validator(schemas / "pmlint-facts-1.json")
            yield from violations(own, json.loads(file.read_text()), file.name)
        elif kind == "json":
            own = validator(schemas / "pmlint-report-1.json")
            yield from violations(own, json.loads(file.read_text()), file.name)
        elif kind == "jsonl":
            yield from check_json_lines(file, schemas)
        elif kind == "gitlab":
            yield from check_gitlab(file)
        elif kind in ("junit", "checkstyle"):
            xml.dom.minidom.parse(str(file))
        elif kind in FOREIGN:
            value = json.loads(file.read_text())
            for name in FOREIGN[kind]:
                if foreign and (foreign / name).exists():
                    yield from violations(validator(foreign / name), value, f"{file.name} ({name})")


def main():
    golden, schemas, *foreign = (pathlib.Path(argument) for argument in sys.argv[1:])
    found = list(check(golden, schemas, foreign[0] if foreign else None))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
