"""What compiler and linker do to make an attacker's work hard stands in the program's file: here it is looked for.

    hardening_test.py PROGRAM
"""

import re
import subprocess
import sys
import unittest


def readelf(*options):
    return subprocess.run(["readelf", "--wide", *options, PROGRAM], check=True, capture_output=True, text=True).stdout


class TheFile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        table = readelf("--segments")
        cls.segments = re.findall(r"^ +([A-Z]\w+)(?: +0x\w+){5} ([R ][W ][E ])", table, re.MULTILINE)
        cls.dynamic = readelf("--dynamic")
        cls.flags = re.findall(r"FLAGS(?:_1)?\).*", cls.dynamic)

    def test_is_loaded_at_another_address_each_time(self):
        self.assertRegex(readelf("--file-header"), r"Type: +DYN")
        self.assertRegex(" ".join(self.flags), r"\bPIE\b")

    def test_cannot_be_written_where_calls_are_looked_up(self):
        self.assertIn("GNU_RELRO", [name for name, _ in self.segments])
        self.assertRegex(" ".join(self.flags), r"\bNOW\b")

    def test_runs_no_code_from_memory_that_can_be_written(self):
        self.assertIn(("GNU_STACK", "RW "), self.segments)
        self.assertEqual([segment for segment in self.segments if "W" in segment[1] and "E" in segment[1]], [])
        self.assertNotIn("TEXTREL", self.dynamic)

    def test_takes_libraries_from_nowhere_but_the_system(self):
        self.assertEqual(re.findall("RPATH|RUNPATH", self.dynamic), [])


class TheCode(unittest.TestCase):
    """What the compiler added. A static program has the same from libc too, where it proves nothing about ours."""

    @classmethod
    def setUpClass(cls):
        if "(NEEDED)" not in readelf("--dynamic"):
            raise unittest.SkipTest("a static program")
        cls.calls = set(re.findall(r" UND (\w+)", readelf("--dyn-syms")))

    def test_notices_a_stack_that_is_overwritten(self):
        self.assertTrue("__stack_chk_fail" in self.calls, "-fstack-protector-strong is missing")

    def test_calls_what_knows_the_size_of_its_target(self):
        self.assertTrue([name for name in self.calls if re.fullmatch(r"__\w+_chk", name)], "_FORTIFY_SOURCE is missing")

    def test_touches_each_page_of_a_large_frame(self):
        if "X86-64" not in readelf("--file-header"):
            self.skipTest("on this machine it is another instruction")
        with open(PROGRAM, "rb") as file:
            probes = file.read().count(bytes.fromhex("48 83 0c 24 00"))  # orq $0, (%rsp)
        self.assertGreater(probes, 0, "-fstack-clash-protection is missing")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PROGRAM = sys.argv.pop(1)
    unittest.main()
