"""Every hint of every transcript works as pasted: it is handed to a shell where and when it was printed, and must not end
as a wrong command line, or without finding its files. Words in capitals are replaced by samples first. And every hint
repeats the caller's -f: each command runs once more with its spec under a name that nobody would find.

    hints_test.py PROGRAM [FILE...]
"""

import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import run
from hints import NEEDS_NO_SPEC, Finder
from sandbox import ROOT, SECONDS, Sandbox

OTHER_NAME = "my spec.yaml"
SAMPLES = {
    "BET": "core",
    "CHOICE": "decline",
    "DATE": "{today}",
    "DAY": "{today}",
    "DIR": "somewhere",
    "FILE": "offers/sample.yaml",
    "KEY": "result",
    "LEVEL": "3",
    "NAME": "sample",
    "OFFER": "offers/sample.yaml",
    "OUTCOME": "mixed",
    "TEXT": "a sample",
    "THING": "a sample",
    "TITLE": "A sample",
    "TOPIC": "a sample",
    "VALUE": "a sample",
    "WHAT": "a sample",
    "WHO": "Sam",
}
PLACEHOLDER = re.compile(r"(?<![\w$-])[A-Z]{2,}(?![\w-])")
# What a person would answer to the questions of init.
ANSWERS = " --vision 'Run a clinic' --by 2031 --skill leading=2:7"
NOT_FOUND = ("[no-spec]", "[not-found]")


def filled(hint, today):
    """A hint with samples in the places of its placeholders; what is quoted holds none."""
    text = hint.text.replace("--example NAME", "--example checkout")
    pieces = re.split(r"('[^']*')", text)
    for at in range(0, len(pieces), 2):
        pieces[at] = PLACEHOLDER.sub(lambda found: shlex.quote(SAMPLES[found[0]].format(today=today)), pieces[at])
    return "".join(pieces) + (ANSWERS if hint.text.endswith(" init") else "")


# Literals that name a command and no spec: the code, and why it may.
MAY_NAME_A_COMMAND = {
    "cmd/codes.cpp": "examples of how to put something right, as anyone would type them",
    "cmd/command.cpp": "synopses and examples",
    "core/file/read.cpp": "the file that was named is no spec, so its -f would not help",
}


def nailed(finder):
    """Sources that write a command down themselves, where only a Caller knows how this one must begin."""
    found = []
    for path in sorted([*ROOT.glob("core/**/*.?pp"), *ROOT.glob("cmd/**/*.?pp")]):
        name = str(path.relative_to(ROOT))
        if name in MAY_NAME_A_COMMAND:
            continue
        for literal in re.findall(r"\"(?:[^\"\\\n]|\\.)*\"", re.sub(r"//.*", "", path.read_text(encoding="utf-8"))):
            named = finder.start.search(literal[1:-1])
            if named and named[0].split()[-1] not in NEEDS_NO_SPEC and " --explain" not in literal:
                found.append(f"{name}: {literal} begins without a Caller\n")
    return found


class Faults:
    def __init__(self):
        self.texts = []
        self.counts = {}

    def add(self, where, hint, why):
        self.texts.append(f"{where}\n  {hint.text}\n  {why}\n")


def neither_file_nor_folder(folder, names):
    """Pipes and devices, which cannot be copied."""
    copied = (stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK)
    return [name for name in names if stat.S_IFMT(os.lstat(Path(folder, name)).st_mode) not in copied]


