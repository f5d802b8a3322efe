"""The runner of wrong files, tested with a made-up program: it must be able to fail."""

import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import run

# Finds the mistake that the spec names: "mistake: CODE EXIT". As `check` it says so on standard output.
PROGRAM = """#!/bin/sh
if [ "$1" = check ]; then
  [ "$2" = --explain ] && { printf 'Errors:\\n  bad-date  a date\\n\\nWarnings:\\n  no-home   a home\\n'; exit; }
  read -r _ code exit < offer.yaml
  echo "career.yaml: warning: a doubt [$code]"
  [ "$code" = chatty ] && echo and more >&2
  exit "$exit"
fi
[ -e career.yaml ] || { echo "error: nothing here [not-found]" >&2; exit 3; }
read -r _ code exit < "${2:-career.yaml}"
[ "$code" = comment ] && read -r _ code exit < offer.yaml
echo "career.yaml:1: error: a mistake [$code]" >&2
[ "$code" = chatty ] && echo and more
exit "$exit"
"""


class Errors(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name) / "errors"
        self.folder.mkdir()
        self.program = Path(folder.name) / "career"
        self.program.write_text(PROGRAM)
        self.program.chmod(0o755)
        here = run.HERE
        run.HERE = self.folder
        self.addCleanup(setattr, run, "HERE", here)

    def example(self, files):
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)

    def run_on(self, name, *options):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = run.main(["--program", str(self.program), *options, str(self.folder / name)])
        return code, said.getvalue()

    def test_the_drawing_that_was_expected_passes(self):
        self.example({"bad-date.yaml": "mistake: bad-date 3\n",
                      "bad-date.expected": "career.yaml:1: error: a mistake [bad-date]\n"})
        self.assertEqual(self.run_on("bad-date.yaml"), (0, ""))

    def test_another_drawing_fails_until_it_is_accepted(self):
        self.example({"bad-date.yaml": "mistake: bad-date 3\n", "bad-date.expected": "something else\n"})
        code, said = self.run_on("bad-date.yaml")
        self.assertEqual(code, 1)
        self.assertIn("-something else\n+career.yaml:1: error: a mistake [bad-date]\n", said)
        self.assertEqual(self.run_on("bad-date.yaml", "--accept")[0], 0)
        self.assertEqual(self.run_on("bad-date.yaml"), (0, ""))

    def test_an_example_without_its_drawing_fails(self):
        self.example({"bad-date.yaml": "mistake: bad-date 3\n"})
        self.assertEqual(self.run_on("bad-date.yaml")[0], 1)

    def test_what_is_no_example_of_its_code_cannot_be_accepted(self):
        for spec, why in (("mistake: other 3\n", "nothing marked [bad-date]"),
                          ("mistake: bad-date 0\n", "exit code 0"),
                          ("mistake: bad-date 1\n", "exit code 1")):
            self.example({"bad-date.yaml": spec})
            code, said = self.run_on("bad-date.yaml", "--accept")
            self.assertEqual(code, 1)
            self.assertIn(why, said)
            self.assertFalse((self.folder / "bad-date.expected").exists())

    def test_standard_output_stays_empty(self):
        self.example({"chatty.yaml": "mistake: chatty 3\n"})
        code, said = self.run_on("chatty.yaml", "--accept")
        self.assertEqual(code, 1)
        self.assertIn("something on standard output", said)

    def test_another_exit_code_is_part_of_the_expectation(self):
        self.example({"cannot-read.yaml": "mistake: cannot-read 4\n",
                      "cannot-read.expected": "career.yaml:1: error: a mistake [cannot-read]\n[exit 4]\n"})
        self.assertEqual(self.run_on("cannot-read.yaml"), (0, ""))

    def test_the_first_line_may_name_the_command(self):
        self.example({"bad-offer/career.yaml": "# run: evaluate offer.yaml\n",
                      "bad-offer/offer.yaml": "mistake: bad-offer 3\n",
                      "bad-offer.expected": "career.yaml:1: error: a mistake [bad-offer]\n"})
        self.assertEqual(self.run_on("bad-offer"), (0, ""))

    def doubt(self, code, exit_code, expected):
        self.example({f"{code}/career.yaml": "# run: check\n", f"{code}/offer.yaml": f"doubt: {code} {exit_code}\n",
                      f"{code}.expected": expected})
        return self.run_on(code)

    def test_the_findings_of_check_are_its_result(self):
        self.assertEqual(self.doubt("no-home", 0, "career.yaml: warning: a doubt [no-home]\n"), (0, ""))
        self.assertEqual(self.doubt("no-home", 1, "career.yaml: warning: a doubt [no-home]\n[exit 1]\n"), (0, ""))

    def test_check_says_nothing_on_standard_error_and_could_read_its_file(self):
        code, said = self.doubt("chatty", 0, "career.yaml: warning: a doubt [chatty]\n")
        self.assertEqual(code, 1)
        self.assertIn("something on standard error", said)
        code, said = self.doubt("no-home", 3, "career.yaml: warning: a doubt [no-home]\n[exit 3]\n")
        self.assertEqual(code, 1)
        self.assertIn("exit code 3", said)

    def test_codes_and_explanations_are_compared(self):
        self.assertEqual(run.explained_by(self.program), {"bad-date", "no-home"})
        codes = {"bad-date": "reader.cpp:3"}
        self.assertEqual(run.unexplained(codes, {"bad-date"}), [])
        self.assertEqual(run.unexplained(codes, set()),
                         ["reader.cpp:3: 'bad-date' is not in the table of cmd/codes.hpp"])
        self.assertEqual(run.unexplained(codes, {"bad-date", "gone"}),
                         ["cmd/codes.hpp: no source has the code 'gone'"])

    def test_a_folder_without_a_spec_names_its_command_in_a_file(self):
        self.example({"not-found/command": "evaluate\n",
                      "not-found.expected": "error: nothing here [not-found]\n"})
        self.assertEqual(self.run_on("not-found"), (0, ""))

    def test_a_drawing_without_an_example_fails(self):
        self.example({"bad-date.expected": "something\n"})
        self.assertEqual(self.run_on("bad-date.expected")[0], 1)

    def test_a_second_example_of_a_code_has_a_word_more_in_its_name(self):
        self.example({"bad-date.month.yaml": "mistake: bad-date 3\n",
                      "bad-date.month.expected": "career.yaml:1: error: a mistake [bad-date]\n"})
        self.assertEqual(self.run_on("bad-date.month.yaml"), (0, ""))
        self.assertEqual([path.name for path in run.examples()], ["bad-date.month.expected"])

    def test_codes_and_examples_are_compared(self):
        source = self.folder / "reader.cpp"
        source.write_text('findings.push_back({Severity::Error, "unknown-key", "no"});\nerror(\n  "bad-date", here);\n'
                          'constexpr std::array checks{SpecCheck{"no-home", no_home}};\n')
        root, run.ROOT = run.ROOT, self.folder
        self.addCleanup(setattr, run, "ROOT", root)
        codes = run.codes_in([source])
        self.assertEqual(codes, {"unknown-key": "reader.cpp:1", "bad-date": "reader.cpp:3", "no-home": "reader.cpp:4"})
        del codes["no-home"]
        run.WITHOUT_EXAMPLE = {}
        self.assertEqual(run.uncovered(codes, {"unknown-key", "bad-date"}), [])
        self.assertEqual(run.uncovered(codes, {"bad-date"}), ["reader.cpp:1: 'unknown-key' has no example in tests/errors"])
        self.assertEqual(run.uncovered({}, {"gone"}), ["tests/errors: no source has the code 'gone'"])


if __name__ == "__main__":
    unittest.main()
