"""Every text of a spec, an offer, a file's name and a command line is hostile, and every command is asked for every
format. Whatever happens: nothing that steers a terminal comes out, JSON, CSV and calendars are what their readers
take them for, Markdown has no markup that the program did not mean, and a command that is there to be pasted runs
nothing but career.

    hostile_test.py PROGRAM
"""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import icalendar
import vobject
from every_command import OFFER, REPORTS, SPEC, WRITES, filled

PROGRAM = None  # from the command line

# One text of everything: a shell's, a spreadsheet's, Markdown's, mustache's and a calendar's own characters, escape
# sequences, C1, directions, marks that combine, wide characters, and a word that fits no line.
HOSTILE = (
    "cmd|'/C calc'!A0 $(touch RAN) `touch RAN`; touch RAN & touch RAN | touch RAN > RAN \\' touch RAN \"$(touch RAN)\""
    " \x1b[31mred\x1b]0;title\x07 \x9b31m \x7f \u202eevil\u2066 \u2028 \u0085 \r\n# line\nBEGIN:VEVENT\nnext: touch RAN\n\t"
    " <script>alert(1)</script> **bold** _it_ [a](javascript:b) ![c](d) | e | ~~f~~ <https://g> www.h.i {{name}} {{{j}}}"
    " ``` %s %n {} {0} \\e \\n e\u0301\u0323\u0308 日本 👩‍👩‍👧 🇩🇪 \u200b\ufeffz " + "W" * 300
)
# The same for a shell alone, whole in itself: in or out of quotes it is run wherever a command does not quote it.
SHELL = "a $(touch RAN) '$(touch RAN)' \"$(touch RAN)\" `touch RAN`; touch RAN & touch RAN | touch RAN && touch RAN"
# What a line, a cell or a word starts with decides what it is.
STARTS = ["=", "+", "-", "@", "# ", "- ", "> ", "1. ", "```", "$(touch RAN)", "'", '"', "\\", "\t=", "~", "-n", "%", "http://"]

DIRECTIONS = "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f"
STEERS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f" + DIRECTIONS + "]")

# What is refused, and quotes what it refuses.
MISTAKES = [
    ["{}"],
    ["--{}"],
    ["help", "{}"],
    ["evaluate", "{}"],
    ["evaluate", "--format", "{}"],
    ["evaluate", "--with", "{}"],
    ["evaluate", "offers/one.yaml", "--with", "reach.{}=1"],
    ["evaluate", "offers/one.yaml", "--with", "reach.kept={}"],
    ["evaluate", "offers/one.yaml", "--record", "{}", "--why", "x"],
    ["--today", "{}", "status"],
    ["--color", "{}", "status"],
    ["-f", "{}", "status"],
    ["portfolio", "{}"],
    ["portfolio", "close", "{}", "--on", "today"],
    ["portfolio", "close", "now", "--on", "{}"],
    ["portfolio", "close", "{}"],
    ["portfolio", "add", "--title", "a", "--bet", "{}", "--from", "2026"],
    ["portfolio", "add", "--title", "a", "--bet", "core", "--from", "2026", "--id", "{}"],
    ["landing", "start", "--role", "{}"],
    ["landing", "kept", "{}"],
    ["landing", "done", "{}"],
    ["landing", "verify", "{}", "true"],
    ["landing", "talk", "a", "--on", "{}"],
    ["publish-log", "skip", "{}", "--why", "x"],
    ["publish-log", "summary", "--month", "{}"],
    ["publish-log", "summary", "--for", "{}"],
    ["remind", "--within", "{}"],
    ["set", "{}", "1"],
    ["set", "metrics.{}.now", "1"],
    ["set", "metrics.kept.now", "{}"],
    ["check", "{}"],
    ["check", "--explain", "{}"],
    ["schema", "{}"],
    ["template", "show", "{}"],
    ["init", "--example", "{}"],
    ["init", "x", "--skill", "{}"],
    ["status", "-o", "no-such-folder/{}"],
]


def hostile(number):
    return STARTS[number % len(STARTS)] + HOSTILE


def quoted(text):
    """A YAML scalar in double quotes."""
    escape = lambda found: f"\\u{ord(found[0]):04x}" if ord(found[0]) > 0xFF else f"\\x{ord(found[0]):02x}"
    return '"' + re.sub("[\\\\\"\x00-\x1f\x7f-\x9f\ufeff" + DIRECTIONS + "]", escape, text) + '"'


