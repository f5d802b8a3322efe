"""The Debian package of a build, installed where nothing else is: everything is in its place and works from there, and
nothing is left once it is purged.

    package_test.py CMAKE BUILD
"""

import gzip
import json
import os
import re
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent.parent
DATABASE = Path("var/lib/dpkg")


def run(*command, **options):
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True, **options).stdout


class FreshRoot:
    """A folder that is a system to dpkg, with no package in it."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("info", "updates", "triggers"):
            (folder / DATABASE / name).mkdir(parents=True)
        (folder / DATABASE / "status").touch()

    def dpkg(self, *words):
        # An image for containers may be set to install no documents: here all are wanted.
        everything = ["--force-depends", "--force-not-root", "--path-include=*", "--log=/dev/null"]
        as_root = [] if os.geteuid() == 0 else ["unshare", "--map-root-user"]
        # dpkg wants the tools of an administrator in the path
        path = os.environ["PATH"] + ":/usr/local/sbin:/usr/sbin:/sbin"
        run(*as_root, "dpkg", f"--root={self.folder}", *everything, *words, env={**os.environ, "PATH": path})

    def entries(self):
        """All that lies there but dpkg's own, by name."""
        found = (path.relative_to(self.folder) for path in self.folder.rglob("*"))
        return {str(path) for path in found if DATABASE not in [path, *path.parents] and path not in DATABASE.parents}


def expected_files():
    pages = {f"usr/share/man/man{page.suffix[1:]}/{page.name}.gz" for page in (SOURCE / "man").glob("*.[1-9]")}
    examples = {f"usr/share/doc/career/{path.relative_to(SOURCE)}" for path in (SOURCE / "examples").rglob("*.yaml")}
    return pages | examples | {
        "usr/bin/career",
        "usr/share/bash-completion/completions/career",
        "usr/share/career/career-offer.schema.json",
        "usr/share/career/career-spec.schema.json",
        "usr/share/doc/career/changelog.gz",
        "usr/share/doc/career/copyright",
        "usr/share/fish/vendor_completions.d/career.fish",
        "usr/share/zsh/vendor-completions/_career",
    }


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory(prefix="career-package-")
        cls.addClassCleanup(scratch.cleanup)
        cls.scratch = Path(scratch.name)
        # gzip where a package for others has xz: a second instead of five
        run(CMAKE.with_name("cpack"), "--config", BUILD / "CPackConfig.cmake", "-G", "DEB", "-B", cls.scratch / "packing",
            "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=gzip", cwd=cls.scratch)
        (cls.package,) = (cls.scratch / "packing").glob("*.deb")
        cls.root = FreshRoot(cls.scratch / "root")
        cls.root.dpkg("--install", cls.package)
        cls.usr = cls.root.folder / "usr"

    def career(self, *words, **options):
        return run(self.usr / "bin/career", *words, **options)

    def test_installs_what_is_expected_and_nothing_else(self):
        files = {name for name in self.root.entries() if not (self.root.folder / name).is_dir()}
        of_a_static_program = ("usr/share/doc/career/libraries/", "usr/share/lintian/overrides/")
        if "libc6" not in run("dpkg-deb", "--field", self.package, "Depends"):
            others = {name for name in files if name.startswith(of_a_static_program)}
            self.assertEqual(len(others), 10)
            files -= others
        self.assertEqual(sorted(files), sorted(expected_files()))

    def test_an_installation_without_dpkg_has_the_same(self):
        run(CMAKE, "--install", BUILD, "--prefix", self.scratch / "prefix")
        files = {f"usr/{path.relative_to(self.scratch / 'prefix')}" for path in (self.scratch / "prefix").rglob("*") if path.is_file()}
        self.assertEqual(sorted(files), sorted(expected_files()))

    def test_can_be_read_by_all_and_written_by_root(self):
        for name in self.root.entries():
            path = self.root.folder / name
            is_program = path.is_dir() or path.parent.name == "bin"
            self.assertEqual(stat.filemode(path.lstat().st_mode)[1:], "rwxr-xr-x" if is_program else "rw-r--r--", name)
            if os.geteuid() == 0:
                self.assertEqual((path.stat().st_uid, path.stat().st_gid), (0, 0), name)

    def test_has_one_version_everywhere(self):
        version = run("dpkg-deb", "--field", self.package, "Version").strip()
        self.assertIn(version, self.career("--version").split())
        changelog = gzip.open(self.usr / "share/doc/career/changelog.gz", "rt").read()
        self.assertTrue(changelog.startswith(f"career ({version}) "), changelog[:40])
        self.assertEqual(self.package.name.split("_")[:2], ["career", version])

    def test_is_as_old_as_the_changelog_says(self):
        entries = run("dpkg-deb", "--contents", self.package, env={**os.environ, "TZ": "UTC"}).splitlines()
        newest = re.search(r"^ -- .*>  \w+, (.*) \+0000$", (SOURCE / ".ci/debian/changelog").read_text(), re.MULTILINE)[1]
        day = run("date", "-u", "-d", newest, "+%F %R").strip()
        self.assertEqual({" ".join(entry.split()[3:5]) for entry in entries}, {day})

    def test_carries_the_schemas_that_the_program_prints(self):
        for kind in ("spec", "offer"):
            text = (self.usr / f"share/career/career-{kind}.schema.json").read_text(encoding="utf-8")
            self.assertEqual(text, self.career("schema", kind))
            self.assertIn("$schema", json.loads(text))

    def test_completes_in_a_shell_that_found_its_script(self):
        script = self.usr / "share/bash-completion/completions/career"
        said = run("bash", "--norc", "--noprofile", "-c", 'source "$1" && complete -p career', "bash", script)
        self.assertRegex(said, r"^complete .*-F \w+ .*career$")
        for shell, path in (("zsh", "zsh/vendor-completions/_career"), ("fish", "fish/vendor_completions.d/career.fish")):
            self.assertEqual((self.usr / "share" / path).read_text(encoding="utf-8"), self.career("completion", shell))

    def test_has_a_manual_that_is_found_and_can_be_read(self):
        manual = self.usr / "share/man"
        for page in manual.rglob("*.gz"):
            name, section, _ = page.name.rsplit(".", 2)
            self.assertEqual(run("mman", "-M", manual, "-w", section, name).strip(), str(page))
            self.assertIn(f"{name.upper()}({section})", run("mandoc", "-T", "utf8", page))

    def test_has_examples_that_the_program_evaluates(self):
        for spec in (self.usr / "share/doc/career/examples").glob("*/career.yaml"):
            for offer in ([], *([path] for path in (spec.parent / "offers").glob("*.yaml"))):
                self.assertIn("Distance to the North Star", self.career("-f", spec, "evaluate", *offer))

    def test_leaves_nothing_when_it_is_purged(self):
        root = FreshRoot(self.scratch / "purged")
        root.dpkg("--install", self.package)
        self.assertIn("usr/bin/career", root.entries())
        root.dpkg("--purge", "career")
        self.assertEqual(root.entries(), set())


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    BUILD = Path(sys.argv.pop()).resolve()
    CMAKE = Path(sys.argv.pop())
    unittest.main()
