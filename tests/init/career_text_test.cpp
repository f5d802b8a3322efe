#include "core/init/career_text.hpp"

#include <random>

#include <gtest/gtest.h>

#include "core/check/check.hpp"
#include "tests/init/reading.hpp"

namespace career::init {
namespace {

using testing::read_back;
using testing::today;

Draft answered() {
  Draft draft;
  draft.name = "Dana Reyes";
  draft.vision = "Chief Product Officer at a mid-stage startup";
  draft.by = PartialDate(*Date::of(2031, 11, 1), Precision::Month);
  draft.steps = {
      {"VP Product with a P&L", PartialDate(*Date::of(2030, 1, 1), Precision::Year), {{"zero_to_one", 7}}},
      {"Lead a zero-to-one product", std::nullopt, {{"zero_to_one", 5}}}};
  draft.stage = Stage::Established;
  MetricDraft skill;
  skill.name = "zero_to_one";
  skill.now = 2;
  skill.target = 7;
  skill.weight = 4;
  skill.at_target = "done it twice, once at scale";
  MetricDraft hours;
  hours.name = "home_hours";
  hours.kind = MetricKind::Life;
  hours.now = 45;
  hours.target = 40;
  hours.worst = 60;
  hours.weight = 2;
  hours.unit = "h/week";
  draft.metrics = {skill, hours};
  draft.role = RoleDraft{"Senior PM, Checkout", "Shopwell", Bet::Core,
                         PartialDate(*Date::of(2023, 8, 1), Precision::Month)};
  draft.stays = {{"zero_to_one", "2.5"}, {"home_hours", "[45, 50]"}};
  LimitDraft pay;
  pay.name = "base_pay";
  pay.at_least = 150000;
  pay.unit = "EUR";
  pay.today = "155000";
  draft.limits = {pay};
  draft.contract =
      ContractDraft{"Maya (VP Product)", "publish one summary", "put it into the round-up", Every::Month};
  return draft;
}

std::vector<std::string> codes_of(const Spec& spec) {
  std::vector<std::string> codes;
  const std::vector<Offer> offers;
  for (const auto& finding : check::doubts_in(spec, &offers, today)) codes.push_back(finding.code);
  return codes;
}

TEST(CareerText, SaysWhatWasAnswered) {
  const auto read = read_back(answered());
  ASSERT_TRUE(read.spec) << read.text << read.said;
  const Spec& spec = *read.spec;
  EXPECT_EQ(spec.name->value, "Dana Reyes");
  EXPECT_EQ(spec.north_star.vision.value, "Chief Product Officer at a mid-stage startup");
  EXPECT_EQ(spec.north_star.by->iso(), "2031-11");
  ASSERT_EQ(spec.north_star.steps.size(), 2U);
  EXPECT_EQ(spec.north_star.steps[0].by->value.iso(), "2030");
  EXPECT_EQ(spec.north_star.steps[1].needs.find("zero_to_one")->value, 5);
  EXPECT_EQ(spec.stage->value, Stage::Established);
  const Metric& hours = *spec.metrics.find("home_hours");
  EXPECT_EQ(hours.kind.value, MetricKind::Life);
  EXPECT_EQ(hours.worst.value, 60);
  EXPECT_EQ(hours.weight.value, 2);
  const Metric& skill = *spec.metrics.find("zero_to_one");
  ASSERT_EQ(skill.anchors.size(), 1U);
  EXPECT_EQ(skill.anchors[0].level, 7);
  EXPECT_EQ(skill.anchors[0].means.value, "done it twice, once at scale");
  EXPECT_EQ(skill.as_of->value.iso(), "2026-11-22");
  ASSERT_EQ(spec.roles.size(), 1U);
  EXPECT_EQ(spec.roles[0].id.value, "senior-pm-checkout");
  EXPECT_EQ(spec.roles[0].from->iso(), "2023-08");
  EXPECT_EQ(spec.roles[0].reach.find("home_hours")->works.hi, 50);
  EXPECT_EQ(spec.roles[0].terms.find("base_pay")->works.lo, 155000);
  EXPECT_EQ(spec.limits.find("base_pay")->at_least->value, 150000);
  EXPECT_EQ(spec.publishing->contract->with.value, "Maya (VP Product)");
  EXPECT_EQ(spec.publishing->contract->since->iso(), "2026-11-22");
}

TEST(CareerText, LeavesNothingOpenThatWasAnswered) {
  const auto read = read_back(answered());
  EXPECT_EQ(read.text.find("fill this in"), std::string::npos) << read.text;
}

TEST(CareerText, IsSoundWithoutAnyAnswer) {
  const auto read = read_back(Draft{});
  ASSERT_TRUE(read.spec) << read.text << read.said;
  EXPECT_EQ(read.spec->north_star.by->iso(), "2031-11");  // five years from now
}

// Every question that has no answer is a placeholder that `career check` names.
TEST(CareerText, HasAPlaceholderForEverythingThatWasNotAnswered) {
  const auto read = read_back(Draft{});
  ASSERT_TRUE(read.spec);
  const auto codes = codes_of(*read.spec);
  // vision, by, steps, stage, two metrics, limits, role, contract
  EXPECT_EQ(std::count(codes.begin(), codes.end(), "placeholder"), 9) << read.text;
}

// A conversation asks for everything: what it got no answer to was declined.
TEST(CareerText, LeavesNothingOpenThatWasDeclined) {
  Draft draft;
  draft.is_asked = true;
  draft.vision = "Run a clinic";
  const auto read = read_back(draft);
  ASSERT_TRUE(read.spec) << read.said;
  for (const auto* section : {"# limits:", "# roles:", "# publishing:", "  # steps:"}) {
    const auto at = read.text.find(std::string("\n") + section);
    ASSERT_NE(at, std::string::npos) << section << " still shows how to write it";
    const auto before = read.text.rfind('\n', at - 1);
    EXPECT_EQ(read.text.substr(before, at - before).find("fill this in"), std::string::npos) << section;
  }
}

TEST(CareerText, AsksForTheReachOfTheRoleThatStayingNeeds) {
  Draft draft = answered();
  draft.stays.clear();
  const auto read = read_back(draft);
  ASSERT_TRUE(read.spec) << read.said;
  EXPECT_TRUE(read.spec->roles[0].reach.empty());
  EXPECT_NE(read.text.find("# fill this in: until then no verdict is better than lean-take\n"),
            std::string::npos);
  const auto codes = codes_of(*read.spec);
  EXPECT_EQ(std::count(codes.begin(), codes.end(), "placeholder"), 1);
}

TEST(CareerText, LeavesOpenWhereAMetricStaysThatNobodySpokeOf) {
  Draft draft = answered();
  draft.stays.pop_back();
  const auto read = read_back(draft);
  ASSERT_TRUE(read.spec) << read.said;
  EXPECT_EQ(read.spec->roles[0].reach.find("home_hours"), nullptr);
  EXPECT_NE(read.text.find("      # home_hours: same           # fill this in"), std::string::npos)
      << read.text;
}

TEST(CareerText, PutsStayingWithoutARoleUnderOtherwise) {
  Draft draft = answered();
  draft.role.reset();
  const auto read = read_back(draft);
  ASSERT_TRUE(read.spec) << read.text << read.said;
  EXPECT_TRUE(read.spec->roles.empty());
  ASSERT_TRUE(read.spec->otherwise);
  EXPECT_EQ(read.spec->otherwise->reach.find("zero_to_one")->works.lo, 2.5);
}

// What stands behind `#` may be uncommented as it is.
TEST(CareerText, IsStillSoundWhenItsPlaceholdersAreUncommented) {
  std::string text;
  for (std::string rest = read_back(Draft{}).text; !rest.empty();) {
    std::string line = rest.substr(0, rest.find('\n') + 1);
    rest.erase(0, line.size());
    const auto mark = line.find("# ");
    const bool is_comment = mark != std::string::npos && line.find_first_not_of(' ') == mark;
    const bool is_prose = line.find("# fill this in") == mark || line.starts_with("# yaml-language") ||
                          line.starts_with("# name:");
    if (is_comment && !is_prose) line.erase(mark, 2);
    text += line;
  }
  const auto read = read_back(text);
  ASSERT_TRUE(read.spec) << text << read.said;
  EXPECT_EQ(read.spec->roles.size(), 1U);
  EXPECT_EQ(read.spec->north_star.steps.size(), 1U);
  EXPECT_TRUE(read.spec->home);
}

// Any text at all, wherever a text may be answered, comes back as it was said.
TEST(CareerText, KeepsAnyTextAsItWasSaid) {
  const std::vector<std::string> pieces{"'",      "\"",     ": ",   " #",   "\n",  "\t",   "- ",  "{", "}",
                                        "[",      "]",      ",",    "&a",   "*b",  "!",    "|",   ">", "%",
                                        "@",      "`",      "\\",   "fill", "~",   "null", "é",   "🚀", "日",
                                        "\u2028", "\u0085", "\x1b", "1",    "yes", "---",  "...", "a", " "};
  std::mt19937 random(20261122);  // the same texts on every run
  const auto text = [&] {
    std::string made = "x";
    for (int i = 0; i < 6; ++i) made += pieces[random() % pieces.size()];
    return made;
  };
  for (int run = 0; run < 500; ++run) {
    Draft draft = answered();
    draft.vision = text();
    draft.name = text();
    draft.steps[0].step = text();
    draft.metrics[0].about = text();
    draft.metrics[0].at_target = text();
    draft.metrics[1].unit = text();
    draft.limits[0].unit = text();
    LimitDraft place;
    place.name = "place";
    place.one_of = {text(), text()};
    draft.limits.push_back(place);
    draft.role->title = text();
    draft.role->org = text();
    draft.contract->with = text();
    draft.contract->i_will = text();
    const auto read = read_back(draft);
    ASSERT_TRUE(read.spec) << read.text << read.said;
    const Spec& spec = *read.spec;
    EXPECT_EQ(spec.north_star.vision.value, *draft.vision);
    EXPECT_EQ(spec.name->value, *draft.name);
    EXPECT_EQ(spec.north_star.steps[0].step.value, draft.steps[0].step);
    EXPECT_EQ(spec.metrics.find("zero_to_one")->about->value, *draft.metrics[0].about);
    EXPECT_EQ(spec.metrics.find("zero_to_one")->anchors[0].means.value, *draft.metrics[0].at_target);
    EXPECT_EQ(spec.metrics.find("home_hours")->unit->value, *draft.metrics[1].unit);
    EXPECT_EQ(spec.limits.find("base_pay")->unit->value, *draft.limits[0].unit);
    EXPECT_EQ(spec.limits.find("place")->one_of[0].value, place.one_of[0]);
    EXPECT_EQ(spec.limits.find("place")->one_of[1].value, place.one_of[1]);
    EXPECT_EQ(spec.roles[0].title.value, draft.role->title);
    EXPECT_EQ(spec.roles[0].org->value, *draft.role->org);
    EXPECT_EQ(spec.publishing->contract->with.value, draft.contract->with);
    EXPECT_EQ(spec.publishing->contract->i_will.value, *draft.contract->i_will);
  }
}

}  // namespace
}  // namespace career::init
