"""The runner of transcripts, tested with a made-up program: it must be able to fail."""

import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import run

PROGRAM = """#!/bin/sh
case "$1" in
  hello) echo hello ;;
  broken) echo "no such thing" >&2; exit 3 ;;
  show) cat "$2" ;;
  where) pwd ;;
  unended) printf 'half a line' ;;
  color) printf '\\033[1mbold\\033[0m\\n' ;;
  environment) env | cut -d= -f1 | grep -v -e '^PWD$' -e '^OLDPWD$' -e '^_$' | sort | grep -v -e ^GIT_ -e SAN_OPTIONS ;;
  prompt) echo '$ not a command' ;;
  fence) echo '```' ;;
  count) for word in one two three four five; do echo $word; done ;;
  day) echo "$CAREER_TODAY" ;;
  terminal) if test -t 1 && test -t 2; then echo "a terminal, $TERM"; else echo none; fi ;;
  width) echo "${COLUMNS:-none}" ;;
  long) echo 'a line that is longer than the page of a manual is wide, and therefore goes on below' ;;
esac
"""


class Played(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "transcript.md"
        self.program = Path(folder.name) / "career"
        self.program.write_text(PROGRAM)
        self.program.chmod(0o755)

    def play(self, text, *options):
        """Exit code and what the runner said about a transcript of this text."""
        self.path.write_text(text)
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = run.main(["--program", str(self.program), *options, str(self.path)])
        return code, said.getvalue()

    def passes(self, text):
        code, said = self.play(text)
        self.assertEqual((code, said), (0, ""))

    def is_refused(self, text, why):
        for option in ([], ["--accept"]):
            code, said = self.play(text, *option)
            self.assertEqual(code, 1)
            self.assertIn(why, said)
            self.assertEqual(self.path.read_text(), text)


class Transcripts(Played):
    def test_the_output_that_was_expected_passes(self):
        self.passes("# hello\n\n```console\n$ career hello\nhello\n```\n")

    def test_a_wrong_expectation_fails_and_shows_its_lines(self):
        code, said = self.play("# hello\n\n```console\n$ career hello\ngoodbye\n```\n")
        self.assertEqual(code, 1)
        self.assertIn("@@ -2,6 +2,6 @@", said)
        self.assertIn("-goodbye\n+hello\n", said)

    def test_a_missing_and_a_superfluous_line_fail(self):
        self.assertEqual(self.play("```console\n$ career hello\n```\n")[0], 1)
        self.assertEqual(self.play("```console\n$ career hello\nhello\n\n```\n")[0], 1)

    def test_an_accepted_transcript_passes_and_keeps_its_prose(self):
        code, _ = self.play("before\n```console\n$ career hello\ngoodbye\n$ career broken\n```\nafter\n", "--accept")
        self.assertEqual(code, 0)
        accepted = self.path.read_text()
        self.assertEqual(
            accepted,
            "before\n```console\n$ career hello\nhello\n$ career broken\nno such thing\n[exit 3]\n```\nafter\n",
        )
        self.passes(accepted)

    def test_another_exit_code_fails(self):
        self.passes("```console\n$ career broken\nno such thing\n[exit 3]\n```\n")
        self.assertEqual(self.play("```console\n$ career broken\nno such thing\n```\n")[0], 1)

    def test_a_transcript_without_a_command_is_refused(self):
        self.is_refused("# nothing\n", "no command")
        self.is_refused("```sh\n$ career hello\n```\n", "no command")
        self.is_refused("```console\nhello\n```\n", "starts with a command")
        self.is_refused("```console\n```\n", "starts with a command")

    def test_a_transcript_that_would_read_itself_wrongly_is_refused(self):
        self.is_refused("```console\n$ career hello\nhello\n", "never closed")
        self.is_refused("```console\n$ career prompt\n```\n", "looks like a command")
        self.is_refused("```console\n$ career fence\n```\n", "use more backticks")
        self.passes("````console\n$ career fence\n```\n````\n")

    def test_files_are_made_and_stay_for_later_commands(self):
        self.passes(
            "```yaml file=offers/new.yaml\noffer: 1\n```\n"
            "```console\n$ career show offers/new.yaml\noffer: 1\n$ echo more >>offers/new.yaml\n```\n"
            "```console\n$ career show offers/new.yaml\noffer: 1\nmore\n```\n"
        )

    def test_a_folder_is_copied_and_never_written_to(self):
        example = sorted((run.ROOT / "examples" / "checkout").glob("*.yaml"))[0]
        before = example.read_bytes()
        self.passes(f"<!-- folder: examples/checkout -->\n```console\n$ test -s {example.name} && echo >{example.name}\n```\n")
        self.assertEqual(example.read_bytes(), before)
        self.is_refused("<!-- folder: examples/nowhere -->\n```console\n$ career hello\n```\n", "no folder")

    def test_the_place_of_the_sandbox_is_not_shown(self):
        self.passes("```console\n$ career where\n$FOLDER\n$ cd && career where\n$HOME\n```\n")

    def test_commands_see_nothing_of_this_machine(self):
        self.passes(
            "```console\n$ career environment\nCAREER_TODAY\nHOME\nLC_ALL\nPATH\nTZ\n"
            "$ cat\n$ ls -A\n$ ls -A ~\n$ git rev-parse 2>/dev/null\n[exit 128]\n```\n"
        )

    def test_what_cannot_be_seen_is_written_out(self):
        self.passes("```console\n$ career color\n\\x1b[1mbold\\x1b[0m\n```\n")
        self.passes("```console\n$ career unended\nhalf a line\n[no line break]\n```\n")

    def test_a_command_may_take_several_lines(self):
        self.passes("```console\n$ career hello \\\n    | tr a-z A-Z\nHELLO\n```\n")

    def test_lines_may_be_left_out(self):
        self.passes("```console\n$ career count\none\n...\nfour\nfive\n```\n")
        self.passes("```console\n$ career count\n...\nthree\n...\n```\n")
        self.passes("```console\n$ career count\n...\n```\n")

    def test_an_excerpt_that_is_not_true_fails(self):
        for shown in (
            "one\n...\nfour",
            "...\nsix\n...",
            "...\none\n...",
            "one\ntwo\n...\nthree\nfour\nfive",
            "three\n...\none",
        ):
            code, said = self.play(f"```console\n$ career count\n{shown}\n```\n")
            self.assertEqual(code, 1, shown)

    def test_an_accepted_excerpt_leaves_out_what_it_left_out_before(self):
        for shown, accepted in (
            ("one\n...\nfuor\nfive", "one\n...\nfour\nfive"),
            ("noe\n...\nfive", "one\n...\nfive"),
            ("one\ntwo\nthree\nfour\nfive\n...", "one\ntwo\nthree\nfour\nfive"),
            ("one\nthree\n...", "one\ntwo\nthree\n..."),
        ):
            self.play(f"```console\n$ career count\n{shown}\n```\n", "--accept")
            self.assertEqual(self.path.read_text(), f"```console\n$ career count\n{accepted}\n```\n")

    def test_the_day_may_change(self):
        self.passes(
            "```console\n$ career day\n2026-11-22\n```\n"
            "<!-- today: 2027-01-11 -->\n```console\n$ career day\n2027-01-11\n```\n"
        )

    def test_commands_write_to_no_terminal(self):
        self.passes("```console\n$ career terminal\nnone\n```\n")

    def test_the_width_may_be_said(self):
        self.passes("```console\n$ career width\nnone\n```\n")
        self.passes("<!-- columns: 60 -->\n```console\n$ career width\n60\n```\n")


class ManualPages(Played):
    """The same of a page in mdoc."""

    def setUp(self):
        super().setUp()
        self.path = self.path.with_suffix(".7")

    def test_a_display_that_begins_with_a_command_is_a_session(self):
        self.passes(".Bd -literal\nany text\n.Ed\n.Bd -literal -offset 2n\n$ career hello\nhello\n.Ed\n")
        self.assertEqual(self.play(".Bd -literal\n$ career hello\ngoodbye\n.Ed\n")[0], 1)

    def test_what_is_read_and_written_is_escaped(self):
        self.passes(".Bd -literal\n$ printf \\(aq%s\\en\\(aq \\-\\- .a\n\\-\\-\n\\&.a\n.Ed\n")
        self.passes(".Bd -literal\n$ career count\n\\&...\nfive\n.Ed\n")

    def test_files_and_days(self):
        self.passes(
            '.\\" file: a/b.yaml\n.Bd -literal\nx: \\(aqy\\(aq\n.Ed\n.\\" today: 2027-01-11\n'
            ".Bd -literal\n$ career day && cat a/b.yaml\n2027\\-01\\-11\nx: \\(aqy\\(aq\n.Ed\n"
        )

    def test_commands_write_to_a_plain_terminal(self):
        self.passes(".Bd -literal\n$ career terminal\na terminal, dumb\n$ career width\n72\n.Ed\n")
        self.passes(".Bd -literal\n$ career broken\nno such thing\n[exit 3]\n.Ed\n")

    def test_a_long_line_goes_on_below(self):
        self.passes(
            ".Bd -literal\n$ career long\na line that is longer than the page of a manual is wide, and therefore\n"
            "goes on below\n.Ed\n"
        )


if __name__ == "__main__":
    unittest.main()
