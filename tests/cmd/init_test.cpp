#include <cerrno>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/platform/streams.hpp"
#include "tests/cmd/world.hpp"

namespace career::cmd {
namespace {

struct Init : World {
  Said init(std::vector<std::string> args) {
    args.insert(args.begin(), "init");
    return run(std::move(args));
  }

  // A person at a terminal, who gives these answers and then Ctrl-D.
  void answers(std::deque<std::string> lines) {
    memory.in.is_terminal = true;
    memory.out.is_terminal = true;
    memory.input = MemoryInput(std::move(lines));
  }

  [[nodiscard]] std::string text_of(const std::string& path) const {
    return memory.files.exists(path) ? std::string(memory.files.read(path, 1U << 20U)->text()) : "nothing";
  }
};

TEST(InitCommand, WritesACareerThatCanBeEvaluated) {
  Init world;
  const auto said = world.init({"--vision", "Chief Product Officer", "--skill", "zero_to_one=2:7:5"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_EQ(said.out, "");
  EXPECT_TRUE(said.err.starts_with("wrote career.yaml\nnext:\n  career check ")) << said.err;
  EXPECT_TRUE(has(world.text_of("career.yaml"), "vision: Chief Product Officer"));
  EXPECT_TRUE(has(world.text_of(".career/career-spec.schema.json"), "\"title\": \"career spec\""));
  EXPECT_TRUE(has(world.text_of(".career/career-offer.schema.json"), "\"title\": \"offer\""));
  EXPECT_EQ(world.run({"check"}).exit, 0);
  EXPECT_EQ(world.run({"evaluate"}).exit, 0);
}

TEST(InitCommand, NamesThreeCommandsThatWork) {
  Init world;
  const auto said = world.init({"my career"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_TRUE(has(said.err, "wrote my career/career.yaml\n")) << said.err;
  EXPECT_TRUE(has(said.err, "  career -f 'my career/career.yaml' check ")) << said.err;
  EXPECT_TRUE(
      has(said.err,
          "  career -f 'my career/career.yaml' init --offer 'my career/offers/NAME.yaml' --title TITLE "));
  EXPECT_EQ(world.run({"-f", "my career/career.yaml", "check"}).exit, 0);
  EXPECT_EQ(
      world.run({"-f", "my career/career.yaml", "init", "--offer", "my career/offers/a.yaml", "--title", "A"})
          .exit,
      0);
  EXPECT_EQ(world.run({"-f", "my career/career.yaml", "evaluate"}).exit, 0);
}

TEST(InitCommand, GoesWhereTheSpecWillBeLookedFor) {
  Init world;
  world.memory.environment.set("CAREER_FILE", "/home/dana/deep/own.yaml");
  EXPECT_EQ(world.init({}).exit, 0);
  EXPECT_TRUE(has(world.text_of("deep/own.yaml"), "career: 1"));
  EXPECT_EQ(world.init({"-f", "other.yaml"}).exit, 0);
  EXPECT_TRUE(has(world.text_of("other.yaml"), "career: 1"));
  const auto both = world.init({"-f", "third.yaml", "folder"});
  EXPECT_EQ(both.exit, 2);
  EXPECT_TRUE(has(both.err, "-f names the file already")) << both.err;
}

TEST(InitCommand, NeverOverwrites) {
  Init world;
  world.memory.files.add("/home/dana/career.yaml", "mine");
  world.answers({"Chief Product Officer"});
  const auto said = world.init({});
  EXPECT_EQ(said.exit, 4);
  EXPECT_TRUE(has(said.err, "'career.yaml' is there already")) << said.err;
  EXPECT_EQ(said.out, "");  // not asked in vain
  EXPECT_EQ(world.text_of("career.yaml"), "mine");
}

TEST(InitCommand, LeavesASchemaThatIsThere) {
  Init world;
  world.memory.files.add("/home/dana/.career/career-spec.schema.json", "mine");
  EXPECT_EQ(world.init({}).exit, 0);
  EXPECT_EQ(world.text_of(".career/career-spec.schema.json"), "mine");
}

TEST(InitCommand, WritesNothingOnADryRun) {
  Init world;
  const auto said = world.init({"-n", "--vision", "CPO"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_TRUE(said.out.starts_with("--- a/career.yaml\n+++ b/career.yaml\n@@ -0,0 +1,")) << said.out;
  EXPECT_TRUE(has(said.out, "\n+  vision: CPO\n"));
  EXPECT_EQ(said.err, "");
  EXPECT_FALSE(world.memory.files.exists("career.yaml"));
  EXPECT_FALSE(world.memory.files.exists(".career"));
}

TEST(InitCommand, LeavesNoCareerOnAFullDisk) {
  Init world;
  world.memory.files.fail_saving(SaveStep::Write, ENOSPC);
  const auto said = world.init({});
  EXPECT_EQ(said.exit, 4);
  EXPECT_TRUE(has(said.err, "the disk is full")) << said.err;
  EXPECT_FALSE(world.memory.files.exists("career.yaml"));
}

TEST(InitCommand, AsksAPersonAtATerminal) {
  Init world;
  world.answers(std::deque<std::string>(60, ""));
  const auto said = world.init({});
  EXPECT_EQ(said.exit, 0);
  EXPECT_TRUE(has(said.out, "Where do you want to be in five years?\n  One sentence")) << said.out;
  EXPECT_TRUE(has(said.out, "  [2031-11] > "));
  EXPECT_TRUE(has(world.text_of("career.yaml"), "career: 1"));
}

TEST(InitCommand, WritesNothingWhenTheAnswersEnd) {
  Init world;
  world.answers({"Chief Product Officer", "2031"});
  const auto said = world.init({});
  EXPECT_EQ(said.exit, 1);
  EXPECT_EQ(said.err, "nothing was written\n");
  EXPECT_TRUE(said.out.ends_with("[established] > \n")) << said.out;
  EXPECT_FALSE(world.memory.files.exists("career.yaml"));
  EXPECT_FALSE(world.memory.files.exists(".career"));
}

TEST(InitCommand, AsksNobodyInAPipe) {
  Init world;
  world.answers({"Chief Product Officer"});
  world.memory.out.is_terminal = false;
  const auto said = world.init({});
  EXPECT_EQ(said.exit, 0);
  EXPECT_EQ(said.out, "");
  EXPECT_EQ(world.memory.input.left(), 1U);
}

// What is wrong, and the first thing to do about it.
std::string refusal(std::vector<std::string> args) {
  Init world;
  const auto said = world.init(std::move(args));
  EXPECT_EQ(said.exit, 2) << said.err;
  EXPECT_FALSE(world.memory.files.exists("career.yaml"));
  return said.err;
}

TEST(InitCommand, ProposesANameForWhatIsNone) {
  const auto said = refusal({"--skill", "Zero to one=2:7"});
  EXPECT_TRUE(has(said, "--skill: 'Zero to one' cannot be a name")) << said;
  EXPECT_TRUE(has(said, "write zero_to_one")) << said;
}

TEST(InitCommand, NamesTheOptionThatCannotBe) {
  EXPECT_TRUE(has(refusal({"--by", "soon"}), "--by: 'soon' is no date"));
  EXPECT_TRUE(has(refusal({"--stage", "erly"}), "did you mean 'early'?"));
  EXPECT_TRUE(has(refusal({"--skill", "a=9:7"}), "--skill: 9 is past 7"));
  EXPECT_TRUE(has(refusal({"--skill", "a"}), "--skill: 'a' has no '='"));
  EXPECT_TRUE(has(refusal({"--life", "hours=45:40"}), "NOW:TARGET:WORST"));
  EXPECT_TRUE(has(refusal({"--skill", "a=1:2", "--stay", "b=same"}), "--stay: there is no metric 'b'"));
  EXPECT_TRUE(has(refusal({"--skill", "a=1:2", "--stay", "a=sme"}), "did you mean 'same'?"));
  EXPECT_TRUE(has(refusal({"--limit", "hours=at_mst:5"}), "did you mean 'at_most'?"));
  EXPECT_TRUE(has(refusal({"--vision", ""}), "--vision: there is nothing in it"));
  EXPECT_TRUE(has(refusal({"--vision", "a\xff"}), "is not UTF-8"));
  EXPECT_TRUE(has(refusal({"--visoin", "a"}), "did you mean '--vision'?"));
}

TEST(InitCommand, RefusesOptionsThatContradictEachOther) {
  EXPECT_TRUE(has(refusal({"--skill", "a=1:2", "--impact", "a=1:2"}), "'a' is named twice"));
  EXPECT_TRUE(has(refusal({"--skill", "a=1:2", "--stay", "a=1", "--stay", "a=2"}), "'a' is named twice"));
  EXPECT_TRUE(has(refusal({"--limit", "a=at_most:1", "--limit", "a=at_most:2"}), "'a' is limited twice"));
  EXPECT_TRUE(has(refusal({"--limit", "a=at_most:1", "--limit", "a=at_least:2"}),
                  "nothing is at least 2 and at most 1"));
  EXPECT_TRUE(has(refusal({"--skill", "a=1:2", "--limit", "a=one_of:x"}),
                  "'a' is a metric, and its levels are numbers"));
  EXPECT_TRUE(has(refusal({"--org", "Shopwell"}), "--org says nothing without --role"));
  EXPECT_TRUE(has(refusal({"--since", "2020"}), "--since says nothing without --role"));
  EXPECT_TRUE(has(refusal({"--every", "month"}), "--every says nothing without --manager"));
  EXPECT_TRUE(has(refusal({"--title", "PM"}), "--title says nothing without --offer"));
  EXPECT_TRUE(
      has(refusal({"--offer", "offers/a.yaml", "--title", "PM", "--vision", "x"}), "--offer goes with"));
  EXPECT_TRUE(
      has(refusal({"--offer", "offers/a.yaml", "--title", "PM", "folder"}), "'folder' is one word too many"));
  EXPECT_TRUE(has(refusal({"--offer", "offers/a.yaml"}), "add --title"));
  EXPECT_TRUE(has(refusal({"--offer", "offers/a", "--title", "PM"}), "write --offer offers/a.yaml"));
  EXPECT_TRUE(has(refusal({"--example", "checkout", "--vision", "x"}), "--example is a whole career"));
  EXPECT_TRUE(has(refusal({"--example", "chekout"}), "did you mean 'checkout'?"));
  EXPECT_TRUE(
      has(refusal({"--list-examples", "--example", "checkout"}), "--list-examples goes with nothing else"));
}

TEST(InitCommand, JoinsTwoBoundsIntoOneLimit) {
  Init world;
  EXPECT_EQ(world.init({"--limit", "travel=at_least:1", "--limit", "travel=at_most:3 days"}).exit, 0);
  EXPECT_TRUE(has(world.text_of("career.yaml"), "  travel: {at_least: 1, at_most: 3, unit: days}\n"));
}

TEST(InitCommand, MakesAnOfferForTheSpec) {
  Init world;
  ASSERT_EQ(world.init({"--skill", "zero_to_one=2:7:5", "--limit", "base_pay=at_least:5"}).exit, 0);
  const auto said = world.init({"--offer", "offers/new.yaml", "--title", "PM: AI", "--bet", "swing"});
  EXPECT_EQ(said.exit, 0) << said.err;
  EXPECT_TRUE(has(said.err, "  career evaluate offers/new.yaml ")) << said.err;
  const auto text = world.text_of("offers/new.yaml");
  EXPECT_TRUE(text.starts_with("# yaml-language-server: $schema=../.career/career-offer.schema.json\n"))
      << text;
  EXPECT_TRUE(has(text, "  zero_to_one: same"));
  EXPECT_TRUE(has(text, "  base_pay: unknown"));
  const auto checked = world.run({"check", "offers/new.yaml"});
  EXPECT_EQ(checked.exit, 0);
  EXPECT_TRUE(checked.out.ends_with("1 warning in offers/new.yaml\n")) << checked.out;  // the levels
  EXPECT_EQ(world.init({"--offer", "offers/new.yaml", "--title", "PM"}).exit, 4);
  EXPECT_EQ(world.init({"--offer", "there/else.yaml", "--title", "PM"}).exit, 0);
  EXPECT_TRUE(world.text_of("there/else.yaml").starts_with("# yaml-language-server: $schema=../.career/"));
}

TEST(InitCommand, NeedsASpecForAnOffer) {
  Init world;
  const auto said = world.init({"--offer", "offers/new.yaml", "--title", "PM"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_TRUE(has(said.err, "[no-spec]")) << said.err;
  EXPECT_FALSE(world.memory.files.exists("offers"));
}

TEST(InitCommand, CopiesAnExample) {
  Init world;
  const auto said = world.init({"--example", "checkout", "try"});
  EXPECT_EQ(said.exit, 0) << said.err;
  EXPECT_TRUE(has(world.text_of("try/career.yaml"), "Dana Reyes"));
  EXPECT_TRUE(has(world.text_of("try/offers/ai-shopping-assistant.yaml"), "offer: 1"));
  EXPECT_EQ(world.run({"-f", "try/career.yaml", "check"}).exit, 0);
  EXPECT_EQ(world.init({"--example", "checkout", "try"}).exit, 4);
}

TEST(InitCommand, MakesARepositoryOnlyWhenAsked) {
  Init world;
  world.memory.processes.answer("git init", std::string());
  EXPECT_EQ(world.init({}).exit, 0);
  EXPECT_TRUE(world.memory.processes.commands().empty());
  EXPECT_EQ(world.init({"-n", "--git", "other"}).exit, 0);
  EXPECT_TRUE(world.memory.processes.commands().empty());
  const auto said = world.init({"--git", "deep/er"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_EQ(world.memory.processes.commands().size(), 1U);
  EXPECT_TRUE(has(said.err, "wrote deep/er/career.yaml; its folder is a git repository now\n")) << said.err;
  EXPECT_TRUE(has(said.out, "/home/dana/deep/er/.git/hooks/pre-commit")) << said.out;
  EXPECT_TRUE(said.out.ends_with("\n#!/bin/sh\nexec career check --staged -q\n")) << said.out;
}

TEST(InitCommand, DoesWithoutGit) {
  Init world;
  const auto said = world.init({"--git"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_EQ(said.out, "");
  EXPECT_TRUE(said.err.starts_with("wrote career.yaml; git is not installed, so there is no repository\n"))
      << said.err;
}

// One file in the way is enough: half of an example would be none.
TEST(InitCommand, CopiesAnExampleAsAWhole) {
  Init world;
  world.memory.files.add("/home/dana/offers/ai-shopping-assistant.yaml", "mine");
  EXPECT_EQ(world.init({"--example", "checkout"}).exit, 4);
  EXPECT_FALSE(world.memory.files.exists("career.yaml"));
  EXPECT_EQ(world.text_of("offers/ai-shopping-assistant.yaml"), "mine");
}

}  // namespace
}  // namespace career::cmd
