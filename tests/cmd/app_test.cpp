
#include <cerrno>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/platform/streams.hpp"
#include "core/text/diagnostic.hpp"
#include "tests/cmd/world.hpp"

namespace career::cmd {
namespace {

constexpr const char* small_spec =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11}\n"
    "metrics: {zero_to_one: {now: 2, target: 7}}\n";
constexpr const char* small_offer =
    "offer: 1\n"
    "title: AI Shopping Assistant\n"
    "bet: core\n"
    "reach: {zero_to_one: 5}\n";

World with_spec() {
  World world;
  world.memory.files.add("/home/dana/career.yaml", small_spec);
  return world;
}

TEST(App, ShowsItsCommandsWhenNothingIsAsked) {
  const auto said = World().run({});
  EXPECT_EQ(said.exit, 0);
  EXPECT_NE(said.out.find("evaluate"), std::string::npos);
  EXPECT_EQ(said.err, "");
  EXPECT_EQ(World().run({"--help"}).out, said.out);
  EXPECT_EQ(World().run({"help"}).out, said.out);
}

TEST(App, SaysItsVersion) { EXPECT_EQ(World().run({"--version"}).out, "career 0.1.0\n"); }

TEST(App, ShowsTheHelpOfACommandHoweverItIsAsked) {
  const auto said = World().run({"help", "evaluate"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_NE(said.out.find("Usage: career evaluate"), std::string::npos);
  EXPECT_EQ(World().run({"evaluate", "--help"}).out, said.out);
  EXPECT_EQ(World().run({"evaluate", "-h"}).out, said.out);
  EXPECT_EQ(World().run({"-h", "evaluate"}).out, said.out);
}

TEST(App, SuggestsACommand) {
  const auto said = World().run({"evalute", "offer.yaml", "--format", "json"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_EQ(said.out, "");
  EXPECT_NE(said.err.find("unknown command 'evalute'"), std::string::npos);
  EXPECT_NE(said.err.find("did you mean 'evaluate'?"), std::string::npos);
  EXPECT_EQ(World().run({"help", "evalute"}).exit, 2);
}

TEST(App, SuggestsAnOption) {
  for (const auto& words :
       std::vector<std::vector<std::string>>{{"evaluate", "--fromat", "json"},
                                             {"evaluate", "--fromat=json"},
                                             {"evaluate", "o.yaml", "--fromat", "json"}}) {
    const auto said = World().run(words);
    EXPECT_EQ(said.exit, 2);
    EXPECT_NE(said.err.find("unknown option '--fromat'"), std::string::npos) << said.err;
    EXPECT_NE(said.err.find("did you mean '--format'?"), std::string::npos) << said.err;
  }
}

TEST(App, TakesNoAbbreviations) {
  EXPECT_EQ(World().run({"eval"}).exit, 2);
  EXPECT_EQ(World().run({"evaluate", "--form", "json"}).exit, 2);
}

TEST(App, RefusesAnOptionWithoutItsValue) {
  const auto said = World().run({"evaluate", "--format"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_EQ(said.err, "error: the option '--format' needs a value\n");
}

TEST(App, ListsTheFormatsOfACommand) {
  const auto said = with_spec().run({"evaluate", "--format", "xml"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_EQ(said.err,
            "error: --format cannot be 'xml'\n"
            "      = write one of: text, markdown, json, csv\n");
}

TEST(App, RefusesAColorThatIsNone) { EXPECT_EQ(World().run({"--color", "pink", "--version"}).exit, 2); }

TEST(App, TakesGlobalOptionsBeforeAndAfterTheCommand) {
  World world;
  world.memory.files.add("/home/dana/mine.yaml", small_spec);
  const auto before = world.run({"-f", "mine.yaml", "evaluate"});
  const auto after = world.run({"evaluate", "-f", "mine.yaml"});
  EXPECT_EQ(before.exit, 0) << before.err;
  EXPECT_EQ(after.out, before.out);
  EXPECT_EQ(world.run({"evaluate", "--file=mine.yaml"}).out, before.out);
}

TEST(App, TakesTheLastOfAnOptionGivenTwice) {
  const auto said = with_spec().run({"evaluate", "--format", "xml", "--format", "json"});
  EXPECT_EQ(said.exit, 0) << said.err;
}

TEST(App, TakesAFileThatIsCalledLikeACommandOrAnOption) {
  World world = with_spec();
  world.memory.files.add("/home/dana/schema", small_offer);
  world.memory.files.add("/home/dana/--offer", small_offer);
  EXPECT_EQ(world.run({"evaluate", "schema"}).exit, 0);
  EXPECT_EQ(world.run({"evaluate", "--", "--offer"}).exit, 0);
}

TEST(App, FindsTheSpecInTheNearestFolderAbove) {
  World world;
  world.memory.files = MemoryFiles("/home/dana/notes/2026");
  world.memory.files.add("/home/dana/career.yaml", small_spec);
  EXPECT_EQ(world.run({"evaluate"}).exit, 0);
}

TEST(App, NamesEveryPlaceWhereItLookedForTheSpec) {
  const auto said = World().run({"evaluate"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_EQ(said.out, "");
  EXPECT_EQ(said.err,
            "error: there is no career spec here [no-spec]\n"
            "      = looked for /home/dana/career.yaml, /home/career.yaml, /career.yaml\n"
            "      = name one with -f FILE, or in CAREER_FILE\n"
            "      = start one here: career init\n");
}

TEST(App, TakesTheSpecOfTheCommandLineBeforeThatOfTheEnvironment) {
  World world;
  world.memory.files.add("/home/dana/mine.yaml", small_spec);
  world.memory.environment.set("CAREER_FILE", "mine.yaml");
  EXPECT_EQ(world.run({"evaluate"}).exit, 0);
  EXPECT_EQ(world.run({"evaluate", "-f", "other.yaml"}).exit, 3);
}

TEST(App, ReckonsFromTheDayItIsGiven) {
  World world = with_spec();
  const auto today = [&](const std::vector<std::string>& args) {
    const std::string json = world.run(args).out;
    return json.substr(json.find("\"today\": \"") + 10, 10);
  };
  EXPECT_EQ(today({"evaluate", "--format", "json"}), "2026-11-22");
  EXPECT_EQ(today({"evaluate", "--format", "json", "--today", "+3d"}), "2026-11-25");
  world.memory.environment.set("CAREER_TODAY", "2027-01-01");
  EXPECT_EQ(today({"evaluate", "--format", "json"}), "2027-01-01");
  EXPECT_EQ(today({"evaluate", "--format", "json", "--today", "2028-02-29"}), "2028-02-29");
}

TEST(App, NeedsADayForToday) {
  EXPECT_EQ(with_spec().run({"evaluate", "--today", "2026-11"}).exit, 2);
  const auto said = with_spec().run({"evaluate", "--today", "2026-02-30"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_NE(said.err.find("write a day, such as 2026-11-22"), std::string::npos) << said.err;
  EXPECT_EQ(with_spec().run({"evaluate", "--today", ""}).exit, 2);
}

TEST(App, EvaluatesEveryPendingOfferWhenNoneIsNamed) {
  World world = with_spec();
  world.memory.files.add(
      "/home/dana/career.yaml",
      std::string(small_spec) +
          "decisions: [{date: 2026-11-01, offer: offers/old.yaml, chose: decline, why: too far}]\n");
  for (const char* name : {"b.yaml", "a.yaml", "old.yaml", "notes.txt", ".hidden.yaml"}) {
    world.memory.files.add(std::string("/home/dana/offers/") + name, small_offer);
  }
  const auto said = world.run({"evaluate", "--format", "json"});
  EXPECT_EQ(said.exit, 0) << said.err;
  const auto a = said.out.find("offers/a.yaml");
  const auto b = said.out.find("offers/b.yaml");
  EXPECT_LT(a, b);
  EXPECT_NE(b, std::string::npos);
  EXPECT_EQ(said.out.find("old.yaml"), std::string::npos);
  EXPECT_EQ(said.out.find("hidden"), std::string::npos);
}

TEST(App, LetsAPendingOfferWithErrorsCostOnlyItself) {
  World world = with_spec();
  world.memory.files.add("/home/dana/offers/good.yaml", small_offer);
  world.memory.files.add("/home/dana/offers/bad.yaml", "offer: 1\ntitle: x\n");
  world.memory.files.add_unreadable("/home/dana/offers/locked.yaml", EACCES);
  const auto said = world.run({"evaluate"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_NE(said.out.find("AI Shopping Assistant"), std::string::npos);
  EXPECT_NE(said.err.find("offers/bad.yaml:1:1: error: the offer has no 'bet'"), std::string::npos)
      << said.err;
  EXPECT_NE(said.err.find("cannot read 'offers/locked.yaml': permission denied"), std::string::npos)
      << said.err;
}

TEST(App, AnswersNothingWhenANamedOfferHasErrors) {
  World world = with_spec();
  world.memory.files.add("/home/dana/good.yaml", small_offer);
  world.memory.files.add("/home/dana/bad.yaml", "offer: 1\ntitle: x\n");
  const auto said = world.run({"evaluate", "good.yaml", "bad.yaml"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_EQ(said.out, "");
}

TEST(App, TellsWhatIsWrongInTheSpecAndInTheOfferInOneRun) {
  World world;
  world.memory.files.add("/home/dana/career.yaml", std::string(small_spec) + "stge: early\n");
  world.memory.files.add("/home/dana/offer.yaml", std::string(small_offer) + "bt: core\n");
  const auto said = world.run({"evaluate", "offer.yaml"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_NE(said.err.find("career.yaml:4:1: error: unknown key 'stge'"), std::string::npos) << said.err;
  EXPECT_NE(said.err.find("offer.yaml:5:1: error: unknown key 'bt'"), std::string::npos) << said.err;
}

TEST(App, TellsOfAMissingOfferBesideTheMistakesOfTheOthers) {
  World world = with_spec();
  world.memory.files.add("/home/dana/bad.yaml", "offer: 1\ntitle: x\n");
  const auto said = world.run({"evaluate", "gone.yaml", "bad.yaml"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_NE(said.err.find("there is no file 'gone.yaml'"), std::string::npos) << said.err;
  EXPECT_NE(said.err.find("the offer has no 'bet'"), std::string::npos) << said.err;
  world.memory.files.add_unreadable("/home/dana/locked.yaml", EACCES);
  EXPECT_EQ(world.run({"evaluate", "locked.yaml"}).exit, 4);
}

TEST(App, TellsAnUnreadableFileFromAWrongOne) {
  World world;
  world.memory.files.add_unreadable("/home/dana/career.yaml", EACCES);
  EXPECT_EQ(world.run({"evaluate"}).exit, 4);
}

TEST(App, ColoursATerminalOnly) {
  World world = with_spec();
  const std::string escape = "\x1b[";
  EXPECT_EQ(world.run({"evaluate"}).out.find(escape), std::string::npos);
  EXPECT_NE(world.run({"evaluate", "--color", "always"}).out.find(escape), std::string::npos);
  world.memory.out = {true, 80};
  EXPECT_NE(world.run({"evaluate"}).out.find(escape), std::string::npos);
  EXPECT_EQ(world.run({"evaluate", "--color", "never"}).out.find(escape), std::string::npos);
  world.memory.environment.set("TERM", "dumb");
  EXPECT_EQ(world.run({"evaluate"}).out.find(escape), std::string::npos);
  world.memory.environment.set("CLICOLOR_FORCE", "1");
  EXPECT_NE(world.run({"evaluate"}).out.find(escape), std::string::npos);
  world.memory.environment.set("NO_COLOR", "1");
  EXPECT_EQ(world.run({"evaluate"}).out.find(escape), std::string::npos);
}

TEST(App, DrawsInAsciiWhereTheTerminalHasNoUtf8) {
  World world = with_spec();
  world.memory.out = {true, 80};
  world.memory.environment.set("TERM", "xterm");
  const std::string block = "█";
  EXPECT_NE(world.run({"evaluate"}).out.find(block), std::string::npos);
  world.memory.environment.set("LANG", "C");
  EXPECT_EQ(world.run({"evaluate"}).out.find(block), std::string::npos);
  world.memory.environment.set("LC_ALL", "en_GB.utf8");
  EXPECT_NE(world.run({"evaluate"}).out.find(block), std::string::npos);
  world.memory.environment.set("TERM", "linux");
  EXPECT_EQ(world.run({"evaluate"}).out.find(block), std::string::npos);
}

TEST(App, TellsWhatItReadsWhenAsked) {
  const auto said = with_spec().run({"-v", "evaluate"});
  EXPECT_NE(said.err.find("read career.yaml ("), std::string::npos) << said.err;
  EXPECT_EQ(said.err.find("today is"), std::string::npos);
  EXPECT_NE(with_spec().run({"-vv", "evaluate"}).err.find("today is 2026-11-22"), std::string::npos);
  EXPECT_EQ(with_spec().run({"evaluate"}).err, "");
}

TEST(App, NeverSendsAFileNameRawToTheTerminal) {
  World world = with_spec();
  world.memory.files.add("/home/dana/offers/x\x1b[31mred.yaml", small_offer);
  const auto said = world.run({"-v", "evaluate"});
  EXPECT_EQ(said.err.find('\x1b'), std::string::npos) << said.err;
  EXPECT_EQ(said.out.find('\x1b'), std::string::npos);
}

class BrokenOutput : public Output {
 public:
  void write(std::string_view) override {
    throw Failure(Failure::Kind::Unavailable, Diagnostic{.code = "cannot-write", .message = "cannot write"});
  }
};

TEST(App, SaysThatItsAnswerCouldNotBeWritten) {
  World world = with_spec();
  BrokenOutput out;
  MemoryOutput err;
  const std::vector<std::string> args{"evaluate"};
  EXPECT_EQ(cmd::run(args, world.memory.platform(), out, err), 4);
  EXPECT_EQ(err.text(), "error: cannot write [cannot-write]\n");
  EXPECT_EQ(cmd::run(args, world.memory.platform(), out, out), 4);
}

TEST(App, MayBeCalledTwiceInOneProcess) {
  World world = with_spec();
  EXPECT_EQ(world.run({"evaluate"}).out, world.run({"evaluate"}).out);
}

TEST(Schema, NeedsToKnowOfWhichFile) {
  EXPECT_EQ(World().run({"schema"}).exit, 2);
  const auto said = World().run({"schema", "ofer"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_NE(said.err.find("did you mean 'offer'?"), std::string::npos);
  EXPECT_EQ(World().run({"schema", "spec", "more"}).exit, 2);
}

}  // namespace
}  // namespace career::cmd
