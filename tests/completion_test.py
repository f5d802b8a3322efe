"""Presses TAB in a real bash, on a pseudo-terminal: what stands on the line afterwards, and what is offered.

    completion_test.py PROGRAM
"""

import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "checkout"
PATIENCE = 30  # seconds for an answer to come, whatever the machine is busy with

# Ctrl-G tells the line as it stands; everything that is offered is shown at once, and nothing rings.
SETTINGS = r"""
alias c=career; complete -F _career c
PS1='$ '; PS2=''; HISTFILE=
bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'
bind 'set page-completions off'; bind 'set enable-bracketed-paste off'; bind 'set completion-display-width 0'
bind -x '"\C-g": printf "\n<%s>.\n" "$READLINE_LINE"'
"""

# What is typed, and the line that one TAB makes of it. A blank at its end says that the word is complete.
LINES = [
    ("career ev", "career evaluate "),
    ("career portfolio cl", "career portfolio close "),
    ("career help publish-log su", "career help publish-log summary "),
    ("career evaluate --exi", "career evaluate --exit-code "),
    ("career evaluate --format ma", "career evaluate --format markdown "),
    ("career evaluate --format=ma", "career evaluate --format=markdown "),
    ("career evaluate --rec", "career evaluate --record "),
    ("career evaluate --record neg", "career evaluate --record negotiate "),
    ("career evaluate off", "career evaluate offers/"),
    ("career evaluate -o offers/ai", "career evaluate -o offers/ai-shopping-assistant.yaml "),
    ("career evaluate --output=offers/ai", "career evaluate --output=offers/ai-shopping-assistant.yaml "),
    ("career init o", "career init offers/"),
    ("career portfolio close ch", "career portfolio close checkout "),
    ("career set metrics.zero", "career set metrics.zero_to_one."),
    ("career set metrics.zero_to_one.ta", "career set metrics.zero_to_one.target "),
    ("career set roles.checkout.bet sw", "career set roles.checkout.bet swing "),
    ("career evaluate --with reach.home", "career evaluate --with reach.home_hours="),
    ("career evaluate --with spec:metrics.zero_to_one.ta", "career evaluate --with spec:metrics.zero_to_one.target="),
    ("career evaluate --with=spec:assu", "career evaluate --with=spec:assumptions."),
    ("career publish-log repeat how", r"career publish-log repeat how\ we\ size\ experiments "),
    ("career publish-log repeat 'how", "career publish-log repeat 'how we size experiments' "),
    ("career publish-log add T --shows zero", "career publish-log add T --shows zero_to_one "),
    ("career check --explain no-ev", "career check --explain no-evidence "),
    ("career template show summary-v", "career template show summary-vp "),
    ("career -f other.yaml set metrics.a", "career -f other.yaml set metrics.apples."),
    ("career -f ~/other.yaml set metrics.a", "career -f ~/other.yaml set metrics.apples."),
    ("career --color al", "career --color always "),
    ("career evaluate --with reach.home_hours=", "career evaluate --with reach.home_hours="),
    ("career publish-log repeat how' we", "career publish-log repeat how' we size experiments' "),
    ("~/bin/career ev", "~/bin/career evaluate "),
    ("$HOME/bin/career ev", "$HOME/bin/career evaluate "),
    ("c ev", "c evaluate "),
    ("career -- ev", "career -- ev"),
    ("career -- portfolio close ", "career -- portfolio close "),
    ("career evaluate --nonsense", "career evaluate --nonsense"),
    ("career -f broken.yaml set metrics.", "career -f broken.yaml set metrics."),
    ("career -f gone.yaml set metrics.", "career -f gone.yaml set metrics."),
]

# Topics that would do more than stand on the line, each found by its first letter.
HOSTILE = [
    "a $(touch RAN)", "b `touch RAN`", "c;touch RAN", "d|touch RAN", "e&touch RAN", "f>RAN", "g 'x", 'v" x', "i \\ x", "j\\'",
    "k*?[a-z]", "l{1,2}", "m: x=y:z", "n ~/ ~root", "o #x", "p !!", "q ${x:-y}", "r日本 語", "s=~root", "t\\$(touch RAN)", "u&\\&",
]
STARTS = ["~root", "#x", "!!", "$(touch RAN)", "`touch RAN`", "'x", '"x', "\\x", "&x", "|x", ";x", "(x", "<x", ">x", "*x", "?x"]

OTHER = (EXAMPLE / "career.yaml").read_text(encoding="utf-8").replace("zero_to_one", "apples")


