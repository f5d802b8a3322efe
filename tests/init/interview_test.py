"""Holds the conversation of `career init` as a person does, through a pseudo-terminal: answers, Enter, mistakes, and the
ways to stop half-way.

    interview_test.py PROGRAM
"""

import fcntl
import itertools
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

PROMPT = "] > "
PATIENCE = 30  # seconds for an answer to come, whatever the machine is busy with


class Terminal:
    """`career init` on a terminal of its own, in an empty folder."""

    def __init__(self, program, folder, *words, redirect=None, columns=80):
        self.folder = Path(folder)
        self.said = ""
        self._pid, self._screen = pty.fork()
        if self._pid == 0:
            os.chdir(folder)
            os.environ.clear()
            os.environ.update({"HOME": folder, "CAREER_TODAY": "2026-11-22", "PATH": "/usr/bin:/bin"})
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            if redirect:
                os.dup2(os.open(redirect, os.O_WRONLY | os.O_CREAT), 1)
            os.execv(program, ["career", "init", *words])

    def read(self):
        """Reads until it asks something, or until it has ended; gives what was said since then."""
        new = ""
        end = time.monotonic() + PATIENCE
        while not new.endswith(PROMPT):
            ready, _, _ = select.select([self._screen], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise AssertionError(f"it neither asks nor ends; so far:\n{self.said}{new}")
            try:
                got = os.read(self._screen, 4096)
            except OSError:  # Linux's way to say that the other end is closed
                got = b""
            if not got:
                break
            new += got.decode("utf-8", errors="replace").replace("\r\n", "\n")
        self.said += new
        return new

    def type(self, text):
        os.write(self._screen, text.encode("utf-8"))

    def answer(self, text):
        self.type(text + "\n")
        return self.read()

    def end(self):
        """The exit code, as a shell gives it."""
        self.read()
        _, status = os.waitpid(self._pid, 0)
        os.close(self._screen)
        code = os.waitstatus_to_exitcode(status)
        return code if code >= 0 else 128 - code


def question_of(said):
    """The last question that was asked."""
    lines = said.rstrip().rsplit("\n\n", 1)[-1].split("\n")
    return " ".join(itertools.takewhile(lambda line: not line.startswith("  "), lines))


ANSWERS = {
    "Where do you want to be in five years?": 'Chief Product Officer: "mid-stage" # Zürich 🚀',
    "By when?": None,
    "What is your role today?": "Senior PM, Checkout",
    "Where is that?": "Shopwell",
    "Since when?": "2023-08",
    "What is the first skill, your core craft?": "Core craft",
    "What is the second skill?": "Take a product from an idea to its first paying users",
    "What is a short name for that?": "zero_to_one",
    "Where does zero_to_one stand today?": "2",
    "Where does zero_to_one have to be?": "7",
    "What does zero_to_one at 7 mean?": "done it twice, once at scale",
    "What must be true one step before 'Chief Product Officer: \"mid-stage\" # Zürich 🚀'?": "VP Product with a P&L",
    "What must be true one step before 'VP Product with a P&L'?": "Lead a zero-to-one product",
    "If you could go only one of them, which would it be?": "zero_to_one",
    "How much of that is home_hours from 60 to 40 worth?": "three quarters",
    "org_leadership, now 5?": "5 to 6",
    "A limit?": "base_pay at least 150000 EUR",
    "And base_pay in your role today?": "155000",
    "Who is your manager?": "Maya (VP Product)",
    "What is your name?": "Dana Reyes",
}


def check(program, folder, *words):
    environment = {"HOME": folder, "CAREER_TODAY": "2026-11-22", "PATH": "/usr/bin:/bin"}
    return subprocess.run([program, *words], cwd=folder, env=environment, capture_output=True, text=True, check=False)


def writes_what_was_answered(program, folder):
    terminal = Terminal(program, folder)
    said = terminal.read()
    asked = []
    while said.endswith(PROMPT):
        question = question_of(said)
        asked.append(question)
        assert len(asked) < 80, "it asks forever"
        assert not (terminal.folder / "career.yaml").exists(), f"written before the end, at '{question}'"
        said = terminal.answer(ANSWERS.get(question) or "")
    assert terminal.end() == 0, terminal.said
    missed = [question for question in ANSWERS if question not in asked]
    assert not missed, f"never asked: {missed}"
    assert asked[-1] == "Write this to career.yaml?", asked[-1]

    text = (terminal.folder / "career.yaml").read_text(encoding="utf-8")
    shown = terminal.said.split("\n# yaml-language-server", 1)[1].split("\n\nWrite this", 1)[0]
    assert text == "# yaml-language-server" + shown + "\n", "another file than was shown"
    for part in (
        'vision: "Chief Product Officer: \\"mid-stage\\" # Zürich 🚀"',
        "step: VP Product with a P&L",
        "about: Take a product from an idea to its first paying users",
        '7: "done it twice, once at scale"',
        "org_leadership: [5, 6]",
        "base_pay: {at_least: 150000, unit: EUR}",
        "base_pay: 155000",
        "with: Maya (VP Product)",
        "name: Dana Reyes",
    ):
        assert part in text, f"not there: {part}\n{text}"
    weights = dict(re.findall(r"^  (\w+):\n(?:    (?!weight).*\n)*    weight: (\S+)", text, re.MULTILINE))
    assert weights == {
        "core_craft": "2",
        "zero_to_one": "4",
        "org_leadership": "2",
        "business_impact": "2",
        "home_hours": "3",
    }, weights
    checked = check(program, folder, "check")
    assert checked.returncode == 0, checked.stdout
    assert "error" not in checked.stdout, checked.stdout
    assert "next:" in terminal.said and "career check" in terminal.said


def takes_enter_for_everything(program, folder):
    terminal = Terminal(program, folder)
    said = terminal.read()
    questions = 0
    while said.endswith(PROMPT):
        questions += 1
        assert questions < 80, "it asks forever"
        said = terminal.answer("")
    assert terminal.end() == 0, terminal.said
    assert check(program, folder, "check").returncode == 0


def breaks_lines_between_words(program, folder):
    """What it says fits the terminal, and at 80 columns the file that it shows as well; no word is broken."""
    for columns in (80, 60):
        terminal = Terminal(program, folder, columns=columns)
        said = terminal.read()
        while question_of(said) != "Write this to career.yaml?":
            said = terminal.answer("")
        terminal.answer("no")
        terminal.end()
        conversation, file = terminal.said.split("\n# yaml-language-server", 1)
        lines = conversation.split("\n") + (file.split("\n") if columns == 80 else [])
        long = [line for line in lines if len(line) > columns]
        assert not long, f"longer than {columns} columns: {long}"


def does_not_nag_about_what_was_declined(program, folder):
    """Enter for everything: only what it calls 'decide later' is still to be filled in."""
    takes_enter_for_everything(program, folder)
    text = (Path(folder) / "career.yaml").read_text(encoding="utf-8")
    assert re.findall("fill this in: .*", text) == ["fill this in: where you want to be in five years\""], text


def asks_again_with_the_form(program, folder):
    terminal = Terminal(program, folder)
    terminal.read()
    terminal.answer("Chief Product Officer")
    said = terminal.answer("soon")
    assert "'soon' is no date" in said and "YYYY-MM" in said, said
    assert question_of(said) == "By when?", said
    said = terminal.answer("2020")
    assert "2020 has passed" in said and question_of(said) == "By when?", said
    said = terminal.answer("2031-11")
    said = terminal.answer("erly")
    assert "did you mean 'early'?" in said, said
    said = terminal.answer("early")
    said = terminal.answer("\x1b[D")
    assert "\\e[D" in said and "no text" in said, said
    assert "\x1b[D'" not in said
    assert_stops(terminal, "\x04")


def assert_stops(terminal, key):
    terminal.type(key)
    code = terminal.end()
    assert code == (130 if key == "\x03" else 1), (code, terminal.said)
    left = sorted(path.name for path in terminal.folder.iterdir())
    assert left == [], f"left behind: {left}"


def stops_anywhere(program, folder):
    """At each of the first questions, and at the last one."""
    for key in ("\x04", "\x03"):
        for answers in (0, 1, 7, 20):
            terminal = Terminal(program, folder)
            terminal.read()
            for _ in range(answers):
                terminal.answer("")
            assert_stops(terminal, key)
        terminal = Terminal(program, folder)
        said = terminal.read()
        while question_of(said) != "Write this to career.yaml?":
            said = terminal.answer("")
        assert_stops(terminal, key)


def stops_with_a_no(program, folder):
    terminal = Terminal(program, folder)
    said = terminal.read()
    while question_of(said) != "Write this to career.yaml?":
        said = terminal.answer("")
    terminal.type("no\n")
    assert terminal.end() == 1, terminal.said
    assert "nothing was written" in terminal.said
    assert list(terminal.folder.iterdir()) == []


def asks_nothing_that_was_said(program, folder):
    terminal = Terminal(program, folder, "--vision", "Chief Product Officer", "--skill", "zero_to_one=2:7:5")
    assert terminal.end() == 0, terminal.said
    assert PROMPT not in terminal.said
    assert "vision: Chief Product Officer" in (terminal.folder / "career.yaml").read_text(encoding="utf-8")


def asks_nobody_who_cannot_read(program, folder):
    """Standard output is a file: the questions would stand in there."""
    terminal = Terminal(program, folder, redirect="/dev/null")
    assert terminal.end() == 0, terminal.said
    assert (terminal.folder / "career.yaml").exists()


def refuses_before_it_asks(program, folder):
    (Path(folder) / "career.yaml").write_text("mine", encoding="utf-8")
    terminal = Terminal(program, folder)
    assert terminal.end() == 4, terminal.said
    assert "'career.yaml' is there already" in terminal.said
    assert PROMPT not in terminal.said
    assert (Path(folder) / "career.yaml").read_text(encoding="utf-8") == "mine"


CASES = (
    writes_what_was_answered,
    takes_enter_for_everything,
    asks_again_with_the_form,
    breaks_lines_between_words,
    does_not_nag_about_what_was_declined,
    stops_anywhere,
    stops_with_a_no,
    asks_nothing_that_was_said,
    asks_nobody_who_cannot_read,
    refuses_before_it_asks,
)


def main(program):
    program = str(Path(program).resolve())
    failed = False
    for case in CASES:
        with tempfile.TemporaryDirectory(prefix="career-init-") as folder:
            try:
                case(program, folder)
            except AssertionError as error:
                failed = True
                print(f"{case.__name__.replace('_', ' ')}: {error}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
