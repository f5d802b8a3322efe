#include <cerrno>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/platform/streams.hpp"
#include "tests/cmd/world.hpp"

namespace career::cmd {
namespace {

constexpr const char* sound_spec =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11, steps: [{step: A, needs: {zero_to_one: 7}}]}\n"
    "metrics: {zero_to_one: {now: 2, target: 7}}\n"
    "home: {check_ins: [{date: 2026-10-01, balance: 4}]}\n";
constexpr const char* doubtful_spec =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11, steps: [{step: A, needs: {zero_to_one: 7}}]}\n"
    "metrics: {zero_to_one: {now: 2, target: 7}}\n";
constexpr const char* sound_offer =
    "offer: 1\n"
    "title: AI Shopping Assistant\n"
    "bet: core\n"
    "answer_by: 2026-11-24\n"
    "reach: {zero_to_one: 5}\n";

struct Check : World {
  using World::World;

  Said run(std::vector<std::string> args) {
    args.insert(args.begin(), "check");
    return World::run(args);
  }
};

TEST(CheckCommand, SaysWhichFilesAreSound) {
  const auto said = Check({{"career.yaml", sound_spec}, {"offers/a.yaml", sound_offer}}).run({});
  EXPECT_EQ(said.exit, 0);
  EXPECT_EQ(said.out, "career.yaml is sound\noffers/a.yaml is sound\n");
  EXPECT_EQ(said.err, "");
}

TEST(CheckCommand, ExitsWithOneForAnErrorAndShowsItAsTheResult) {
  const auto said = Check({{"career.yaml", std::string(sound_spec) + "stge: early\n"}}).run({});
  EXPECT_EQ(said.exit, 1);
  EXPECT_TRUE(has(said.out, "career.yaml:5:1: error: unknown key 'stge'")) << said.out;
  EXPECT_EQ(said.err, "");
}

TEST(CheckCommand, LetsWarningsPassUnlessItIsStrict) {
  Check world({{"career.yaml", doubtful_spec}});
  EXPECT_EQ(world.run({}).exit, 0);
  EXPECT_TRUE(has(world.run({}).out, "warning: there is no home section [no-home]"));
  EXPECT_EQ(world.run({"--strict"}).exit, 1);
  EXPECT_EQ(Check({{"career.yaml", sound_spec}}).run({"--strict"}).exit, 0);
}

TEST(CheckCommand, SaysOnlyWhatCountsWhenItIsQuiet) {
  Check world({{"career.yaml", doubtful_spec}});
  EXPECT_EQ(world.run({"-q"}).out, "");
  EXPECT_EQ(world.run({"-q"}).exit, 0);
  EXPECT_TRUE(has(world.run({"-q", "--strict"}).out, "[no-home]"));
}

TEST(CheckCommand, LooksAtEveryOfferAlsoAtThoseDecided) {
  const auto said =
      Check({{"career.yaml", std::string(sound_spec) +
                                 "decisions: [{date: 2026-11-01, offer: offers/a.yaml, chose: take, "
                                 "why: new}]\n"},
             {"offers/a.yaml", "offer: 1\ntitle: x\n"},
             {"offers/.hidden.yaml", "offer: 1\n"},
             {"offers/notes.txt", ""}})
          .run({});
  EXPECT_EQ(said.exit, 1);
  EXPECT_TRUE(has(said.out, "offers/a.yaml:1:1: error: the offer has no 'bet'")) << said.out;
  EXPECT_TRUE(has(said.out, "career.yaml is sound")) << said.out;
  EXPECT_FALSE(has(said.out, "hidden")) << said.out;
}

TEST(CheckCommand, TellsSpecsAndOffersApart) {
  Check world({{"career.yaml", sound_spec}, {"one", sound_offer}, {"other", doubtful_spec}});
  const auto said = world.run({"one", "other"});
  EXPECT_TRUE(has(said.out, "one is sound")) << said.out;
  EXPECT_TRUE(has(said.out, "other: warning: there is no home section")) << said.out;
  world.memory.files.add("/home/dana/offers/b.yaml", "title: x\n");
  EXPECT_TRUE(has(world.run({"offers/b.yaml"}).out, "the offer has no 'offer'"));
}

TEST(CheckCommand, TakesEachFileOnce) {
  EXPECT_EQ(Check({{"career.yaml", sound_spec}}).run({"career.yaml", "career.yaml"}).out,
            "career.yaml is sound\n");
}