class PastingSandbox(Sandbox):
    """Beside each command that a transcript runs, it runs the command's hints, in copies of the folder."""

    finder = None  # set before one is made
    faults = None
    path = None

    def run(self, command, merged=False):
        call = Call.of(command, self.today)
        before = self._copy(self.folder) if call else None
        outcome = super().run(command, merged)
        if call:
            with tempfile.TemporaryDirectory(dir=self._top) as top:
                self._paste_all(call, before, Path(top), command)
            shutil.rmtree(before.parent)
        return outcome

    def _copy(self, folder, top=None):
        """A folder of the same name: what is written in it may name it."""
        place = Path(tempfile.mkdtemp(dir=top or self._top)) / self.folder.name
        shutil.copytree(folder, place, symlinks=True, ignore=neither_file_nor_folder)
        return place

    def _say(self, command, folder, today):
        environment = self._environment() | {"CAREER_TODAY": today}
        environment.pop("COLUMNS", None)  # a line that is wrapped is not pasted
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
        )
        return done.returncode, done.stdout.decode("utf-8", errors="replace")

    def _paste_all(self, call, before, top, command):
        where = f"{self.path}: $ {command}"
        renamed = self._copy(before, top)
        code, output = self._say(call.words, before, call.today)
        hints = self.finder.hints(output)
        earlier = []
        for hint in hints:
            self.faults.counts[hint.kind] = self.faults.counts.get(hint.kind, 0) + 1
            try:
                pasted = filled(hint, call.today)
            except (KeyError, ValueError) as error:
                self.faults.add(where, hint, f"a placeholder without a sample, or no line of shell: {error}")
                continue
            self._paste(call, before, top, earlier, hint, pasted, code, where)
            earlier.append(pasted)
        if hints and call.folder == "." and " -f" not in call.words and (renamed / "career.yaml").is_file():
            self._check_caller(call, renamed, where)

    def _paste(self, call, after, top, earlier, hint, pasted, code, where):
        """Alone, or else after those that were printed before it."""
        said = ""
        for first in ([], earlier):
            folder = self._copy(after, top)
            for one in first:
                self._say(call.around(one), folder, call.today)
            if "sample.yaml" in pasted and "init" not in pasted.split():
                start = pasted.split(" evaluate ")[0] if " evaluate " in pasted else "career"
                self._say(call.around(f"{start} init --offer offers/sample.yaml --title Sample"), folder, call.today)
            result, said = self._say(call.around(pasted), folder, call.today)
            is_lost = result == 3 and (code != 3 or any(mark in said for mark in NOT_FOUND))
            if result not in (2, 126, 127) and not is_lost:
                return
        self.faults.add(where, hint, f"exit {result}: {said}")

    def _check_caller(self, call, folder, where):
        (folder / "career.yaml").rename(folder / OTHER_NAME)
        shim = f"""career() {{ command career -f '{OTHER_NAME}' "$@"; }}; """
        _, output = self._say(shim + call.words, folder, call.today)
        for hint in self.finder.hints(output):
            words = re.split(r"(?<![\w.])career ", hint.text, maxsplit=1)[1].split()
            if f"career -f '{OTHER_NAME}' " in hint.text or words[0] in NEEDS_NO_SPEC or "--explain" in words:
                continue
            self.faults.add(where, hint, f"called with -f '{OTHER_NAME}', which this forgets")


class Call:
    """A call of career in a transcript: where, when and how."""

    TODAY = re.compile(r"--today[ =](\d{4}-\d{2}-\d{2})")
    SETTING = re.compile(r"((?:[A-Z_]+=\S* )*)career ")
    # What prints commands of no particular career: help, texts of files.
    OTHER = re.compile(r"--help|--explain|-h\b|\bcareer (?:help|completion|schema|template show)\b|--version|^career$")

    def __init__(self, folder, settings, words, today):
        self.folder = folder
        self.settings = settings
        self.words = words
        self.today = today

    @classmethod
    def of(cls, command, today):
        folder = "."
        if moved := re.match(r"cd (\S+) && ", command):
            folder = moved[1]
        called = cls.SETTING.match(command, moved.end() if moved else 0)
        if not called or cls.OTHER.search(command) or re.search(r"[;&\n] *career|&& ", command[called.end() :]):
            return None
        said = cls.TODAY.search(command)
        return cls(folder, called[1], command, said[1] if said else today)

    def around(self, pasted):
        """The command as it is pasted: in the same folder, with the same variables."""
        settings = "".join(f"export {setting}; " for setting in self.settings.split())
        return f"cd {self.folder} && {settings}{pasted}"


def main(arguments):
    program = Path(arguments[0])
    files = [Path(name) for name in arguments[1:]] or [
        *sorted(Path(__file__).parent.glob("*.md")),
        ROOT / "README.md",
        ROOT / "man" / "career-tutorial.7",
    ]
    with Sandbox(program) as sandbox:
        names = re.findall(r"^  ([a-z-]+)  ", sandbox.run("career").out, re.MULTILINE)
    PastingSandbox.finder = Finder(names)
    PastingSandbox.faults = faults = Faults()
    for path in files:
        PastingSandbox.path = os.path.relpath(path, ROOT)
        run.played(path, program, PastingSandbox)
    faults.texts += nailed(PastingSandbox.finder)
    print("\n".join(faults.texts))
    print(", ".join(f"{kind}: {count}" for kind, count in sorted(faults.counts.items())), "hints")
    missing = {"text", "next", "help", "json", "calendar"} - set(faults.counts) if len(arguments) == 1 else set()
    if missing or not faults.counts:
        print(f"no hints were found in: {', '.join(sorted(missing))}")
    return 1 if faults.texts or missing or not faults.counts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
