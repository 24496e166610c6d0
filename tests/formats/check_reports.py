#!/usr/bin/env python3
"""Checks that reports are valid in their formats.

    check_reports.py [OPTION...] golden DIR
    check_reports.py [OPTION...] program PMLINT PATH...
    check_reports.py [OPTION...] mutated PMLINT COUNT PATH...

The first checks golden files, the second what a program reports about documents, the third what it
reports about COUNT documents made from those by chance, always the same. The schemas of
SARIF and reviewdog are not part of the project; where a folder with them is at hand (--foreign DIR,
also several), they are used. --keep DIR leaves the HTML and SARIF reports there, for the validators
of others.
"""

import argparse
import concurrent.futures
import functools
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from random import Random

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "schemas"
FOREIGN = {
    "sarif": [
        "sarif-schema-2.1.0.json",
        "sarif-schema-2.1.0.codeql-action.json",
        "sarif-2.1.0.schemastore.json",
    ],
    "rdjson": ["rdjson.DiagnosticResult.json"],
}
GITLAB_SEVERITIES = {"info", "minor", "major", "critical", "blocker"}


def formats_of(program):
    """All formats, as the program itself names them."""
    refusal = subprocess.run([program, "check", "--output-format", "?"], capture_output=True, text=True).stderr
    return re.search(r"known are (.*)", refusal)[1].split(", ")


def schemas_of(kind, foreign):
    """Those of others that are at hand; the one that comes with Microsoft's validator for want of better."""
    found = [path for name in FOREIGN[kind] for folder in foreign if (path := folder / name).exists()]
    return found or [path for folder in foreign if kind == "sarif" and (path := folder / "sarif-2.1.0.json").exists()]


@functools.cache
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
    check_line = validator(SCHEMAS / "pmlint-report-1.json", "line")
    for number, line in enumerate(file.read_text().removesuffix("\n").split("\n"), 1):
        yield from violations(check_line, json.loads(line), f"{file.name}:{number}")


def check_gitlab(file):
    seen = set()
    for issue in json.loads(file.read_text()):
        if issue["severity"] not in GITLAB_SEVERITIES or issue["location"]["lines"]["begin"] < 1:
            yield f"{file.name}: bad severity or line: {issue}"
        if issue["fingerprint"] in seen:
            yield f"{file.name}: fingerprint is not unique: {issue['fingerprint']}"
        seen.add(issue["fingerprint"])


def check_github(file):
    """Nothing but our commands."""
    for number, line in enumerate(file.read_bytes().split(b"\n"), 1):
        if line and not re.match(rb"::(error|warning|notice)(::| [a-zA-Z]+=)", line):
            yield f"{file.name}:{number}: no annotation: {line[:80]}"


class Html(html.parser.HTMLParser):
    """Elements close in order, nothing runs or is loaded, and names are unique."""

    VOID = {"meta", "input"}
    LIVE = {"script", "img", "iframe", "object", "embed", "link", "form", "base", "foreignobject", "use", "image"}

    def __init__(self):
        super().__init__()
        self.open, self.names, self.faults = [], set(), []

    def handle_startendtag(self, tag, attributes):
        self.attributes(tag, attributes)

    def handle_starttag(self, tag, attributes):
        self.attributes(tag, attributes)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def attributes(self, tag, attributes):
        if tag in self.LIVE:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name == "style" or (name == "href" and not value.startswith("#")):
                self.faults.append(f"<{tag} {name}={value[:40]!r}>")
            if name == "id":
                if value in self.names:
                    self.faults.append(f"id {value} twice")
                self.names.add(value)


def check_html(file):
    page = Html()
    page.feed(file.read_text())
    page.close()
    yield from (f"{file.name}: {fault}" for fault in [*page.faults, *(f"<{tag}> stays open" for tag in page.open)])


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
            xml.etree.ElementTree.parse(file)
        elif kind == "github":
            yield from check_github(file)
        elif kind == "html":
            yield from check_html(file)
        elif kind in FOREIGN:
            value = json.loads(file.read_text())
            for path in schemas_of(kind, foreign):
                yield from violations(validator(path), value, f"{file.name} ({path.name})")