class Bash:
    """An interactive bash with the completion of `program`, in a copy of an example."""

    def __init__(self, program, folder, settings=""):
        folder = Path(folder)
        career = folder / "career"
        shutil.copytree(EXAMPLE, career)
        for place in (career, folder):
            (place / "other.yaml").write_text(OTHER, encoding="utf-8")
        topics = [f"    - {{topic: {json.dumps(topic)}, times: 2, last: 2026-11-02}}\n" for topic in HOSTILE + STARTS + ["-rf"]]
        (career / "hostile.yaml").write_text(re.sub("  repeated:.*\n", lambda found: found[0] + "".join(topics), OTHER), encoding="utf-8")
        (career / "broken.yaml").write_text("metrics: [", encoding="utf-8")
        (folder / "bin").mkdir()
        (folder / "bin" / "career").symlink_to(Path(program).resolve())
        variables = {"HOME": str(folder), "PATH": f"{folder}/bin:/usr/bin:/bin", "TERM": "dumb", "LC_ALL": "C.UTF-8"}
        (folder / "rc").write_text(SETTINGS + settings + '\neval "$(career completion bash)"\necho ready\n', encoding="utf-8")
        self._pid, self._screen = pty.fork()
        if self._pid == 0:
            os.chdir(career)
            os.execve("/bin/bash", ["bash", "--noprofile", "--rcfile", str(folder / "rc"), "-i"], variables)
        self._read_until("ready\r\n$ ")

    def _read_until(self, sign):
        said = ""
        end = time.monotonic() + PATIENCE
        while sign not in said:
            ready, _, _ = select.select([self._screen], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise AssertionError(f"waiting for {sign!r}, bash said only: {said!r}")
            said += os.read(self._screen, 4096).decode("utf-8", errors="replace")
        return said

    def tab(self, typed):
        """The line after `typed` and TAB, and all that was shown meanwhile."""
        os.write(self._screen, (typed + "\t\a").encode("utf-8"))
        said = self._read_until(">.\r\n")
        os.write(self._screen, b"\x15")  # Ctrl-U: an empty line again
        shown, line = said.rsplit("\n<", 1)
        return line[: line.index(">.\r\n")], shown

    def close(self):
        os.write(self._screen, b"\x15exit\n")
        os.waitpid(self._pid, 0)


def last_word(line, folder):
    """What bash takes the last word of a line for, and whether anything else was done on the way."""
    said = subprocess.run(
        ["bash", "-c", 'career() { printf %s "${@: -1}"; }\n' + line], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    return said.stdout, sorted(path.name for path in Path(folder).iterdir())


def complaints_about_hostile(bash):
    """What TAB writes is the name itself, however a shell would read it, or nothing where an open quote cannot hold it."""
    complaints = []
    with tempfile.TemporaryDirectory(prefix="career-test-") as empty:
        for topic in HOSTILE + STARTS:
            for quote, refused in (("", ""), ("'", "'"), ('"', "\"\\$`!")):
                begun = ("" if topic[0].isalpha() or quote else "\\") + topic[0]
                if topic[0] in refused:
                    continue  # nobody can begin it so
                typed = f"career -f hostile.yaml publish-log repeat {quote}{begun}"
                line, _ = bash.tab(typed)
                is_refused = any(char in topic for char in refused)
                if line == typed if not is_refused else line != typed:
                    complaints.append(f"{typed!r}: TAB makes {line!r} of it")
                elif not is_refused and last_word(line, empty) != (topic, []):
                    complaints.append(f"{line!r} is not {topic!r}, but {last_word(line, empty)}")
    for typed, expected in (("-r", "-r"), ("-- -r", "-- -rf ")):
        line, _ = bash.tab(f"career -f hostile.yaml publish-log repeat {typed}")
        if line != f"career -f hostile.yaml publish-log repeat {expected}":
            complaints.append(f"a name like an option: {line!r}")
    return complaints


def complaints_of(program):
    complaints = []
    with tempfile.TemporaryDirectory(prefix="career-test-") as folder:
        bash = Bash(program, folder)
        for typed, expected in LINES:
            line, _ = bash.tab(typed)
            if line != expected:
                complaints.append(f"{typed!r}: TAB makes {line!r} of it, and not {expected!r}")
        _, shown = bash.tab("career publish-log ")
        for verb in ("add", "repeat", "skip", "contract", "summary"):
            if verb not in shown.split():
                complaints.append(f"'career publish-log' offers no '{verb}', only {shown!r}")
        complaints += complaints_about_hostile(bash)
        bash.close()
    with tempfile.TemporaryDirectory(prefix="career-test-") as folder:
        bash = Bash(program, folder, settings="COMP_WORDBREAKS=${COMP_WORDBREAKS//[:=]/}; set -u")
        for typed, expected in LINES:
            if "=offers/" in typed:
                continue  # a file is completed by bash alone, which takes all of this for its name
            line, _ = bash.tab(typed)
            if line != expected:
                complaints.append(f"without breaks at ':' and '=', {typed!r}: TAB makes {line!r} of it")
        bash.close()
    return complaints


def complaints_about_answers(program):
    """What the scripts for zsh and fish are told: candidates with what they are, one line each."""
    complaints = []
    command = [program, "-f", str(EXAMPLE / "career.yaml"), "completion", "zsh", "--"]
    for words, expected in (
        (["evaluate", "--format", ""], "words\ntext\nmarkdown\njson\ncsv\n"),
        (["portfolio", "close", ""], "words\ncheckout\tSenior PM, Checkout\n"),
        (["evaluate", ""], "files\n"),
        (["init", ""], "folders\n"),
        (["no-command", ""], "words\n"),
        (["help", "set", ""], "words\n"),
        (["check", "--explain", "--format", "j"], "words\njson\n"),
    ):
        said = subprocess.run(command + words, capture_output=True, text=True, check=True).stdout
        if said != expected:
            complaints.append(f"{words}: answered {said!r}, and not {expected!r}")
    return complaints


def main():
    program = sys.argv[1]
    complaints = complaints_of(program) + complaints_about_answers(program)
    print("\n".join(complaints), end="\n" if complaints else "")
    print(f"{len(LINES)} lines completed: {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
