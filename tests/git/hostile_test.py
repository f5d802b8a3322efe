"""A repository is a stranger's, and its settings name programs. Sets every one of them to a script that leaves a mark,
then has career read the repository: there must be no mark. That the traps work at all is tried with git itself.

Usage: hostile_test.py CAREER
"""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from asking import READING, Asking

CAREER = None  # the program, from the command line

SPEC = """\
career: 1
north_star: {vision: Chief Product Officer, by: 2031-11, steps: [{step: Build one, needs: {zero_to_one: 7}}]}
metrics: {zero_to_one: {now: 2, target: 7}, craft: {now: 2, target: 5}}
roles: [{title: PM, bet: core, from: 2023-08, reach: {zero_to_one: 3}}]
home: {check_ins: [{date: 2026-10-01, balance: 4}]}
"""

OFFER = """\
offer: 1
title: AI Shopping Assistant
bet: core
received: 2026-11-10
came: offered
reach: {zero_to_one: 5}
"""

HOOKS = "pre-commit post-checkout post-index-change reference-transaction fsmonitor-watchman pre-auto-gc post-rewrite".split()

# Settings that name a program; {} is the trap.
TRAPS = {
    "core.fsmonitor": "{}",
    "core.pager": "{}",
    "core.editor": "{}",
    "core.sshCommand": "{}",
    "core.askPass": "{}",
    "core.gitProxy": "{}",
    "core.alternateRefsCommand": "{}",
    "pager.log": "{}",
    "pager.cat-file": "{}",
    "gpg.program": "{}",
    "log.showSignature": "true",
    "diff.external": "{}",
    "diff.trap.textconv": "{}",
    "diff.trap.command": "{}",
    "filter.trap.smudge": "{}",
    "filter.trap.clean": "{}",
    "filter.trap.required": "true",
    "credential.helper": "!{}",
    "alias.log": "!{}",
    "alias.cat-file": "!{}",
    "alias.ls-files": "!{}",
    "uploadpack.packObjectsHook": "{}",
    "interactive.diffFilter": "{}",
    "trailer.trap.command": "{}",
}


