"""Sets values in specs of every style and has another reader of YAML look at what became of them: it must accept each
file, and see the one value that was meant and nothing else change. The text must be changed in one line, or gain one,
and the same command must change nothing the second time.

Usage: second_reader_test.py PROGRAM

The other reader is PyYAML, and libfyaml's fy-tool where it is installed. Without PyYAML the test is skipped, exit 77.
"""

import copy
import difflib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import yaml
except ImportError:
    sys.exit(77)

TODAY = "2026-11-22"
ROOT = Path(__file__).resolve().parent.parent.parent

# How else the same file may be written, each a change of its text.
STYLES = {
    "as it is": lambda text: text,
    "CR LF": lambda text: text.replace("\n", "\r\n"),
    "a mark of UTF-8 in front": lambda text: "\ufeff" + text,
    "no last line break": lambda text: text.rstrip("\n"),
    "a document between --- and ...": lambda text: f"---\n{text}...\n",
    "four columns": lambda text: "".join(wider(line) for line in text.splitlines(keepends=True)),
}

ODD = """\
# odd, and right
career:   1
"north_star" : { vision: 'Chief, or not', by: "2031-11" , steps: [
    {step: Lead, by: 2028-06},   # the next one
  ] }
metrics: !!map
  craft: &craft
    now:    5   # after the review
    target: 8
    evidence: >-
      ran Checkout
      for three years
  'zero_to_one': {now: 2,target: 7}
roles:
- title: "PM: Search"
  bet: core

  from: 2019-09
  to: 2023-07
-   id: checkout
    title: |-
      Senior PM
    bet: core
    from: 2023-08
"""

# What to set in which file, by what it holds: the path, the value, and the way to it in the data.
EDITS = {
    "career.yaml": [
        ("north_star.by", "2032", ["north_star", "by"]),
        ("north_star.vision", "CPO: or not # yet", ["north_star", "vision"]),
        ("name", "Renée 'D' O\"N", ["name"]),
        ("stage", "early", ["stage"]),
    ],
    "odd.yaml": [
        ("north_star.by", "2032", ["north_star", "by"]),
        ("north_star.vision", "it's mine", ["north_star", "vision"]),
        ("north_star.steps.1.by", "2029", ["north_star", "steps", 0, "by"]),
        ("metrics.craft.now", "6", ["metrics", "craft", "now"]),
        ("metrics.craft.evidence", "yes", ["metrics", "craft", "evidence"]),
        ("metrics.zero_to_one.now", "3.5", ["metrics", "zero_to_one", "now"]),
        ("metrics.zero_to_one.weight", "3", ["metrics", "zero_to_one", "weight"]),
        ("roles.pm-search.growth", "6%", ["roles", 0, "growth"]),
        ("roles.checkout.org", "- Shopwell", ["roles", 1, "org"]),
        ("roles.checkout.title", "Principal PM", ["roles", 1, "title"]),
    ],
}


def wider(line):
    words = line.lstrip(" ")
    gap = "-   " if words.startswith("- ") else ""
    return " " * (len(line) - len(words)) * 2 + gap + words.removeprefix("- ")


def read(path):
    with path.open("rb") as stream:
        return yaml.load(stream, Loader=yaml.BaseLoader)  # everything is text, as it was written


def put(data, way, value):
    data = copy.deepcopy(data)
    place = data
    for step in way[:-1]:
        place = place[step]
    place[way[-1]] = value
    return data


def lines_changed(before, after):
    """How many lines a diff shows as gone, and how many as new."""
    matcher = difflib.SequenceMatcher(None, before.split(b"\n"), after.split(b"\n"), autojunk=False)
    gone = new = 0
    for kind, a1, a2, b1, b2 in matcher.get_opcodes():
        if kind != "equal":
            gone, new = gone + a2 - a1, new + b2 - b1
    return gone, new


def lines_of(data, way):
    """How many lines the old value may have stood on: a block of text has a header and a line for a few words."""
    for step in way:
        if isinstance(data, dict) and step not in data:
            return 0
        data = data[step]
    return 3


def complaints(program, file, path, value, way):
    before, was = file.read_bytes(), read(file)
    command = [program, "-f", file.name, "--today", TODAY, "set", path, value]
    done = subprocess.run(command, cwd=file.parent, capture_output=True, check=False)
    if done.returncode != 0:
        return [f"exit {done.returncode}: {done.stderr.decode()}"]
    after = file.read_bytes()
    wrong = []
    try:
        wanted = put(was, way, value)
        if way[0] == "metrics" and way[-1] == "now":  # a level is set with the day
            wanted = put(wanted, [*way[:-1], "as_of"], TODAY)
        if read(file) != wanted:
            wrong.append(f"another reader sees\n{read(file)}")
    except yaml.YAMLError as error:
        wrong.append(f"another reader refuses it: {error}")
    if shutil.which("fy-tool"):
        seen = subprocess.run(["fy-tool", "--testsuite", file.name], cwd=file.parent, capture_output=True, check=False)
        if seen.returncode != 0:
            wrong.append(f"libfyaml refuses it: {seen.stderr.decode()}")
    gone, new = lines_changed(before, after)
    if gone > max(1, lines_of(was, way)) or new > 2:
        wrong.append(f"{gone} lines are gone and {new} are new")
    if subprocess.run(command, cwd=file.parent, capture_output=True, check=False).returncode != 0 or file.read_bytes() != after:
        wrong.append("the second time it did something else")
    return [f"{complaint}\n{after.decode()}" for complaint in wrong]


def main(program):
    sources = {path: ("career.yaml", path.read_text(encoding="utf-8")) for path in ROOT.glob("examples/*/career.yaml")}
    sources[Path("odd.yaml")] = ("odd.yaml", ODD)
    tried, failed = 0, 0
    with tempfile.TemporaryDirectory(prefix="career-second-") as folder:
        file = Path(folder, "career.yaml")
        for source, (kind, text) in sorted(sources.items()):
            for style, restyled in STYLES.items():
                if kind == "odd.yaml" and style == "four columns":
                    continue  # it has some of its own
                for path, value, way in EDITS[kind]:
                    file.write_bytes(restyled(text).encode())
                    tried += 1
                    for complaint in complaints(program, file, path, value, way):
                        failed += 1
                        print(f"{source}, {style}: set {path} {value!r}: {complaint}")
    print(f"{tried} values set, {failed} complaints")
    return int(failed > 0 or tried == 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
