"""Hints: the commands that a command prints to be pasted, in sentences, after "next:", in diagnostics, in JSON and in
calendars."""

import json
import re
from dataclasses import dataclass

NEEDS_NO_SPEC = {"help", "init", "completion", "schema", "template"}


@dataclass(frozen=True)
class Hint:
    text: str
    kind: str  # text, next, help, json, calendar



class Finder:
    """Finds hints in what a program printed; `commands` are the names of its commands."""

    def __init__(self, commands):
        self.start = re.compile(
            r"(?:^for [^;]*; do |mkdir -p \S+ && |(?<!exec )(?<![\w./-]))"  # `exec` stands in a script
            r"career (?:-f (?:'[^']*'|\S+) )?(?:" + "|".join(commands) + r")\b"
            r"(?!' (?:knows|does))"  # and what only names a command is no hint
        )

    def hints(self, output):
        if output.startswith("BEGIN:VCALENDAR"):
            return self._of_calendar(output)
        found = []
        while output.startswith("{"):  # what is said beside it comes below
            try:
                value, end = json.JSONDecoder().raw_decode(output)
            except ValueError:
                break
            found += self._of_json(value)
            output = output[end:].lstrip()
        for line in re.sub(r" \\\n *", " ", output).split("\n"):  # as a shell puts lines together again
            kind = "help" if line.startswith("      = ") else "next" if re.search("  # ", line) else "text"
            found += self._of_line(line, kind)
        return found

    def _of_line(self, line, kind):
        if (run := line.find("run: ")) >= 0 and self.start.search(line, run):
            return [Hint(line[run + len("run: ") :], kind)]
        found = []
        at = 0
        while match := self.start.search(line, at):
            at = len(line) if match[0].startswith("for ") else self._end(line, match.start())
            found.append(Hint(line[match.start() : at], kind))
        return found

    @staticmethod
    def _end(line, begin):
        """Where a command ends that begins there: with its line, or before what closes or follows it."""
        closing = line[begin - 1] if begin > 0 and line[begin - 1] in "'`\"" else None
        in_quotes = False
        for at in range(begin, len(line)):
            character = line[at]
            if character == closing:
                return at
            if character == "'":
                in_quotes = not in_quotes
            elif not in_quotes and (character in ";)" or re.match(r", | +# ", line[at:])):
                return at
        return len(line)

    def _of_json(self, document):
        found = []

        def look(value, key):
            if isinstance(value, dict):
                for name, of_name in value.items():
                    look(of_name, name)
            elif isinstance(value, list):
                for one in value:
                    look(one, key)
            elif isinstance(value, str):
                is_command = key in ("run", "command") and self.start.search(value)
                found.extend([Hint(value, "json")] if is_command else self._of_line(value, "json"))

        look(document, "")
        return found

    def _of_calendar(self, output):
        found = []
        for line in output.replace("\r\n ", "").split("\r\n"):
            if line.startswith("DESCRIPTION:"):
                for part in re.sub(r"\\([\\;,])", r"\1", line).split("\\n"):
                    found += self._of_line(part, "calendar")
        return found
