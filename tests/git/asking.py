"""A git that writes down how it was called and then does it: how a test learns what career asked."""

import os
import shutil
import stat

READING = {"cat-file", "log", "ls-files"}


class Asking:
    """A folder for the front of PATH."""

    def __init__(self, folder, variables=""):
        """`variables`: more of them for git, as sh takes them."""
        self.folder = folder
        self._log = folder / "asked"
        folder.mkdir()
        program = folder / "git"
        program.write_text(
            f"#!/bin/sh\nprintf '%s\\n' \"$@\" '' >> '{self._log}'\n{variables} exec '{shutil.which('git')}' \"$@\"\n",
            encoding="utf-8",
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def path(self):
        return f"{self.folder}:{os.environ['PATH']}"

    def commands(self):
        """git's commands that were run since the last time, in order."""
        if not self._log.exists():
            return []
        calls = [call.split("\n") for call in self._log.read_text(encoding="utf-8").split("\n\n") if call]
        self._log.unlink()
        return [command_of(call) for call in calls]


def command_of(words):
    words = iter(words)
    for word in words:
        if word in ("-c", "-C"):
            next(words)
        elif not word.startswith("-"):
            return word
    return None
