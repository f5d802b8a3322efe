"""Forty processes change one file at the same time, each another value of it: each value is there afterwards, or its
process said that it failed, and the file is whole.

Usage: writers_test.py PROGRAM
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

WRITERS = 40
TODAY = "2026-11-22"


def spec():
    metrics = "".join(f"  metric_{i}: {{now: 0, target: 100}}  # of writer {i}\n" for i in range(WRITERS))
    return f"career: 1\nnorth_star: {{vision: Chief Product Officer, by: 2031-11}}\nmetrics:\n{metrics}"


def main(program):
    with tempfile.TemporaryDirectory(prefix="career-writers-") as folder:
        file = Path(folder, "career.yaml")
        file.write_text(spec(), encoding="utf-8")
        running = [
            subprocess.Popen(
                [program, "-f", "career.yaml", "set", f"metrics.metric_{i}.now", str(i + 1)],
                cwd=folder,
                env={**os.environ, "CAREER_TODAY": TODAY},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            for i in range(WRITERS)
        ]
        said = [process.communicate()[1].decode() for process in running]
        text = file.read_text(encoding="utf-8")
        left = sorted(path.name for path in Path(folder).iterdir())

    wrong = []
    expected = spec()
    for i, process in enumerate(running):
        if process.returncode == 0:
            was, now = (f"metric_{i}: {{now: {level}, target: 100" for level in (0, i + 1))
            expected = expected.replace(f"{was}}}", f"{now}, as_of: {TODAY}}}")
        elif process.returncode != 4:
            wrong.append(f"writer {i}: exit {process.returncode}: {said[i]}")
    if text != expected:
        wrong.append(f"the file is not what the writers said:\n{text}")
    if left != ["career.yaml"]:
        wrong.append(f"left behind: {left}")
    print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"{sum(process.returncode == 0 for process in running)} of {WRITERS} writers have saved")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