class Stranger:
    """A repository with a spec, an offer and every trap."""

    def __init__(self):
        self.top = Path(tempfile.mkdtemp(prefix="career-hostile-")).resolve()
        self.folder = self.top / "career"
        self.marks = self.top / "marks"
        self.marks.mkdir()
        self.trap = self.top / "trap"
        # What it is called as tells which setting it was. A filter hands on what it is given.
        self.trap.write_text(
            f"#!/bin/sh\nname=${{0##*/}}\n: > '{self.marks}'/\"$name.$$\"\ncase $name in filter.*) cat;; esac\n",
            encoding="utf-8",
        )
        self.trap.chmod(0o755)
        (self.folder / "offers").mkdir(parents=True)
        self.write("career.yaml", SPEC)
        self.write("offers/assistant.yaml", OFFER)
        self.write(".gitattributes", "*.yaml diff=trap filter=trap\n")
        self.git("init", "-q")
        self.git("add", ".")
        self.git("commit", "-q", "-m", "one")
        self.sign_the_last_commit()
        self.set_traps()

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def environment(self, path=os.environ["PATH"]):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        return {
            **kept,
            "PATH": path,
            "HOME": str(self.top),
            "CAREER_TODAY": "2026-11-22",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Dana Reyes",
            "GIT_AUTHOR_EMAIL": "dana@example.org",
            "GIT_COMMITTER_NAME": "Dana Reyes",
            "GIT_COMMITTER_EMAIL": "dana@example.org",
            "GIT_AUTHOR_DATE": "2026-11-01T12:00:00+00:00",
            "GIT_COMMITTER_DATE": "2026-11-01T12:00:00+00:00",
        }

    def git(self, *words, check=True, **options):
        options = {"stdin": subprocess.DEVNULL, **options} if "input" not in options else options
        return subprocess.run(
            ["git", *words],
            cwd=self.folder,
            env=self.environment(),
            check=check,
            capture_output=True,
            text=True,
            timeout=60,
            **options,
        ).stdout

    def career(self, *words, path=os.environ["PATH"], cwd=None, **variables):
        return subprocess.run(
            [CAREER, *words],
            cwd=cwd or self.folder,
            env={**self.environment(path), **variables},
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def sign_the_last_commit(self):
        """With a signature that somebody would have to look at."""
        head, body = self.git("cat-file", "commit", "HEAD").split("\n\n", 1)
        signed = f"{head}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n{body}"
        commit = self.git("hash-object", "-t", "commit", "-w", "--stdin", input=signed).strip()
        self.git("reset", "-q", "--soft", commit)

    def set_traps(self):
        names = self.top / "names"
        names.mkdir()
        for setting, value in TRAPS.items():
            program = names / setting
            program.symlink_to(self.trap)
            self.git("config", setting, value.replace("{}", str(program)))
        hooks = self.top / "hooks"
        hooks.mkdir()
        for hook in HOOKS:
            (hooks / hook).symlink_to(self.trap)
            (self.folder / ".git" / "hooks" / hook).unlink(missing_ok=True)
            (self.folder / ".git" / "hooks" / hook).symlink_to(self.trap)
        self.git("config", "core.hooksPath", str(hooks))

    def lose(self, *blobs):
        """Makes it a partial clone that lacks these, from where only a program could get them."""
        self.git("config", "core.repositoryFormatVersion", "1")
        self.git("config", "extensions.partialClone", "origin")
        self.git("config", "remote.origin.promisor", "true")
        self.git("config", "remote.origin.url", "ssh://nobody@localhost/career")
        self.git("config", "protocol.allow", "always")
        for blob in blobs:
            (self.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()

    def marked(self):
        """The traps that have been stepped into since the last time."""
        marks = sorted(mark.name.rsplit(".", 1)[0] for mark in self.marks.iterdir())
        for mark in self.marks.iterdir():
            mark.unlink()
        return marks

    def remove(self):
        shutil.rmtree(self.top)


class Hostile(unittest.TestCase):
    def setUp(self):
        self.stranger = Stranger()
        self.addCleanup(self.stranger.remove)
        self.stranger.marked()

    def test_the_traps_work(self):
        """Each way of calling git that career must not use steps into its trap."""
        git, marked = self.stranger.git, self.stranger.marked
        git("status", check=False)
        self.assertIn("core.fsmonitor", marked())
        git("log", "-1", check=False)
        self.assertIn("gpg.program", marked())
        git("-c", "log.showSignature=false", "-c", "diff.external=", "log", "-1", "-p", "--root", check=False)
        self.assertIn("diff.trap.textconv", marked())
        git("-c", "core.fsmonitor=false", "cat-file", "--filters", "HEAD:career.yaml", check=False)
        self.assertIn("filter.trap.smudge", marked())
        self.stranger.write("career.yaml", SPEC + "name: Dana\n")
        git("diff", check=False)
        self.assertTrue({"diff.external", "diff.trap.command"} & set(marked()))
        git("add", "career.yaml", check=False)
        self.assertIn("filter.trap.clean", marked())
        git("commit", "-m", "two", check=False)
        self.assertIn("pre-commit", marked())
        git("fetch", "ssh://nobody@localhost/career", check=False)
        self.assertIn("core.sshCommand", marked())

    def test_a_partial_clone_would_fetch_what_it_lacks(self):
        blob = self.stranger.git("rev-parse", "HEAD:career.yaml").strip()
        self.stranger.lose(blob)
        self.stranger.marked()
        self.stranger.git("cat-file", "blob", blob, check=False)
        self.assertIn("core.sshCommand", self.stranger.marked())

    def test_check_reads_what_is_staged_and_runs_nothing(self):
        for words in (["check", "--staged"], ["check", "--staged", "offers/assistant.yaml"]):
            said = self.stranger.career(*words)
            self.assertEqual((said.returncode, said.stderr), (0, ""), said.stdout)
            self.assertIn("offers/assistant.yaml is sound", said.stdout)
            self.assertEqual(self.stranger.marked(), [], words)

    def test_variables_that_name_programs_run_nothing(self):
        trap = str(self.stranger.trap)
        names = "GIT_EXTERNAL_DIFF GIT_PAGER PAGER GIT_SSH GIT_SSH_COMMAND GIT_PROXY_COMMAND GIT_ASKPASS GIT_EDITOR".split()
        said = self.stranger.career("check", "--staged", **dict.fromkeys(names, trap))
        self.assertEqual((said.returncode, said.stderr), (0, ""), said.stdout)
        self.assertEqual(self.stranger.marked(), [])

    def test_what_a_partial_clone_lacks_stays_away(self):
        self.stranger.lose(*self.stranger.git("rev-parse", "HEAD:career.yaml", "HEAD:offers/assistant.yaml").split())
        self.stranger.marked()
        said = self.stranger.career("check", "--staged")
        self.assertEqual(said.returncode, 4, said.stdout)
        self.assertIn("[git-failed]", said.stderr)
        self.assertEqual(self.stranger.marked(), [])

    def test_a_bare_repository_among_the_files_is_not_believed(self):
        inner = self.stranger.folder / "inner"
        shutil.copytree(self.stranger.folder / ".git", inner)
        (inner / "career.yaml").write_text(SPEC, encoding="utf-8")
        self.stranger.git("--git-dir", str(inner), "config", "core.worktree", str(inner))
        self.stranger.marked()
        said = self.stranger.career("check", "--staged", "career.yaml", cwd=inner)
        self.assertIn(said.returncode, (3, 4), said.stdout)
        self.assertEqual(self.stranger.marked(), [])

    def test_evaluate_runs_nothing(self):
        said = self.stranger.career("evaluate")
        self.assertEqual((said.returncode, said.stderr), (0, ""), said.stdout)
        self.assertEqual(self.stranger.marked(), [])


class Asked(unittest.TestCase):
    """Which of git's commands are run, and how often."""

    def setUp(self):
        self.stranger = Stranger()
        self.addCleanup(self.stranger.remove)
        self.asking = Asking(self.stranger.top / "bin")

    def run_career(self, *words, **options):
        said = self.stranger.career(*words, path=self.asking.path(), **options)
        commands = self.asking.commands()
        self.assertLessEqual(set(commands), READING)
        return said, commands

    def test_check_asks_once_for_the_names_and_once_for_each_file(self):
        _, commands = self.run_career("check", "--staged")
        self.assertEqual(commands, ["ls-files", "cat-file", "ls-files", "cat-file"])

    def test_check_asks_nothing_without_staged(self):
        _, commands = self.run_career("check")
        self.assertEqual(commands, [])

    def test_evaluate_asks_twice(self):
        _, commands = self.run_career("evaluate")
        self.assertEqual(commands, ["log", "cat-file"])

    def test_evaluate_asks_nothing_where_no_offer_says_when_it_came(self):
        self.stranger.write("offers/assistant.yaml", OFFER.replace("received: 2026-11-10\n", ""))
        _, commands = self.run_career("evaluate")
        self.assertEqual(commands, [])

    def test_nothing_is_asked_outside_of_a_repository(self):
        shutil.rmtree(self.stranger.folder / ".git")
        for words in (["check", "--staged"], ["evaluate"]):
            _, commands = self.run_career(*words)
            self.assertEqual(commands, [], words)

    def test_a_repository_of_someone_else_is_refused_in_words(self):
        asking = Asking(self.stranger.top / "wary", "GIT_TEST_ASSUME_DIFFERENT_OWNER=1")
        said = self.stranger.career("check", "--staged", path=asking.path())
        self.assertEqual(said.returncode, 4)
        self.assertIn("the repository belongs to someone else", said.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    CAREER = str(Path(sys.argv.pop(1)).resolve())
    unittest.main()
