"""What a person who knows one command expects of all others: the same streams, exit codes, formats, help, dry runs and
suggestions, and the same bytes whatever the machine is set to.

    manners_test.py PROGRAM
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from every_command import OFFER, REPORTS, SPEC, WRITES, filled

PROGRAM = None  # from the command line
TODAY = "2026-11-22"
NAMES = re.compile(r"^  ([a-z][a-z-]*)  ", re.MULTILINE)  # of commands and verbs, in help

# What is misspelt, and what was meant.
MISSPELT = {
    "evalaute": "evaluate",
    "portfolio forcast": "forecast",
    "status --fromat json": "--format",
    "status --format jsn": "json",
    "status --color alway": "always",
    "evaluate offers/on.yaml": "",  # of files nothing is suggested: the shell completes them
    "evaluate offers/one.yaml --with reach.kep=5": "kept",
    "evaluate offers/one.yaml --with spec:metrics.kep.weight=5": "kept",
    "evaluate offers/one.yaml --record tke --why x": "take",
    "set metrics.gab.now 3": "gap",
    "set metrics.gap.nwo 3": "now",
    "set roles.nwo.growth 3%": "now",
    "set stage establishd": "established",
    "portfolio close nwo --on today": "now",
    "portfolio close now --on today --outcome landd": "landed",
    "portfolio add --title a --bet swng --from 2026": "swing",
    "landing start --role nwo": "now",
    "landing kept text-": "",
    "publish-log summary --for mangaer": "manager",
    "publish-log contract --every moth": "month",
    "check --explain bad-dat": "bad-date",
    "schema spc": "spec",
    "template show contrct": "contract",
    "init --example chekout": "checkout",
    "help evalaute": "evaluate",
}


class Manners(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="career-manners-"))
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "offers").mkdir()
        text = lambda number: "EUR" if number < 0 else f'"text {number}"'
        self.write("career.yaml", filled(SPEC, text))
        self.write("offers/one.yaml", filled(OFFER, text))
        self.write("offers/two.yaml", filled(OFFER, text).replace("gap: {works: 5, fails: 3}", "gap: 6"))

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def career(self, *words, stdout=subprocess.PIPE, **variables):
        env = {"CAREER_TODAY": TODAY, "GIT_CEILING_DIRECTORIES": str(self.folder), **variables}
        env |= {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
        done = subprocess.run([PROGRAM, *words], cwd=self.folder, env=env, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE)
        done.stdout, done.stderr = ((stream or b"").decode("utf-8") for stream in (done.stdout, done.stderr))
        return done

    def answer(self, *words, **variables):
        done = self.career(*words, **variables)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        self.assertNotEqual(done.stdout, "")
        return done.stdout

    def all_commands(self):
        """Each as its words: those of a verb are two."""
        for command in NAMES.findall(self.answer("--help").split("\nOptions")[0]):
            yield [command]
            verbs = re.search(r"^Verbs:\n((?:  .*\n)+)", self.answer(command, "--help"), re.MULTILINE)
            for verb in NAMES.findall(verbs[1]) if verbs else []:
                yield [command, verb]

    def test_help_is_the_same_however_it_is_asked_for(self):
        commands = list(self.all_commands())
        self.assertGreater(len(commands), 30)
        for words in commands:
            with self.subTest(command=words):
                text = self.answer(*words, "--help")
                self.assertEqual(self.answer("help", *words), text)
                self.assertEqual(self.answer(*words, "-h"), text)
                self.assertIn(f"\nUsage: career {' '.join(words)}", text)
                examples = text.split("\nExamples:\n")[1].split("\n\n")[0].rstrip("\n").split("\n")
                self.assertEqual(len(examples), 3)
                for example in examples:
                    self.assertRegex(example, r"^  (.*[|(])?\W*career ")

    def test_a_full_disk_is_an_error_and_a_closed_pipe_is_none(self):
        for words in [*REPORTS, "schema spec", "template list", "template show contract", "help", "--version"]:
            with self.subTest(command=words):
                with open("/dev/full", "w") as full:
                    done = self.career(*words.split(), stdout=full)
                self.assertEqual((done.returncode, done.stderr), (4, "error: cannot write standard output: the disk is full [cannot-write]\n"))
                read_end, write_end = os.pipe()
                os.close(read_end)
                with os.fdopen(write_end, "w") as closed:
                    done = self.career(*words.split(), stdout=closed)
                self.assertLessEqual(done.returncode, 1)
                self.assertEqual(done.stderr, "")

    def test_a_file_gets_what_standard_output_would_have_got(self):
        for words in REPORTS:
            with self.subTest(command=words):
                printed = self.career(*words.split())
                saved = self.career(*words.split(), "-o", "report")
                self.assertEqual((saved.returncode, saved.stdout), (printed.returncode, ""))
                self.assertEqual((self.folder / "report").read_bytes().decode("utf-8"), printed.stdout)

    def test_json_says_its_version_and_an_unknown_format_names_the_known(self):
        for words, formats in REPORTS.items():
            with self.subTest(command=words):
                done = self.career(*words.split(), "--format", "xyzzy")
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertIn(f"write one of: {', '.join(formats.split())}\n", done.stderr)
                if "json" in formats:
                    self.assertEqual(json.loads(self.answer(*words.split(), "--format", "json"))["schema"], 1)

    def test_nothing_depends_on_what_the_machine_is_set_to(self):
        odd = {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "LANG": "ja_JP.eucJP", "TZ": ":no/such/zone", "HOME": "/no/such/home"}
        odd |= {"XDG_CONFIG_HOME": "/no/such/home", "TERM": "xterm-256color", "PAGER": "false", "EDITOR": "false"}
        for words in REPORTS:
            with self.subTest(command=words):
                expected = self.answer(*words.split())
                self.assertEqual(self.answer(*words.split(), **odd), expected)
                self.assertEqual(self.answer(*words.split(), LC_ALL="C", TZ="Pacific/Kiritimati"), expected)

    def test_colour_adds_nothing_but_colour(self):
        for words, formats in REPORTS.items():
            with self.subTest(command=words):
                plain = self.answer(*words.split())
                coloured = self.answer(*words.split(), "--color", "always")
                self.assertEqual(re.sub(r"\x1b\[(0|1|2|3[0-7]|9[0-7])(;(1|3[0-7]))*m", "", coloured), plain)
                for form in formats.split()[1:]:
                    self.assertNotIn("\x1b", self.answer(*words.split(), "--color", "always", "--format", form))

    def test_lines_fit_the_width_that_is_asked_for(self):
        for words, formats in REPORTS.items():
            if not formats.startswith("text") or words.startswith(("check", "remind")):
                continue  # lines for editors, and one line for each thing that is due
            with self.subTest(command=words):
                for line in self.answer(*words.split(), COLUMNS="60").split("\n"):
                    self.assertLessEqual(len(line), 60, line)

    def test_global_options_stand_before_and_after_the_command(self):
        shutil.move(self.folder / "career.yaml", self.folder / "other.yaml")
        for words in REPORTS:
            with self.subTest(command=words):
                options = ["-f", "other.yaml", "--today", "2026-11-20"]
                self.assertEqual(self.answer(*options, *words.split()), self.answer(*words.split(), *options))

    def test_a_dry_run_shows_what_the_command_would_do(self):
        for words in WRITES:
            words = [word.replace("{}", f"something {at}") for at, word in enumerate(words)]
            with self.subTest(command=words):
                if words[0] == "init":
                    continue  # makes files, and shows their text
                before = (self.folder / "career.yaml").read_bytes()
                dry = self.career(*words, "-n")
                self.assertEqual((dry.returncode, dry.stderr), (0, ""))
                self.assertEqual((self.folder / "career.yaml").read_bytes(), before)
                shutil.copy(self.folder / "career.yaml", self.folder / "patched.yaml")
                subprocess.run(["patch", "-s", "patched.yaml"], cwd=self.folder, input=dry.stdout, text=True, check=True)

                done = self.career(*words)
                self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
                self.assertRegex(done.stderr, r"\A[^\n]+\n(next:\n(  career [^\n]+\n)+)?\Z")
                self.assertEqual((self.folder / "career.yaml").read_bytes(), (self.folder / "patched.yaml").read_bytes())

    def test_what_is_done_twice_changes_nothing_the_second_time(self):
        twice = [words for words in WRITES if words[0] == "set" or words[1] in ("close", "add", "vision", "problem", "win", "skip", "contract")]
        for words in twice:
            words = [word.replace("{}", f"something {at}") for at, word in enumerate(words)]
            with self.subTest(command=words):
                self.assertEqual(self.career(*words).returncode, 0)
                before = (self.folder / "career.yaml").read_bytes()
                again = self.career(*words)
                self.assertEqual(again.returncode, 0, again.stderr)
                self.assertEqual((self.folder / "career.yaml").read_bytes(), before, again.stderr)

    def test_quiet_says_errors_only(self):
        done = self.career("-q", "set", "metrics.gap.now", "3")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        done = self.career("-q", "check")
        self.assertNotIn("warning", done.stdout + done.stderr)
        done = self.career("-q", "set", "metrics.gap.now", "three")
        self.assertEqual(done.returncode, 2)
        self.assertNotEqual(done.stderr, "")

    def test_a_near_miss_is_suggested_and_never_run(self):
        before = (self.folder / "career.yaml").read_bytes()
        for words, meant in MISSPELT.items():
            with self.subTest(command=words):
                done = self.career(*words.split())
                self.assertIn(done.returncode, (2, 3), done.stderr)
                self.assertEqual(done.stdout, "")
                if meant:
                    self.assertIn(f"did you mean '{meant}'", done.stderr)
        self.assertEqual((self.folder / "career.yaml").read_bytes(), before)

    def test_nothing_is_abbreviated(self):
        for words in ("eval", "stat", "portfolio fore", "status --form json", "status --colour never"):
            with self.subTest(command=words):
                self.assertEqual(self.career(*words.split()).returncode, 2)


if __name__ == "__main__":
    PROGRAM = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
