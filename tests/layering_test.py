"""The layering check, tested on made-up trees: every kind of violation is caught, and what is allowed is not."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import layering


class Layering(unittest.TestCase):
    def violations(self, sources):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in sources.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            return layering.violations(Path(folder))

    def allows(self, name, text):
        self.assertEqual(self.violations({name: text}), [])

    def refuses(self, name, text, why):
        self.assertEqual(self.violations({name: text}), [f"{name}:1: {why}"])

    def test_every_arrow_of_the_plan_is_allowed_and_no_other(self):
        for room, below in layering.ARROWS.items():
            for other in layering.ARROWS:
                name, text = f"core/{room}/a.cpp", f'#include "core/{other}/b.hpp"\n'
                if other == room or other in below:
                    self.allows(name, text)
                else:
                    self.refuses(name, text, f"core/{room} must not include 'core/{other}/b.hpp'")

    def test_no_chain_of_arrows_comes_back(self):
        for room in layering.ARROWS:
            reached, new = set(), layering.ARROWS[room]
            while new:
                reached |= new
                new = {further for other in new for further in layering.ARROWS[other]} - reached
            self.assertNotIn(room, reached)

    def test_core_never_includes_cmd_and_cmd_may_include_all_of_core(self):
        self.refuses("core/views/a.hpp", '#include "cmd/app.hpp"\n', "core/views must not include 'cmd/app.hpp'")
        for room in layering.ARROWS:
            self.allows("cmd/app.cpp", f'#include "core/{room}/a.hpp"\n')

    def test_a_room_that_is_not_in_the_plan_is_refused(self):
        self.refuses("core/utils/a.hpp", '#include "core/text/span.hpp"\n', "core/utils is a room that nobody planned")
        self.refuses("core/text/a.hpp", '#include "core/utils/b.hpp"\n', "core/text must not include 'core/utils/b.hpp'")

    def test_headers_are_written_from_the_root(self):
        for header in ("span.hpp", "../text/span.hpp", "text/span.hpp"):
            self.refuses("core/text/a.cpp", f'#include "{header}"\n',
                         f"'{header}' is not written from the root, as core/ROOM/NAME.hpp")

    def test_every_library_stays_at_home(self):
        for header, home, elsewhere in (
            ("CLI/CLI.hpp", "cmd/app.hpp", "core/text/a.hpp"),
            ("spdlog/spdlog.h", "cmd/app.cpp", "core/platform/a.cpp"),
            ("yaml-cpp/yaml.h", "core/yaml/a.cpp", "core/spec/a.cpp"),
            ("nlohmann/json.hpp", "core/views/a.cpp", "cmd/app.cpp"),
            ("utf8proc.h", "core/text/a.cpp", "core/report/a.cpp"),
            ("iostream", "cmd/main.cpp", "cmd/app.cpp"),
            ("iostream", "core/platform/real.cpp", "core/yaml/a.cpp"),
            ("fstream", "core/platform/real.cpp", "cmd/app.cpp"),
        ):
            self.allows(home, f"#include <{header}>\n")
            [violation] = self.violations({elsewhere: f"  #  include <{header}>\n"})
            self.assertTrue(violation.startswith(f"{elsewhere}:1: <{header}> belongs in "), violation)

    def test_only_the_platform_looks_at_the_world(self):
        for word in ("getenv", "system_clock", "std::cout", "std::cerr", "std::cin", "localtime"):
            self.refuses("core/spec/a.cpp", f"auto x = {word}(y);\n", f"'{word}' has no place here")
            self.refuses("cmd/app.cpp", f"auto x = {word}(y);\n", f"'{word}' has no place here")
            self.allows("core/platform/real.cpp", f"auto x = {word}(y);\n")
            self.allows("cmd/main.cpp", f"auto x = {word}(y);\n")

    def test_numbers_are_not_read_by_the_locale_anywhere(self):
        for word in ("stod", "strtod", "atof", "stoull", "setlocale"):
            self.refuses("core/platform/real.cpp", f"x = {word}(y);\n", f"'{word}' has no place here")

    def test_words_count_in_code_only(self):
        self.allows("core/text/a.cpp", '// getenv\n/* std::cout\n */ auto x = "getenv \\" getenv";\nauto forgetenv = my_stod_;\n'
                                       'auto y = R"(a " getenv)";\n')
        self.assertEqual(self.violations({"core/text/a.cpp": '// one\n"two" /* three\n*/ getenv("FOUR");\n'}),
                         ["core/text/a.cpp:3: 'getenv' has no place here"])

    def test_a_command_never_includes_another(self):
        define = "Run define_{0}(CLI::App& app) {{ return {{}}; }}\n"
        tree = {
            "cmd/check.cpp": '#include "cmd/check.hpp"\n#include "cmd/session.hpp"\n' + define.format("check"),
            "cmd/status.cpp": '#include "cmd/check.hpp"\n' + define.format("status"),
            "cmd/command.cpp": '#include "cmd/check.hpp"\nRun define_check(CLI::App&);\n',
            "cmd/session.cpp": '#include "cmd/session.hpp"\n',
        }
        self.assertEqual(self.violations(tree), ["cmd/status.cpp:1: a command includes another: 'cmd/check.hpp'"])

    def test_a_tree_without_sources_is_not_in_order(self):
        self.assertNotEqual(self.violations({"README.md": ""}), [])


if __name__ == "__main__":
    unittest.main()
