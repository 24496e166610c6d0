"""Documents that make careless parsers slow, each at any size. Shared by the benchmark's growth table.

A shape is a function of a size in bytes. What stands in SHAPES is written under a "Timeline" or other
heading where that makes pmlint look closer at it.
"""


def repeat(text, size):
    """text, again and again, up to size."""
    return (text * (size // len(text) + 1))[:size] + "\n"


def numbered(line, size):
    """line.format(n=0), line.format(n=1), ... up to size."""
    out, total, n = [], 0, 0
    while total < size:
        out.append(line.format(n=n, hour=n // 60 % 24, minute=n % 60, day=n // 1440 % 28 + 1))
        total += len(out[-1])
        n += 1
    return "".join(out)


def under(heading, body):
    return f"# Postmortem: outage\n\n## {heading}\n\n{body}\n"


def stairs(size):
    """Lists nested one deeper a line; the depth of n lines is n."""
    out, total, depth = [], 0, 0
    while total < size:
        out.append("  " * depth + "- a\n")
        total += len(out[-1])
        depth += 1
    return "".join(out)


REPORT = under("Timeline", "- 2025-02-03 10:00 UTC an alert pages\n- 2025-02-03 11:00 UTC service is restored")


SHAPES = {
    # What a rule or a reader looks up for each item, sentence or title.
    "owners in prose": lambda size: REPORT + "\n## Action items\n\n- " + repeat("The owner is ", size),
    "patterns of dates": lambda size: repeat("YYYY-MM-DD ", size),
    "hedged causes": lambda size: REPORT + "\n## Root cause\n\n" + numbered("It was probably the case, line {n}, that the outage was caused by a bug.\n\n", size),
    "windows": lambda size: under("Timeline", numbered("- {hour:02}:{minute:02} UTC step {n}\n", size // 2)) + "\n## Summary\n\n" + repeat("Outage from 10:00 to 11:00 UTC on 2025-02-03.\n\n", size // 2),
    "lists that run backwards": lambda size: under("Timeline", numbered("- {hour:02}:{minute:02} UTC step {n}\n", size // 4) + repeat("- 11:00 UTC a\n- 10:30 UTC b\n  - 09:30 UTC c\n  - 09:00 UTC d\n", size * 3 // 4)),
    "titles on one line": lambda size: "<p>" + repeat("<b>Impact</b><br>x<br><b>Timeline</b><br>y<br>", size),
    "items of commonplaces": lambda size: REPORT + "\n## Action items\n\n" + numbered("- zorg{n} best plan\n", size),
    "items with links": lambda size: REPORT + "\n## Action items\n\n" + numbered("- Add x{n} [d](#a)\n", size),
    "sections with marks": lambda size: repeat("## Impact\n\n*it*\n\n", size),
    "deep quotes": lambda size: repeat("> " * 500 + "a\n", size),
    "one line of quotes": lambda size: repeat(">", size),
    "stairs of lists": stairs,
    "list markers in a line": lambda size: repeat("- ", size),
    "open brackets": lambda size: repeat("[", size),
    "images in brackets": lambda size: repeat("![[]()", size),
    "links without end": lambda size: repeat("[a](b", size),
    "emphasis": lambda size: repeat("*a _b ", size),
    "emphasis, one kind": lambda size: repeat("a**b", size),
    "strikethrough": lambda size: repeat("~a ~~b ", size),
    "backticks": lambda size: "".join("e" + "`" * n for n in range(int((2 * size) ** 0.5))) + "\n",
    "entities": lambda size: repeat("&amp;&#x41;", size),
    "comments without end": lambda size: repeat("<!-- a ", size),
    "comments": lambda size: repeat("<!-- pmlint-disable a --> b\n\n", size),
    "html tags": lambda size: repeat("<ul><li>a<b", size),
    "html headings": lambda size: repeat("<h2>Timeline</h2>\n\n", size),
    "wide table": lambda size: "|" + repeat("a|", size // 3) + "|" + repeat("-|", size // 3) + "|" + repeat("b|", size // 3),
    "tall table": lambda size: under("Timeline", "| Time | Event |\n|-|-|\n" + numbered("| {hour:02}:{minute:02} | a |\n", size)),
    "reference definitions": lambda size: numbered("[a{n}]: /b\n\n", size),
    "footnotes": lambda size: numbered("[^a{n}]\n\n[^a{n}]: b\n\n", size),
    "headings": lambda size: repeat("# a\n", size),
    "timeline headings": lambda size: repeat("## Timeline\n", size),
    "setext underlines": lambda size: repeat("a\n---\n", size),
    "timeline": lambda size: under("Timeline", numbered("- {hour:02}:{minute:02} UTC detected a\n", size)),
    "timeline of one time": lambda size: under("Timeline", repeat("- 10:00 UTC restored\n", size)),
    "timeline out of order": lambda size: under("Timeline", numbered("- 2024-01-{day:02} {minute:02}:{hour:02} b\n", size)),
    "a line of times": lambda size: under("Timeline", repeat("10:00 ", size)),
    "a line of dates": lambda size: under("Summary", repeat("2024-02-29 ", size)),
    "times in sentences": lambda size: under("Summary", repeat("At 10:00 it fell. ", size)),
    "times in paragraphs": lambda size: under("Summary", repeat("At 10:00 it fell.\n\n", size)),
    "a line of lengths": lambda size: under("Summary", repeat("3 hours 4 minutes ", size)),
    "a line of digits": lambda size: under("Summary", repeat("1", size)),
    "digits and colons": lambda size: under("Timeline", repeat("1:", size)),
    "a line of windows": lambda size: under("Summary", repeat("from 10:00 to 11:00 UTC, ", size)),
    "actions": lambda size: under("Action items", numbered("- [ ] fix a{n}\n", size)),
    "actions with owners": lambda size: under("Action items", numbered("- Fix it (owner: @a{n}, due 2024-01-{day:02})\n", size)),
    "a line of people": lambda size: under("Action items", "- " + repeat("@a ", size)),
    "one long word": lambda size: under("Root cause", repeat("a", size)),
    "bold labels": lambda size: repeat("**Owner:** a\n\n", size),
    "front matter": lambda size: "---\n" + numbered("a{n}: b\n", size) + "---\n# a\n",
    "front matter without end": lambda size: "---\n" + repeat("a: b\n", size),
    "carriage returns": lambda size: repeat("a\r\n\r\n", size),
    "code": lambda size: "```\n" + repeat("10:00 a\n", size) + "```\n",
    "fences": lambda size: repeat("```\n\n", size),
    "escapes": lambda size: repeat("\\*", size),
    "line breaks": lambda size: repeat("a  \n", size),
    "spaces": lambda size: repeat(" ", size),
}