TEST(CheckCommand, ChecksOffersAgainstTheSpecThatIsNamed) {
  Check world(
      {{"career.yaml", sound_spec},
       {"mine.yaml", "career: 1\nnorth_star: {vision: x, by: 2031}\nmetrics: {skill: {now: 2, target: 7}}\n"},
       {"a.yaml", sound_offer}});
  EXPECT_EQ(world.run({"a.yaml"}).exit, 0);
  const auto said = world.run({"-f", "mine.yaml", "a.yaml"});
  EXPECT_EQ(said.exit, 1);
  EXPECT_TRUE(has(said.out, "there is no metric 'zero_to_one'")) << said.out;
}

TEST(CheckCommand, ChecksOffersByThemselvesWithoutASpecAndSaysSo) {
  const auto none = Check({{"a.yaml", sound_offer}}).run({"a.yaml"});
  EXPECT_EQ(none.exit, 0);
  EXPECT_EQ(none.out, "a.yaml is sound\nnote: no career spec was found: offers are checked by themselves\n");
  const auto broken = Check({{"career.yaml", "career: 1\n"}, {"a.yaml", sound_offer}}).run({"a.yaml"});
  EXPECT_EQ(broken.exit, 0);
  EXPECT_TRUE(has(broken.out, "note: career.yaml has errors")) << broken.out;
}

TEST(CheckCommand, AsksForNoAnswerThatTheJournalHolds) {
  Check world(
      {{"career.yaml", std::string(sound_spec) +
                           "decisions: [{date: 2026-11-01, offer: offers/a.yaml, chose: take, why: x}]\n"},
       {"offers/a.yaml", sound_offer},
       {"offers/b.yaml", sound_offer}});
  const std::vector<std::string> later{"--today", "2026-12-24"};
  EXPECT_TRUE(has(world.run(later).out, "offers/a.yaml is sound")) << world.run(later).out;
  EXPECT_TRUE(has(world.run(later).out, "offers/b.yaml:4:12: warning: the answer was due"))
      << world.run(later).out;
  EXPECT_TRUE(has(world.run({"--today", "2026-12-24", "./offers/../offers/a.yaml"}).out, "is sound"));
}

