"""Kills a program that saves a file at every system call that matters, and looks what became of the file: it must hold
the old or the new bytes, whatever happens, and the next run must not be hindered. Then lets each of those calls fail
instead: a run that says it failed must have left the old bytes, a run that says it did not the new ones.

Usage: kill_test.py FILE COMMAND [ARGUMENT...]

FILE is an example to start from; its name is given to the command in place of {}. The command runs in a folder of its
own, where nothing else is. Needs strace; without it (or where tracing is forbidden) the test is skipped, exit 77.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

CALLS = (
    "openat write pwrite64 ftruncate fsync fdatasync fchmod fchown flock close "
    "rename renameat renameat2 link linkat unlink unlinkat"
).split()

# What a disk may say, where it may say it.
ERRORS = {
    "write": ("ENOSPC", "EIO", "EDQUOT"),
    "fsync": ("EIO", "ENOSPC"),
    "rename": ("EIO", "EROFS"),
    "renameat": ("EIO", "EROFS"),
    "renameat2": ("EIO", "EINVAL"),
    "fchmod": ("EPERM",),
    "flock": ("ENOLCK",),
}

SKIPPED = 77


class Trial:
    """One run of the command on a fresh copy of the file."""

    def __init__(self, example, command):
        self.folder = Path(tempfile.mkdtemp(prefix="career-kill-"))
        self.file = self.folder / example.name
        shutil.copyfile(example, self.file)
        self.command = [argument.replace("{}", example.name) for argument in command]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def run(self, *tracer):
        return subprocess.run([*tracer, *self.command], cwd=self.folder, capture_output=True, check=False)

    def bytes(self):
        return self.file.read_bytes() if self.file.exists() else None

    def others(self):
        return sorted(path.name for path in self.folder.iterdir() if path != self.file)


def strace(*options):
    traced = ",".join("?" + call for call in CALLS)
    return ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={traced}", *options)


def count_calls(example, command):
    """How often the command makes each of the calls when it is left alone."""
    with Trial(example, command) as trial, tempfile.NamedTemporaryFile("r", encoding="utf-8", errors="replace") as log:
        trial.run(*strace("-o", log.name))
        return Counter(re.findall(r"^(?:\d+\s+)?(\w+)\(", log.read(), re.MULTILINE))


def drawn(data):
    return "nothing" if data is None else f"{len(data)} bytes: {data[:60]!r}"


def try_kill(example, command, old, new, call, number):
    with Trial(example, command) as trial:
        trial.run(*strace("-e", f"inject={call}:signal=KILL:when={number}"))
        after = trial.bytes()
        if after not in (old, new):
            return f"killed at {call} {number}: the file holds {drawn(after)}"
        if after == old and (trial.run().returncode != 0 or trial.bytes() != new):
            return f"killed at {call} {number}: what is left ({', '.join(trial.others())}) hinders the next run"
    return None


def try_error(example, command, old, new, call, number, error):
    with Trial(example, command) as trial:
        done = trial.run(*strace("-e", f"inject={call}:error={error}:when={number}"))
        after = trial.bytes()
        # Only the folder's own sync comes after the new file has its name; it is told, though.
        if after == new and (done.returncode == 0 or call in ("fsync", "write", "close")):
            return None
        if after != old or done.returncode == 0:
            return f"{error} at {call} {number}: exit {done.returncode}, the file holds {drawn(after)}"
        if left := [name for name in trial.others() if name.endswith(".tmp")]:
            return f"{error} at {call} {number}: leaves {', '.join(left)} behind"
    return None


def main(example, command):
    if shutil.which("strace") is None or subprocess.run(strace("true"), capture_output=True, check=False).returncode:
        print("skipped: strace cannot trace here")
        return SKIPPED
    old = example.read_bytes()
    with Trial(example, command) as trial:
        done = trial.run()
        new = trial.bytes()
        if done.returncode != 0 or new in (old, None):
            print(f"the command must change the file: exit {done.returncode}\n{done.stderr.decode(errors='replace')}")
            return 1
        if trial.others():
            print(f"the command leaves {', '.join(trial.others())} behind")
            return 1

    calls = count_calls(example, command)
    if not calls:
        print("skipped: strace sees no calls here")
        return SKIPPED
    kills = [(call, number) for call in CALLS for number in range(1, calls[call] + 1)]
    faults = [(call, number, error) for call, number in kills for error in ERRORS.get(call, ())]
    complaints = [try_kill(example, command, old, new, *kill) for kill in kills]
    complaints += [try_error(example, command, old, new, *fault) for fault in faults]
    complaints = [complaint for complaint in complaints if complaint]
    print("\n".join([*complaints, f"{len(kills)} kills, {len(faults)} errors, {len(complaints)} complaints"]))
    return 1 if complaints else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