# What formats choke on: put anywhere into a document.
PIECES = [
    b"<script>alert(1)</script>", b"]]>", b"&amp;", b"::error::x\n", b"##[error]x", b"{0} {{owner}}",
    b"[x](javascript:alert(1))", b"%0A", b"\x1b[31m", b"\x07", b"\x00", b"\xff\xc3", b"\xed\xa0\x80",
    "\u202e\u2066\u2028\ufeff\uffff".encode(), "\U0001f600 e\u0301 \u969c\u5bb3".encode(), b"| a | b |\n",
    b"\r", b"\r\n", b"\t", b"# Timeline\n", b"- 10:00 down\n- 25:61 up\n", b"\n\n", b"```\n", b"<!-- ",
    b"<!-- pmlint-disable -->\n", b"48 hours", b"2024-02-30", b"@all ", b"`" * 9, b"> > > ", b"'\"\\",
]


def mutated(original, random):
    """A document with stretches taken out, repeated, swapped, and pieces put in."""
    text = bytearray(original)
    for _ in range(random.randint(1, 8)):
        at = random.randint(0, len(text))
        to = min(len(text), at + random.randint(0, 200))
        match random.randint(0, 4):
            case 0:
                del text[at:to]
            case 1:
                text[at:at] = text[at:to]
            case 2:
                text[at:to] = bytes(reversed(text[at:to]))
            case _:
                text[at:at] = random.choice(PIECES) * random.choice([1, 1, 1, 30])
    return bytes(text)


# So many in one report: they are checked side by side, and no report is too large for a validator.
BATCH = 250


def check_mutated(program, count, paths, foreign, keep):
    originals = sorted(file for path in map(pathlib.Path, paths) for file in ([path] if path.is_file() else path.rglob("*.md")))
    with concurrent.futures.ProcessPoolExecutor() as pool:
        batches = [pool.submit(check_batch, program, first, min(BATCH, count - first), originals, foreign, keep)
                   for first in range(0, count, BATCH)]
        for batch in batches:
            yield from batch.result()


def check_batch(program, first, count, originals, foreign, keep):
    random = Random(20240608 + first)
    with tempfile.TemporaryDirectory() as name:
        for number in range(first, first + count):
            text = mutated(random.choice(originals).read_bytes(), random)
            title = f"{number:05} % #{random.choice(['', ' ]]>', chr(8238), '&'])}.md"
            (pathlib.Path(name) / title).write_bytes(text)
        return list(check_program(program, [name], foreign, keep, f"mutated-{first:05}", unreadable=True))


def run_all(program, jobs, paths, folder):
    """Every format in one run, each to its file."""
    sinks = [f"--output-format={format}={folder}/out.{format}" for format in formats_of(program)]
    return subprocess.run([program, "check", "--isolated", "--exit-zero", "-j", jobs, *sinks, *paths],
                          capture_output=True, text=True, errors="replace")


def check_program(program, paths, foreign, keep, label, unreadable=False):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        facts = [program, "facts", f"--output-format=json={folder}/out.facts.json", *paths]
        for done in (run_all(program, "8", paths, folder), subprocess.run(facts, capture_output=True, text=True, errors="replace")):
            if done.returncode not in ((0, 2) if unreadable else (0,)):
                yield f"{' '.join(done.args[:3])} ...: exit {done.returncode}: {done.stderr[:500]}"
        yield from check_threads(program, paths, folder)
        missing = {f"out.{format}" for format in [*formats_of(program), "facts.json"]}
        missing -= {file.name for file in folder.iterdir()}
        yield from (f"{file} was not written" for file in sorted(missing))
        yield from check(folder, foreign)
        if keep:
            for kind in ("html", "sarif"):
                shutil.copy(folder / f"out.{kind}", keep / f"{label}.{kind}")


def check_threads(program, paths, folder):
    """The same bytes from one thread as from many, and from run to run."""
    with tempfile.TemporaryDirectory() as name:
        again = pathlib.Path(name)
        run_all(program, "1", paths, again)
        for file in sorted(again.iterdir()):
            if file.read_bytes() != (folder / file.name).read_bytes():
                yield f"{file.name}: differs between -j 1 and -j 8"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--foreign", type=pathlib.Path, action="append", default=[])
    parser.add_argument("--keep", type=pathlib.Path)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("golden").add_argument("folder", type=pathlib.Path)
    program = commands.add_parser("program")
    program.add_argument("program")
    program.add_argument("paths", nargs="+")
    mutated = commands.add_parser("mutated")
    mutated.add_argument("program")
    mutated.add_argument("count", type=int)
    mutated.add_argument("paths", nargs="+")
    options = parser.parse_args()
    if options.command == "golden":
        found = list(check(options.folder, options.foreign))
    elif options.command == "mutated":
        found = list(check_mutated(options.program, options.count, options.paths, options.foreign, options.keep))
    else:
        found = list(check_program(options.program, options.paths, options.foreign, options.keep, "documents"))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
