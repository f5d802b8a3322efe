"""The layering check, tested on made-up trees: every kind of violation is caught, and what is allowed is not."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import layering


MAP = (Path(__file__).resolve().parents[1] / layering.MAP).read_text(encoding="utf-8")
RULES = layering.Rules(MAP)
DEFINE = "Run define_{0}(Syntax& syntax) {{ return {{}}; }}\n"


class Layering(unittest.TestCase):
    def violations(self, sources, text_of_map=MAP):
        """Of a tree in order, with these sources put into it."""
        tree = {f"core/{room}/first.hpp": "" for room in RULES.arrows}
        tree |= {"cmd/command.cpp": "{define_first},", "cmd/first.cpp": DEFINE.format("first"), layering.MAP: text_of_map}
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (tree | sources).items():
                if text is None:
                    continue
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return layering.violations(Path(folder))

    def allows(self, name, text):
        self.assertEqual(self.violations({name: text}), [])

    def refuses(self, name, text, why):
        self.assertEqual(self.violations({name: text}), [f"{name}:1: {why}"])

    def test_every_arrow_of_the_plan_is_allowed_and_no_other(self):
        for room, below in RULES.arrows.items():
            for other in RULES.arrows:
                name, text = f"core/{room}/a.cpp", f'#include "core/{other}/b.hpp"\n'
                if other == room or other in below:
                    self.allows(name, text)
                else:
                    self.refuses(name, text, f"core/{room} must not include 'core/{other}/b.hpp'")

    def test_no_chain_of_arrows_comes_back(self):
        for room in RULES.arrows:
            reached, new = set(), RULES.arrows[room]
            while new:
                reached |= new
                new = {further for other in new for further in RULES.arrows[other]} - reached
            self.assertNotIn(room, reached)

    def test_core_never_includes_cmd_and_cmd_may_include_all_of_core(self):
        self.refuses("core/views/a.hpp", '#include "cmd/app.hpp"\n', "core/views must not include 'cmd/app.hpp'")
        for room in RULES.arrows:
            self.allows("cmd/app.cpp", f'#include "core/{room}/a.hpp"\n')

    def test_a_room_that_is_not_in_the_plan_is_refused(self):
        self.refuses("core/utils/a.hpp", '#include "core/text/span.hpp"\n', "core/utils is not a room of the map")
        self.refuses("core/text/a.hpp", '#include "core/utils/b.hpp"\n', "core/text must not include 'core/utils/b.hpp'")

    def test_headers_are_written_from_the_root(self):
        for header in ("span.hpp", "../text/span.hpp", "text/span.hpp"):
            self.refuses("core/text/a.cpp", f'#include "{header}"\n',
                         f"'{header}' is not written from the root, as core/ROOM/NAME.hpp")

    def test_core_names_no_command_and_no_flag(self):
        for line, named in (('f("see career first");', "career first"), ('f("add --outcome landed");', "--outcome")):
            self.refuses("core/views/a.cpp", line + "\n", f"core names '{named}'; add a Hint")
            self.allows("cmd/app.cpp", line + "\n")
        self.refuses("core/views/a.cpp", 'caller.command("first");\n', "core names a command; add a Hint")
        self.allows("core/views/a.cpp", 'caller.hint(Hint::First); f("a career first of all -- or last"); // --flag\n'
                    .replace("career first", "career, first"))

    def test_every_library_stays_at_home(self):
        for header, home, elsewhere in (
            ("CLI/CLI.hpp", "cmd/cli/command_line.cpp", "cmd/cli/command_line.hpp"),
            ("spdlog/spdlog.h", "cmd/log.cpp", "cmd/app.cpp"),
            ("yaml-cpp/yaml.h", "core/yaml/a.cpp", "core/model/a.cpp"),
            ("nlohmann/json.hpp", "core/report/json.cpp", "core/views/a.cpp"),
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
            self.refuses("core/model/a.cpp", f"auto x = {word}(y);\n", f"'{word}' has no place here")
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

    def test_a_command_never_includes_another_in_whichever_folder_it_is(self):
        tree = {
            "cmd/command.cpp": '#include "cmd/check.hpp"\n{define_check}, {define_status}, {define_talk}\n',
            "cmd/check.cpp": '#include "cmd/check.hpp"\n#include "cmd/workspace/workspace.hpp"\n' + DEFINE.format("check"),
            "cmd/status.cpp": '#include "cmd/check.hpp"\n' + DEFINE.format("status"),
            "cmd/landing/talk.cpp": '#include "cmd/status.hpp"\n' + DEFINE.format("talk"),
            "cmd/workspace/workspace.cpp": '#include "cmd/workspace/workspace.hpp"\n',
        }
        self.assertEqual(self.violations(tree), ["cmd/landing/talk.cpp:1: a command includes another: 'cmd/status.hpp'",
                                                 "cmd/status.cpp:1: a command includes another: 'cmd/check.hpp'"])

    def test_a_tree_in_order_is_in_order(self):
        self.assertEqual(self.violations({}), [])

    def test_a_tree_without_commands_is_not_in_order(self):
        self.assertEqual(self.violations({"cmd/command.cpp": None}), ["cmd/command.cpp: there is no command"])

    def test_a_command_of_the_table_that_is_not_found_is_named(self):
        """As it was when what defines a command was written in another way, and this test compared nothing."""
        self.assertEqual(self.violations({"cmd/first.cpp": "Run define_first(CLI::App& app) {}\n"}), [])
        self.assertEqual(self.violations({"cmd/first.cpp": "Outcome define_first(Syntax& syntax) {}\n"}),
                         ["cmd/command.cpp: 'define_first' is not defined in cmd/"])

    def test_the_real_tree_has_commands_to_compare(self):
        root = Path(__file__).resolve().parents[1]
        sources = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
                   for path in (root / "cmd").rglob("*.cpp")}
        commands, missing = layering.commands_among(sources)
        self.assertEqual(missing, [])
        self.assertGreater(len(commands), 20)

    def test_a_tree_without_sources_is_not_in_order(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertNotEqual(layering.violations(Path(folder)), [])

    def test_a_map_without_its_tables_is_not_in_order(self):
        self.assertIn("core/README.md: there is no table of rooms", self.violations({}, "# The map\n"))
        self.assertIn("core/README.md: there is no table of homes", self.violations({}, "# The map\n"))

    def test_a_room_is_on_the_map_and_in_the_table_and_exists(self):
        self.assertEqual(self.violations({}, MAP.replace("| `report` | text, time |\n", "")),
                         ["core/README.md: 'report' is on the map or in the table of rooms, and not in both"])
        self.assertEqual(self.violations({"core/report/first.hpp": None}), ["core/README.md: there is no room 'report'"])


if __name__ == "__main__":
    unittest.main()