def texts_in(value):
    """All texts of a JSON value."""
    if isinstance(value, (dict, list)):
        return [text for inner in (value.values() if isinstance(value, dict) else value) for text in texts_in(inner)]
    return [value] if isinstance(value, str) else []


def hostile_file(template):
    return filled(template, lambda number: quoted("EUR " + HOSTILE if number < 0 else hostile(number)))


def shell_file(template):
    return filled(template, lambda number: quoted(SHELL))


BROKEN = hostile_file("""\
career: 2
TEXT: TEXT
north_star: {vision: [TEXT], by: TEXT, steps: [{step: TEXT, needs: {TEXT: 5}}]}
metrics: {TEXT: {now: 1, target: TEXT}, gap: {now: 1, target: 2, kind: TEXT, unit: !TEXT x}}
limits: {TEXT: {at_least: TEXT}}
roles: [{id: TEXT, title: TEXT, bet: TEXT, from: TEXT, chance_of_failure: TEXT}]
landings: [{role: TEXT, start: 2026-01-01, talks: [{with: TEXT, date: TEXT}]}]
publishing: {contract: {with: TEXT, i_will: TEXT, every: TEXT, since: TEXT}, skipped: [{period: TEXT, why: TEXT}]}
""".replace("!TEXT x", "TEXT"))


