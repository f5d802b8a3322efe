"""How long whole commands of career take beside git, jq, task, ledger and hledger, as tables in Markdown.

Usage: commands.py [PROGRAM [OLDER...]] [--rounds N] [--entries N...]

PROGRAM is build/career. With OLDER, other builds of it, only these are compared. In every round each command runs
once, in turn, so that whatever else the machine does falls on all of them alike; what is shown are medians.
"""

import argparse
import itertools
import shlex
import statistics
import sys
import tempfile
from pathlib import Path

import peers
from measure import peak_of, time_of

ROOT = Path(__file__).resolve().parents[2]
WARM_UP = 2  # rounds that read programs and files from the disk
PEERS = ("git", "jq", "task", "ledger", "hledger")

# What a person does, and the nearest thing that each program does. {n} is a number that was not there before, {level}
# one that differs from the one before: an edit that changes nothing would write nothing.
ROWS = {
    "start": {
        "career": "career --version",
        "git": "git --version",
        "jq": "jq --version",
        "task": "task --version",
        "ledger": "ledger --version",
        "hledger": "hledger --version",
    },
    "status": {
        "career": "career -f career/career.yaml status",
        "git": "git -C git status --short",
        "jq": "jq '.publishing.log | group_by(.audience) | map({(.[0].audience): length}) | add' career.json",
        "task": "task summary",
        "ledger": "ledger -f ledger.journal balance",
        "hledger": "hledger -f hledger.journal balance",
    },
    "evaluate": {
        "career": "career -f career/career.yaml evaluate career/offers/assistant.yaml",
        "jq": "jq --slurpfile offer offer.json '[.metrics | to_entries[] | .key as $name | .value | .weight * "
        "(.target - ($offer[0].reach[$name].works? // .now)) / (.target - (.worst // 0))] | add' career.json",
    },
    "remind": {
        "career": "career -f career/career.yaml remind",
        "jq": "jq -r '.publishing.log[] | select(.date >= \"2026-11-15\") | .title' career.json",
        "task": "task due.after:2026-11-15 list",
        "ledger": "ledger -f ledger.journal register --begin 2026-11-15",
        "hledger": "hledger -f hledger.journal register --begin 2026-11-15",
    },
    "check": {
        "career": "career -f career/career.yaml check",
        "jq": "jq empty career.json",
        "ledger": "ledger -f ledger.journal source",
        "hledger": "hledger -f hledger.journal check",
    },
    "forecast": {
        "career": "career -f swings/career.yaml portfolio forecast",
    },
    "set": {
        "career": "career -f career/career.yaml set metrics.zero_to_one.now {level}",
        "git": "sh -c 'echo \"# {n}\" >>git/career.yaml; git -C git commit -qam {n}'",
        "jq": "sh -c 'jq \".metrics.zero_to_one.now = {level}\" career.json >new.json; mv new.json career.json'",
        "task": "task 5 modify priority: due:2027-01-0{level}",
    },
    "add": {
        "career": "career -f career/career.yaml publish-log add 'What test {n} taught us' --audience 'Product org'",
        "jq": "sh -c 'jq \".publishing.log += [.publishing.log[-1] | .id = \\\"test-{n}\\\" | .date = \\\"2026-11-22\\\"]\""
        " career.json >new.json; mv new.json career.json'",
        "task": "task add 'What test {n} taught us' project:topic-1",
        "ledger": "sh -c 'ledger -f ledger.journal xact 2026/11/22 \"What forty tests\" {level} >>ledger.journal'",
        "hledger": "sh -c 'hledger -f hledger.journal add 2026-11-22 \"What test {n}\" \"expenses:topic 1\" {level}"
        " assets:cash <answers'",
    },
    "complete": {
        "career": "career completion bash -- -f career/career.yaml set metrics.z",
        "git": "git -C git for-each-ref '--format=%(refname:short)' refs/heads",
        "task": "task _projects",
        "hledger": "hledger -f hledger.journal accounts",
    },
}


class Measured:
    """What one command cost, round after round."""

    def __init__(self):
        self.wall, self.processor, self.peak = [], [], 0


def words_of(command, program, number):
    words = shlex.split(command.replace("{n}", str(number)).replace("{level}", str(2 + number % 5)))
    return [program, *words[1:]] if words[0] == "career" else words


def measure(commands, home, rounds):
    """`commands` are [(row, name, program, command)]; gives what each cost by row and name."""
    found = {(row, name): Measured() for row, name, _, _ in commands}
    settings = {**peers.environment(home), "CAREER_TODAY": "2026-11-22"}
    numbers = {command: itertools.count() for _, _, _, command in commands}  # builds of one program share a file
    for turn in range(rounds + WARM_UP):
        for row, name, program, command in commands:
            wall, processor = time_of(words_of(command, program, next(numbers[command])), settings, home)
            if turn >= WARM_UP:
                found[row, name].wall.append(wall)
                found[row, name].processor.append(processor)
    for row, name, program, command in commands:
        found[row, name].peak = peak_of(words_of(command, program, next(numbers[command])), settings, home)
    return found


def cell(value, first, is_first):
    """A number, and how many times that of the first program it is: bold when the first one is behind."""
    shown = f"{value:.3g}" if value < 99.95 else f"{value:.0f}"
    if is_first:
        return shown
    ratio = f"{value / first:.2f}×"
    return f"{shown} ({f'**{ratio}**' if value < 0.98 * first else ratio})"


def table(title, value_of, sizes, rows, names):
    print(f"| {title} | " + " | ".join(names) + " |")
    print("|---|" + "--:|" * len(names))
    for row in rows:
        for count, found in sizes.items():
            first = value_of(found[row, names[0]])
            cells = (cell(value_of(found[row, name]), first, name == names[0]) if (row, name) in found else ""
                     for name in names)
            print(f"| {row}, {count:,} | " + " | ".join(cells) + " |")
    print()


def commands_of(programs):
    """Of several builds of career only they; of one, it and the others, side by side."""
    found = []
    for row, ways in ROWS.items():
        for program in programs:
            name = "career" if len(programs) == 1 else str(program)
            found.append((row, name, str(Path(program).resolve()), ways["career"]))
        if len(programs) == 1:
            found += [(row, peer, peer, ways[peer]) for peer in PEERS if peer in ways]
    return found


def main():
    reader = argparse.ArgumentParser(usage=__doc__)
    reader.add_argument("programs", nargs="*", default=[ROOT / "build" / "career"])
    reader.add_argument("--rounds", type=int, default=25)
    reader.add_argument("--entries", type=int, nargs="+", default=[100, 10000])
    asked = reader.parse_args()
    commands = commands_of(asked.programs)
    names = list(dict.fromkeys(name for _, name, _, _ in commands))

    sizes = {}
    for count in asked.entries:
        with tempfile.TemporaryDirectory(prefix="career-bench-") as home:
            peers.write_all(home, count)
            sizes[count] = measure(commands, home, asked.rounds)
    print(f"Medians of {asked.rounds} rounds.\n")
    table("ms on the wall", lambda found: statistics.median(found.wall), sizes, ROWS, names)
    table("ms of the processor", lambda found: statistics.median(found.processor), sizes, ROWS, names)
    table("MB at the peak", lambda found: found.peak / 1e6, sizes, ROWS, names)


if __name__ == "__main__":
    sys.exit(main())
