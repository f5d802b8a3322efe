#include "cmd/cli/command_line.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "cmd/cli/syntax.hpp"
#include "cmd/workspace/console.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/text/diagnostic.hpp"
#include "tests/platform/memory.hpp"

namespace career::cmd {
namespace {

// Commands that only say what was asked.
Run define_plan(Syntax& syntax) {
  auto is_long = std::make_shared<bool>();
  syntax.add("--long", *is_long, "In full");
  return [is_long](Workspace&, Console&) { return Outcome{*is_long ? "the whole plan" : "the plan"}; };
}

Run define_add(Syntax& syntax) {
  auto title = std::make_shared<std::string>();
  syntax.add("TITLE", *title, "What it is called");
  auto is_soon = std::make_shared<bool>();
  syntax.add("--soon", *is_soon, "Soon");
  return
      [title, is_soon](Workspace&, Console&) { return Outcome{"add " + *title + (*is_soon ? " soon" : "")}; };
}

const std::vector<Command>& table() {
  static const std::vector<Command> commands{
      {"plan",
       "Show the plan",
       "Plan",
       {"career plan [--long]"},
       {"career plan"},
       define_plan,
       {{"add", "Add to it", "", {"career plan add TITLE"}, {"career plan add walk"}, define_add}}},
      {"paper",
       "Handle paper",
       "Plan",
       {"career paper list"},
       {"career paper list"},
       nullptr,
       {{"list", "List it", "", {"career paper list"}, {"career paper list"}, define_plan}}},
  };
  return commands;
}

// What the run said, or the text to print, or the message of a wrong line and its help.
std::string asked(const std::vector<std::string>& args) {
  Globals globals;
  try {
    Asked found = parse(args, table(), globals);
    if (const auto* text = std::get_if<std::string>(&found)) return *text;
    MemoryPlatform memory;
    const Platform platform = memory.platform();
    MemoryOutput out;
    Console console(globals, platform, out);
    Workspace workspace({globals, platform, [](Event, std::string_view) {}});
    return std::get<std::string>(std::get<Run>(found)(workspace, console).result);
  } catch (const Misuse& misuse) {
    std::string text = misuse.diagnostic().message;
    for (const auto& line : misuse.diagnostic().help) text += "; " + line;
    return text;
  }
}

TEST(CommandLine, RunsACommandByItselfOrItsVerb) {
  EXPECT_EQ(asked({"plan"}), "the plan");
  EXPECT_EQ(asked({"plan", "--long"}), "the whole plan");
  EXPECT_EQ(asked({"plan", "add", "walk", "--soon"}), "add walk soon");
  EXPECT_EQ(asked({"plan", "add", "walk", "-q"}), "add walk");
  EXPECT_EQ(asked({"plan", "-q", "add", "walk"}), "add walk");
}

TEST(CommandLine, TakesWordsBehindAVerbAsTheyAre) {
  EXPECT_EQ(asked({"plan", "add", "plan"}), "add plan");
  EXPECT_EQ(asked({"plan", "add", "add"}), "add add");
  EXPECT_EQ(asked({"plan", "add", "--", "--soon"}), "add --soon");
}

TEST(CommandLine, ReadsNoCommandBehindTwoHyphens) {
  const std::string refused =
      "behind '--' no command is read; the command comes first: career COMMAND -- WORD";
  EXPECT_EQ(asked({"--", "plan"}), refused);
  EXPECT_EQ(asked({"--", "plan", "--long"}), refused);
  EXPECT_EQ(asked({"plan", "--", "add", "walk"}), refused);
  EXPECT_EQ(asked({"plan", "--"}), "the plan");
}

TEST(CommandLine, SuggestsAVerb) {
  EXPECT_EQ(asked({"plan", "ad", "walk"}),
            "unknown verb 'ad'; did you mean 'add'?; 'career plan' knows: add");
  EXPECT_EQ(asked({"help", "plan", "ad"}),
            "unknown verb 'ad'; did you mean 'add'?; 'career plan' knows: add");
}

TEST(CommandLine, KeepsTheOptionsOfACommandFromItsVerbs) {
  EXPECT_EQ(asked({"plan", "add", "walk", "--long"}),
            "'--long' does not belong to 'career plan add'; 'career help plan add' lists its options");
  EXPECT_EQ(asked({"plan", "--soon"}), "unknown option '--soon'; 'career plan --help' lists the options");
}

TEST(CommandLine, SaysWhatACommandNeedsThatDoesNothingByItself) {
  EXPECT_EQ(asked({"paper"}), "'career paper' does nothing by itself; it knows: list");
  EXPECT_EQ(asked({"paper", "list"}), "the plan");
}

TEST(CommandLine, ShowsTheHelpOfAVerbHoweverItIsAsked) {
  const auto help = asked({"help", "plan", "add"});
  EXPECT_TRUE(help.starts_with("Add to it\n\nUsage: career plan add TITLE\n")) << help;
  EXPECT_EQ(asked({"plan", "add", "--help"}), help);
  EXPECT_EQ(asked({"plan", "--help", "add"}), help);
}

TEST(CommandLine, ListsTheVerbsOfACommand) {
  const auto help = asked({"help", "plan"});
  EXPECT_NE(help.find("\nVerbs:\n  add  Add to it\n"), std::string::npos) << help;
  EXPECT_NE(help.find("'career help plan VERB' tells more of one"), std::string::npos) << help;
}

TEST(CommandLine, RefusesAWordThatIsNoChoice) {
  EXPECT_EQ(asked({"plan", "--color", "alway"}), "--color cannot be 'alway'; did you mean 'always'?");
  EXPECT_EQ(asked({"plan", "--color", "pink"}),
            "--color cannot be 'pink'; write one of: auto, always, never");
  EXPECT_EQ(asked({"plan", "add", "walk", "--soon=never"}), "the option '--soon' takes no value");
}

// The formats that a synopsis names, or all of them for FORMAT, are those that the command writes.
void expect_formats_as_said(std::span<const Command> table) {
  for (const auto& command : table) {
    expect_formats_as_said(command.verbs);
    if (command.define == nullptr) continue;
    Syntax syntax;
    command.define(syntax);
    for (const auto& argument : syntax.arguments()) {
      if (argument.value != "FORMAT") continue;
      const auto listed = fmt::format("--format {}]", fmt::join(argument.choices, "|"));
      EXPECT_TRUE(std::any_of(command.synopsis.begin(), command.synopsis.end(),
                              [&](std::string_view line) {
                                return line.find(listed) != std::string_view::npos ||
                                       line.find("--format FORMAT]") != std::string_view::npos;
                              }))
          << command.name << ": " << listed;
    }
  }
}

TEST(CommandLine, NamesTheFormatsThatThereAre) { expect_formats_as_said(commands()); }

}  // namespace
}  // namespace career::cmd
