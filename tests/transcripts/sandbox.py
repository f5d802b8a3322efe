"""A Sandbox is a fresh folder in which commands run as they would for a stranger: an empty home, no settings,
no terminal, one fixed day. Nothing that a command sees depends on the machine it runs on.
"""

import os
import pty
import re
import select
import shutil
import signal
import subprocess
import tempfile
import termios
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEFAULT_PROGRAM = ROOT / "build-dev" / "career"
TODAY = "2026-11-22"
SECONDS = 60  # no command takes this long, whatever the machine is busy with
KEPT_VARIABLES = ("ASAN_OPTIONS", "UBSAN_OPTIONS")


@dataclass
class Outcome:
    """What a command said, as `visible` shows it, and its exit code. `err` is empty where both were merged."""

    out: str
    err: str
    code: int


class Sandbox:
    """The working folder is an empty `career/`, or a copy of the folder `copied`, under that folder's name.
    Between two commands `today` may become another day, and `columns` the width to write for. With `is_terminal`,
    commands write to a terminal: `term`, which has neither colours nor other characters than those of ASCII to draw
    with, unless it becomes another."""

    def __init__(self, program, copied=None):
        self.today = TODAY
        self.columns = None
        self.is_terminal = False
        self.term = "dumb"
        self._top = Path(tempfile.mkdtemp(prefix="career-test-")).resolve()
        self.home = self._top / "home"
        self.home.mkdir()
        (self._top / "bin").mkdir()
        (self._top / "bin" / "career").symlink_to(Path(program).resolve())
        self.folder = self._top / (Path(copied).name if copied else "career")
        if copied:
            shutil.copytree(copied, self.folder)
        else:
            self.folder.mkdir()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self._top)

    def write(self, name, text):
        """Makes a file, and the folders it stands in; `name` is relative to the working folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    def run(self, command, merged=False):
        """Hands `command` to sh. Merged: standard error goes where standard output goes, as on a terminal."""
        if self.is_terminal:
            return self._run_on_terminal(command)
        process = self._start(command, subprocess.PIPE, subprocess.STDOUT if merged else subprocess.PIPE)
        try:
            out, err = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            self._give_up(process, command)
        return self._outcome(process, out, err or b"")

    def _run_on_terminal(self, command):
        ours, theirs = pty.openpty()
        settings = termios.tcgetattr(theirs)
        settings[1] &= ~termios.OPOST  # a line break stays one
        termios.tcsetattr(theirs, termios.TCSANOW, settings)
        process = self._start(command, theirs, theirs)
        os.close(theirs)
        out = b""
        end = time.monotonic() + SECONDS
        with open(ours, "rb", buffering=0) as terminal:
            while True:
                if not select.select([terminal], [], [], max(0, end - time.monotonic()))[0]:
                    self._give_up(process, command)
                try:
                    out += terminal.read(65536)
                except OSError:  # EIO: nobody is left who could write
                    break
        process.wait()
        return self._outcome(process, out, b"")

    def _start(self, command, out, err):
        return subprocess.Popen(
            ["/bin/sh", "-c", command],
            cwd=self.folder,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
            umask=0o022,
        )

    def _give_up(self, process, command):
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise TimeoutError(f"no end after {SECONDS} seconds: {command}")

    def _outcome(self, process, out, err):
        code = process.returncode if process.returncode >= 0 else 128 - process.returncode
        return Outcome(self.visible(out), self.visible(err), code)

    def visible(self, output):
        """Bytes as text that can stand in a file: control characters and what is no UTF-8 as \\x1b, and the
        names of the sandbox's folders as $FOLDER and $HOME."""
        text = output.decode("utf-8", errors="backslashreplace")
        text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f]", lambda found: f"\\x{ord(found[0]):02x}", text)
        return text.replace(str(self.folder), "$FOLDER").replace(str(self.home), "$HOME")

    def _environment(self):
        return {
            "PATH": f"{self._top / 'bin'}:/usr/bin:/bin",
            "HOME": str(self.home),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "CAREER_TODAY": self.today,
            # git, where a test wants it: no repository around the sandbox, no settings, and equal commits on every run
            "GIT_CEILING_DIRECTORIES": str(self._top),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_AUTHOR_NAME": "Dana Reyes",
            "GIT_AUTHOR_EMAIL": "dana@example.org",
            "GIT_AUTHOR_DATE": f"{self.today}T12:00:00+00:00",
            "GIT_COMMITTER_NAME": "Dana Reyes",
            "GIT_COMMITTER_EMAIL": "dana@example.org",
            "GIT_COMMITTER_DATE": f"{self.today}T12:00:00+00:00",
            **({"COLUMNS": str(self.columns)} if self.columns else {}),
            **({"TERM": self.term, "PAGER": "cat"} if self.is_terminal else {}),
            **{name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ},
        }
