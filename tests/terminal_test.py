"""What a person sees on a terminal with colours. Every command is run on one, and what it shows is its own drawing:
an escape sequence stays one. Only what a file holds is made visible, and these files hold nothing to be shown so.

    terminal_test.py PROGRAM
"""

import sys
import unittest

from every_command import OFFER, REPORTS, SPEC, WRITES, filled
from transcripts.sandbox import Sandbox

PROGRAM = None  # from the command line
MADE_VISIBLE = "\\e"  # how the program shows an escape sequence; as the sandbox shows one, it begins thus:
COLOUR = "\\x1b["
MISTAKES = ["evalaute", "evaluate --fromat json", "set metrics.gap.nwo 3", "check --explain", "status -f nowhere"]


class OnATerminal(unittest.TestCase):
    def setUp(self):
        self.sandbox = sandbox = Sandbox(PROGRAM)
        self.addCleanup(sandbox.__exit__)
        sandbox.is_terminal = True
        sandbox.term = "xterm-256color"
        text = lambda number: "EUR" if number < 0 else f'"text {number}"'
        sandbox.write("career.yaml", filled(SPEC, text))
        sandbox.write("offers/one.yaml", filled(OFFER, text))
        sandbox.write("offers/two.yaml", filled(OFFER, text))

    def shown(self, command):
        out = self.sandbox.run(f"career {command}").out
        self.assertEqual([line for line in out.split("\n") if MADE_VISIBLE in line], [], command)
        return out

    def test_a_report_is_drawn_once(self):
        for command, formats in REPORTS.items():
            with self.subTest(command=command):
                self.assertNotEqual(self.shown(command), "")
                for form in formats.split():
                    self.shown(f"{command} --format {form}")

    def test_what_check_finds_is_drawn_in_colour(self):
        self.assertIn(COLOUR, self.shown("check"))
        self.sandbox.run("git init -q . && git add .")
        self.assertIn(COLOUR, self.shown("check --staged"))
        self.sandbox.run("sed -i s/stage:/stege:/ career.yaml")
        self.assertIn(COLOUR, self.shown("check career.yaml"))
        self.assertIn(COLOUR, self.shown("status"))

    def test_a_difference_and_a_note_are_drawn_once(self):
        for words in WRITES:
            command = " ".join(f"'{word}'" for word in words).replace("{}", "some text")
            with self.subTest(command=command):
                if "init" not in words:
                    self.shown(f"{command} -n")
                self.shown(command)

    def test_help_and_mistakes_are_drawn_once(self):
        for command in ["", "--help", "help evaluate", "--version", "schema spec", "template show contract", *MISTAKES]:
            with self.subTest(command=command):
                self.assertNotEqual(self.shown(command), "")

    def test_what_a_file_holds_is_still_made_visible(self):
        self.sandbox.write("career.yaml", 'career: 1\nname: "a\x1b[31mb"\n')
        self.assertIn("\\e[31m", self.sandbox.run("career check").out)
        self.sandbox.write(".career/templates/contract.md", "a\x1b[31mb\n")
        self.assertIn("\\e[31m", self.sandbox.run("career template show contract").out)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
