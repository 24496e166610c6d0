#!/usr/bin/env python3
"""Writes postmortems for the benchmark: varied, realistic, and the same on every machine.

    generate_postmortems.py FOLDER [COUNT]

Each has a title, metadata, a summary, an impact, a timeline (list, table or bold times), a cause with
some code, actions (task list, table or plain list) and lessons, about 6 KB in all.
"""

import pathlib
import random
import sys

SERVICES = ["checkout", "search index", "session cache", "invoice export", "login", "image resizer",
            "notification queue", "map tiles", "order database", "feature flags", "billing worker"]
PARTS = ["connection pool", "leader election", "retry loop", "schema migration", "rate limiter",
         "TLS certificate", "DNS record", "disk quota", "feature flag", "cron job", "load balancer"]
PEOPLE = ["Amara", "Bjorn", "Chidi", "Dolores", "Emre", "Farah", "Goran", "Hana", "Ines", "Jonas"]
ZONES = ["UTC", "PST", "CET", "GMT+2", "EST", "IST"]
SIGNS = ["error rate passed {n} %", "p99 latency rose to {n} s", "queue depth reached {n}000",
         "free memory fell below {n} %", "the probe failed {n} times in a row"]
STEPS = ["on-call acknowledged the page", "{who} opened the incident channel",
         "{who} rolled the deploy back", "{who} restarted {n} nodes of the {service}",
         "the dashboard showed that the {part} was exhausted", "{who} raised the limit of the {part}",
         "customers reported failing requests", "traffic was moved to the second region",
         "the {service} recovered in the first zone", "{who} confirmed the cause in the {part}"]
SENTENCES = [
    "The {part} of the {service} is shared by {n} clients, and none of them had a limit of its own.",
    "A deploy at the start of the day changed the default of the {part} from {n} to 0.",
    "The alert for the {service} watches averages, so a loss in one zone of three stayed below it.",
    "Nobody had tried the runbook since the {part} moved, and two of its commands no longer exist.",
    "Retries without back-off multiplied the load on the {service} by about {n}.",
    "The change had been reviewed, and the [staging run](https://staging.example.org/{n}) passed, since staging has one node.",
    "We kept `{part_id}_max = {n}` for the rest of the day and watched the *slow* requests.",
    "The [design note](docs/{part_id}.md) says why the **{part}** has no second copy.",
    "Writes to the {service} were refused for a while; reads were served from the cache.",
]
ACTIONS = ["Limit the {part} for each client of the {service}", "Alert on the worst zone instead of the average",
           "Run the {service} runbook once a quarter", "Add back-off to the retries of the {service}",
           "Test the {part} with {n} nodes in staging", "Write down who may fail over the {service}",
           "Add a dashboard for the {part}", "Remove the unused default of the {part}"]
LESSONS = ["The page reached the right team in {n} minutes.", "Rolling back took one command.",
           "We learned of the failure from customers.", "The second region had room for all traffic.",
           "The {part} was documented, and the page was right.", "Two people changed the same setting at once."]


class Writer:
    """One postmortem. All choices come from one seeded generator."""

    def __init__(self, number):
        self.random = random.Random(20240229 + number)
        self.service, self.part = self.pick(SERVICES), self.pick(PARTS)
        self.number = number
        self.start = self.random.randrange(0, 1200)
        self.length = self.random.randrange(20, 220)
        self.zone = self.pick(ZONES)
        self.date = f"2024-{self.random.randrange(1, 13):02}-{self.random.randrange(1, 29):02}"

    def pick(self, rows):
        return self.random.choice(rows)

    def say(self, text):
        return text.format(service=self.service, part=self.part, part_id=self.part.replace(" ", "_").lower(),
                           who=self.pick(PEOPLE), n=self.random.randrange(2, 90))

    def clock(self, minute):
        return f"{minute // 60 % 24:02}:{minute % 60:02}"

    def prose(self, sentences):
        return " ".join(self.say(self.pick(SENTENCES)) for _ in range(sentences))

    def events(self):
        count = self.random.randrange(16, 26)
        minutes = sorted(self.start + self.random.randrange(0, self.length) for _ in range(count))
        minutes[0], minutes[-1] = self.start, self.start + self.length
        texts = ["Detected: " + self.say(self.pick(SIGNS))]
        texts += [self.say(self.pick(STEPS)) for _ in range(count - 2)]
        texts += [f"Resolved: the {self.service} answers normally again"]
        return list(zip(map(self.clock, minutes), texts))

    def timeline(self):
        rows = self.events()
        shape = self.number % 4
        if shape == 0:
            return "\n".join(f"- {at} {self.zone} - {text}" for at, text in rows)
        if shape == 1:
            return "\n".join([f"| Time ({self.zone}) | Event |", "| --- | --- |", *(f"| {at} | {text} |" for at, text in rows)])
        if shape == 2:
            return "\n".join(f"* **{at} {self.zone}**: {text}" for at, text in rows)
        return "\n\n".join(f"**{self.date} {at} {self.zone}**\n{text}." for at, text in rows)

    def actions(self):
        rows = [(self.say(text), self.pick(PEOPLE), f"2024-{self.random.randrange(1, 13):02}-15")
                for text in self.random.sample(ACTIONS, 6)]
        shape = self.number % 3
        if shape == 0:
            return "\n".join(f"- [{self.pick(' x')}] {text} (owner: @{who.lower()}, due {due})" for text, who, due in rows)
        if shape == 1:
            return "\n".join(["| Action | Owner | Due |", "|---|---|---|", *(f"| {text} | {who} | {due} |" for text, who, due in rows)])
        return "\n".join(f"{at}. {text}: {who}" for at, (text, who, due) in enumerate(rows, 1))

    def markdown(self):
        end = self.clock(self.start + self.length)
        return "\n\n".join([
            f"# Postmortem: {self.service} outage caused by the {self.part}",
            f"**Date:** {self.date}  \n**Severity:** SEV-{self.random.randrange(1, 4)}  \n"
            f"**Authors:** {self.pick(PEOPLE)}, {self.pick(PEOPLE)}",
            "## Summary",
            f"On {self.date} from {self.clock(self.start)} to {end} {self.zone} the {self.service} was degraded "
            f"for {self.length} minutes. {self.prose(3)}",
            "## Impact",
            f"About {self.random.randrange(2, 60)} % of requests failed. {self.prose(3)}",
            "## Timeline", self.timeline(),
            "## Detection", self.prose(3),
            "## Root cause", self.prose(4),
            "```yaml\n" + "".join(f"{self.pick(PARTS).replace(' ', '_').lower()}_{key}: {self.random.randrange(1, 999)}\n"
                                  for key in ("min", "max", "timeout_ms", "retries")) + "```",
            self.prose(4),
            "### Contributing factors", "\n".join("1. " + self.say(self.pick(SENTENCES)) for _ in range(3)),
            "## Resolution", self.prose(3), self.prose(3),
            "## Action items", self.actions(),
            "## Lessons learned",
            "### What went well", "\n".join("- " + self.say(self.pick(LESSONS)) for _ in range(3)),
            "### What went wrong", "\n".join("- " + self.say(self.pick(LESSONS)) for _ in range(3)),
            "> " + self.prose(2),
        ]) + "\n"


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(int(sys.argv[2]) if len(sys.argv) > 2 else 2000):
        (folder / f"postmortem-{number:04}.md").write_text(Writer(number).markdown())


if __name__ == "__main__":
    main()
