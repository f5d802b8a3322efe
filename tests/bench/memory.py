"""How much memory a whole command takes at its peak, above that of `career --version`, as a multiple of the file.

Usage: memory.py [PROGRAM] [ENTRIES...]

PROGRAM is build/career unless said otherwise; ENTRIES are the log entries of the spec, 1000 and 10000. Exit 1 when a
command takes more than it may.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
READ, EDIT = 12, 20  # times the file, at most

COMMANDS = [
    ("evaluate --today 2026-11-22", READ),
    ("check", READ),
    ("set north_star.by 2033-01", EDIT),
    ("set metrics.zero_to_one.evidence again --dry-run", EDIT),
]


def peak(command, folder):
    """The most memory that the command had at one time, in bytes: VmHWM, when all is done but the saying of it.

    Its output goes into a pipe that is full, so that it waits there and can be asked. (What `wait4` tells counts the
    memory of this program too.)
    """
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    try:
        while True:
            os.write(writer, b" " * 4096)
    except BlockingIOError:
        os.set_blocking(writer, True)
    running = subprocess.Popen(command, cwd=folder, stdout=writer, stderr=writer)
    os.close(writer)
    facts = Path(f"/proc/{running.pid}")
    while running.poll() is None and "pipe" not in (facts / "wchan").read_text(encoding="ascii"):
        time.sleep(0.001)
    found = re.search(r"^VmHWM:\s+(\d+) kB", (facts / "status").read_text(encoding="utf-8"), re.MULTILINE)
    with os.fdopen(reader, "rb") as said:
        said.read()
    if running.wait() not in (0, 1) or not found:
        sys.exit(f"{' '.join(command)}: exit {running.returncode}")
    return int(found[1]) * 1024


def main(program, sizes):
    too_much = False
    with tempfile.TemporaryDirectory(prefix="career-memory-") as folder:
        spec = Path(folder, "career.yaml")
        least = peak([program, "--version"], folder)
        for entries in sizes:
            with spec.open("wb") as out:
                subprocess.run([sys.executable, "-B", str(HERE / "make_spec.py"), str(entries)], stdout=out, check=True)
            size = spec.stat().st_size
            for words, most in COMMANDS:
                times = (peak([program, *words.split()], folder) - least) / size
                may = times <= most or entries < 10000  # what is small is mostly what every command needs
                too_much = too_much or not may
                print(f"{entries:6} entries, {size / 1e6:5.2f} MB  {times:5.1f} x  (at most {most})  career {words}{'' if may else '  TOO MUCH'}")
    return int(too_much)


if __name__ == "__main__":
    program = str(Path(sys.argv[1] if len(sys.argv) > 1 else "build/career").resolve())
    sys.exit(main(program, [int(entries) for entries in sys.argv[2:]] or [1000, 10000]))