class Hostile(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.top = Path(tempfile.mkdtemp(prefix="career-hostile-"))
        self.addCleanup(shutil.rmtree, self.top)
        # Also where the files are is a hostile text; a folder's name is at most 255 bytes long.
        self.folder = self.top / "we ird'$(touch RAN)\x1b[31m\u202e\n;touch RAN"
        (self.folder / "offers").mkdir(parents=True)
        self.write("career.yaml", hostile_file(SPEC))
        self.write("offers/one.yaml", hostile_file(OFFER))
        self.write("offers/two.yaml", hostile_file(OFFER).replace("gap: {works: 5, fails: 3}", "gap: 6"))

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8", newline="")

    def run_career(self, *words, folder=None):
        env = {"CAREER_TODAY": "2026-11-22", "PATH": "/usr/bin:/bin", "GIT_CEILING_DIRECTORIES": str(self.top)}
        env |= {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
        # A shell cannot hand over a NUL, and neither can we.
        done = subprocess.run([PROGRAM, *words], cwd=folder or self.folder, env=env, capture_output=True, stdin=subprocess.DEVNULL)
        out, err = (stream.decode("utf-8") for stream in (done.stdout, done.stderr))
        for stream in (out.replace("\r\n", "\n"), err):
            steering = STEERS.search(stream)
            self.assertIsNone(steering, steering and stream[max(0, steering.start() - 80) : steering.end() + 20])
        self.assertNotIn("this is a bug", err)
        return done.returncode, out, err

    def check_text(self, out):
        pass  # nothing but what holds of every output

    def check_json(self, out):
        json.loads(out)

    def check_csv(self, out):
        rows = list(csv.reader(io.StringIO(out, newline=""), strict=True))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        for row in rows:
            for cell in row:
                is_number = re.fullmatch(r"-?[0-9.]+(e[+-][0-9]+)?", cell)
                self.assertTrue(is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell)

    def check_ics(self, out):
        events = icalendar.Calendar.from_ical(out).walk("VEVENT")
        self.assertGreater(len(events), 3)
        self.assertEqual(len(events), out.count("\r\nBEGIN:VEVENT\r\n"))
        self.assertTrue(vobject.readOne(out).validate(raiseException=True))

    def check_markdown(self, out):
        text = re.sub(r"^(```+)text\n.*?^\1$", "", out, flags=re.MULTILINE | re.DOTALL)  # drawings, fenced
        text = re.sub(r"(?<![\\`])(`+) ?career [^\n]*?(?<!`)\1(?!`)", "", text)  # commands, as code
        text = re.sub(r"\\[!-/:-@\[-`{-~]", "", text)
        markup = re.search(r"[<>`\[\]{}~!]|\*\*bold|_it_|://|www\.", text)
        self.assertIsNone(markup, markup and text[max(0, markup.start() - 80) : markup.end() + 20])
        for line in text.split("\n"):
            self.assertNotRegex(line, r"^ *(=+|-+|\+ .*|\d+[.)] .*)$")

    def paste(self, lines):
        """Hands each line that names a command to sh, from there on, as somebody would who copied it; `career` itself
        does nothing there."""
        for line in lines:
            at = line.find("career ")
            if at < 0:
                continue
            script = "career() { :; }\n" + line[at:]
            subprocess.run(["/bin/sh", "-c", script], cwd=self.top, capture_output=True, stdin=subprocess.DEVNULL)
            ran = self.top / "RAN"
            if ran.exists():
                ran.unlink()
                self.fail(line)

    def test_every_report_in_every_format(self):
        for words, formats in REPORTS.items():
            for form in formats.split():
                with self.subTest(command=words, format=form):
                    code, out, err = self.run_career(*words.split(), "--format", form)
                    self.assertIn(code, (0, 1), err)
                    self.assertNotEqual(out, "")
                    getattr(self, f"check_{form}")(out)

    def test_what_is_to_be_pasted_runs_nothing_else(self):
        folder = self.top / SHELL
        (folder / "offers").mkdir(parents=True)
        (folder / "career.yaml").write_text(shell_file(SPEC), encoding="utf-8")
        (folder / "offers" / "one.yaml").write_text(shell_file(OFFER), encoding="utf-8")
        (folder / f"{SHELL}.yaml").write_text(shell_file(OFFER), encoding="utf-8")
        file = ["-f", str(folder / "career.yaml")]
        for words, formats in REPORTS.items():
            if "two.yaml" not in words:
                for form in set(formats.split()) & {"text", "json"}:
                    with self.subTest(command=words, format=form):
                        code, out, err = self.run_career(*file, *words.split(), "--format", form, folder=folder)
                        self.assertIn(code, (0, 1), err)
                        self.paste(texts_in(json.loads(out)) if form == "json" else out.split("\n"))
        for words in [*MISTAKES, *WRITES, ["landing", "kept", "quiet"], ["evaluate", "{}.yaml", "--record", "take", "--why", "{}"]]:
            with self.subTest(command=words):
                code, out, err = self.run_career(*file, *(word.replace("{}", SHELL) for word in words), folder=folder)
                self.paste([*out.split("\n"), *err.split("\n")])

    def test_every_edit_and_its_difference(self):
        for words in WRITES:
            for flags in (["-n"], []):
                with self.subTest(command=words, flags=flags):
                    given = [word.replace("{}", hostile(at).replace("\x7f", "")) for at, word in enumerate(words)]
                    if words[0] == "init" and flags:
                        continue
                    code, out, err = self.run_career(*(["-v"] if not flags else []), *given, *flags)
                    self.assertIn(code, (0, 2, 3), err)
        code, out, err = self.run_career("check", "--format", "json")
        self.check_json(out)
        errors = [finding for finding in json.loads(out)["findings"] if finding["severity"] == "error"]
        self.assertEqual(errors, [])

    def test_every_mistake_quotes_what_it_refuses(self):
        for words in MISTAKES:
            with self.subTest(command=words):
                code, out, err = self.run_career(*(word.replace("{}", hostile(at)) for at, word in enumerate(words)))
                self.assertIn(code, (2, 3, 4), err)
                self.assertEqual(out, "")
                self.assertNotEqual(err, "")

    def test_a_broken_spec_is_told_of(self):
        self.write("career.yaml", BROKEN)
        for form in ("text", "json"):
            with self.subTest(format=form):
                code, out, err = self.run_career("check", "--format", form)
                self.assertEqual(code, 1, err)
                if form == "json":
                    self.check_json(out)
        code, out, err = self.run_career("status")
        self.assertEqual((code, out), (3, ""))

    def test_bytes_that_are_no_text_are_refused_with_their_place(self):
        self.write("career.yaml", "")
        for name, text in {"career.yaml": hostile_file(SPEC), "offers/one.yaml": hostile_file(OFFER)}.items():
            (self.folder / name).write_bytes(text.encode() + b"# caf\xe9\n")
            code, out, err = self.run_career("evaluate", "offers/one.yaml")
            self.assertEqual((code, out), (3, ""))
            self.assertRegex(err, rf"{re.escape(name)}:\d+:6: error: the file is not UTF-8")
            self.write(name, text)

    def test_a_hostile_template_of_ones_own(self):
        templates = self.folder / ".career" / "templates"
        templates.mkdir(parents=True)
        (templates / "summary-manager.md").write_text("\x1b[31m\u202e # {{month}}\r\n\x9b{{#entries}}{{title}}{{/entries}}\n", encoding="utf-8", newline="")
        code, out, err = self.run_career("publish-log", "summary")
        self.assertEqual(code, 0, err)
        (templates / "summary-manager.md").write_text("{{" + HOSTILE + "}}", encoding="utf-8", newline="")
        code, out, err = self.run_career("publish-log", "summary")
        self.assertEqual((code, out), (3, ""))


if __name__ == "__main__":
    PROGRAM = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