TEST(CheckCommand, AnswersForTheOtherFilesWhenOneIsMissing) {
  Check world({{"career.yaml", sound_spec}});
  const auto said = world.run({"gone.yaml", "career.yaml"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_EQ(said.out, "career.yaml is sound\n");
  EXPECT_TRUE(has(said.err, "there is no file 'gone.yaml'")) << said.err;
  world.memory.files.add_unreadable("/home/dana/locked.yaml", EACCES);
  EXPECT_EQ(world.run({"gone.yaml", "locked.yaml"}).exit, 4);
}

TEST(CheckCommand, NeedsASpecWhereNoFileIsNamed) {
  const auto said = Check().run({});
  EXPECT_EQ(said.exit, 3);
  EXPECT_TRUE(has(said.err, "[no-spec]")) << said.err;
  EXPECT_EQ(Check().run({"-f", "gone.yaml"}).exit, 3);
}

TEST(CheckCommand, CallsNoOfferSoundWhoseSpecCannotBeRead) {
  const auto said = Check({{"a.yaml", sound_offer}}).run({"-f", "gone.yaml", "a.yaml"});
  EXPECT_EQ(said.exit, 3);
  EXPECT_EQ(said.out, "");
}

TEST(CheckCommand, SaysTheSameToPrograms) {
  const auto said =
      Check({{"career.yaml", std::string(doubtful_spec) + "stage: erly\n"}}).run({"--format", "json"});
  EXPECT_EQ(said.exit, 1);
  EXPECT_EQ(said.out,
            "{\n"
            "  \"schema\": 1,\n"
            "  \"files\": [\n"
            "    \"career.yaml\"\n"
            "  ],\n"
            "  \"findings\": [\n"
            "    {\n"
            "      \"file\": \"career.yaml\",\n"
            "      \"line\": 4,\n"
            "      \"column\": 8,\n"
            "      \"end_line\": 4,\n"
            "      \"end_column\": 12,\n"
            "      \"severity\": \"error\",\n"
            "      \"code\": \"unknown-value\",\n"
            "      \"message\": \"'stage' cannot be 'erly'\",\n"
            "      \"help\": [\n"
            "        \"did you mean 'early'?\"\n"
            "      ],\n"
            "      \"also\": []\n"
            "    }\n"
            "  ],\n"
            "  \"notes\": []\n"
            "}\n");
}

TEST(CheckCommand, GivesProgramsNoPlaceForTheFileAsAWhole) {
  const auto said = Check({{"career.yaml", doubtful_spec}}).run({"--format", "json"});
  EXPECT_TRUE(has(said.out, "\"line\": null,")) << said.out;
}

TEST(CheckCommand, GivesProgramsTheOtherPlaces) {
  const auto said =
      Check({{"career.yaml", std::string(sound_spec) + "name: A\nname: B\n"}}).run({"--format", "json"});
  EXPECT_TRUE(has(said.out, "\"message\": \"first here\"")) << said.out;
}

TEST(CheckCommand, ExplainsACodeWithoutAFile) {
  const auto said = Check().run({"--explain", "no-home"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_TRUE(said.out.starts_with("warning [no-home]: there is no home section\n")) << said.out;
}

TEST(CheckCommand, SuggestsACode) {
  const auto said = Check().run({"--explain", "no-hom"});
  EXPECT_EQ(said.exit, 2);
  EXPECT_EQ(said.out, "");
  EXPECT_TRUE(has(said.err, "there is no code 'no-hom'")) << said.err;
  EXPECT_TRUE(has(said.err, "did you mean 'no-home'?")) << said.err;
}

TEST(CheckCommand, ListsTheCodes) {
  const auto said = Check().run({"--explain"});
  EXPECT_EQ(said.exit, 0);
  EXPECT_TRUE(has(said.out, "\n  bad-date               this is no date")) << said.out;
  EXPECT_TRUE(has(said.out, "\nWarnings:\n")) << said.out;
}

TEST(CheckCommand, NeverSendsAFileNameRawToTheTerminal) {
  const auto said = Check({{"career.yaml", sound_spec}, {"offers/x\x1b[31mred.yaml", sound_offer}}).run({});
  EXPECT_FALSE(has(said.out, "\x1b")) << said.out;
}

// A spec and two offers, each with the comment for editors.
Check world_with_schemas(const std::string& of_spec, const std::string& of_offers) {
  Check world;
  const auto add = [&](const std::string& path, const std::string& schema, const char* text) {
    world.memory.files.add("/home/dana/" + path, "# yaml-language-server: $schema=" + schema + "\n" + text);
  };
  add("career.yaml", ".career/career-spec.schema.json", sound_spec);
  add("offers/a.yaml", "../.career/career-offer.schema.json", sound_offer);
  add("offers/b.yaml", "../.career/career-offer.schema.json", sound_offer);
  if (!of_spec.empty()) world.memory.files.add("/home/dana/.career/career-spec.schema.json", of_spec);
  if (!of_offers.empty()) world.memory.files.add("/home/dana/.career/career-offer.schema.json", of_offers);
  return world;
}

std::string printed_schema(const std::string& kind) {
  MemoryOutput out;
  MemoryOutput err;
  EXPECT_EQ(cmd::run(std::vector<std::string>{"schema", kind}, Check().memory.platform(), out, err), 0);
  return out.text();
}

TEST(CheckCommand, SaysOnceThatACopyOfTheSchemaIsOld) {
  const auto said = world_with_schemas("{}", "{}").run({});
  EXPECT_EQ(said.exit, 0);
  EXPECT_TRUE(has(said.out, "career.yaml:1:33: warning: editors read another schema here"));
  EXPECT_TRUE(has(said.out, "offers/a.yaml:1:33: warning: editors read another schema here"));
  EXPECT_TRUE(has(said.out, "= renew it: career schema offer > .career/career-offer.schema.json"));
  EXPECT_TRUE(has(said.out, "offers/b.yaml is sound\n"));
}

TEST(CheckCommand, FindsNothingWrongWithTheSchemaThatItPrints) {
  EXPECT_EQ(world_with_schemas(printed_schema("spec"), printed_schema("offer")).run({}).out,
            "career.yaml is sound\noffers/a.yaml is sound\noffers/b.yaml is sound\n");
}

TEST(CheckCommand, CountsAMissingSchemaWhenItIsStrict) {
  EXPECT_EQ(world_with_schemas("", "").run({}).exit, 0);
  const auto said = world_with_schemas("", "").run({"--strict"});
  EXPECT_EQ(said.exit, 1);
  EXPECT_TRUE(
      has(said.out, "= make it: mkdir -p .career && career schema spec > .career/career-spec.schema.json"));
}

}  // namespace
}  // namespace career::cmd
