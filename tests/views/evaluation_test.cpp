#include "core/views/evaluation/evaluation.hpp"

#include <gtest/gtest.h>

#include "cmd/cli/hints.hpp"
#include "core/report/csv.hpp"
#include "core/report/text.hpp"
#include "tests/views/dana_case.hpp"

namespace career::views {
namespace {

namespace build = decide::build;

std::string text_of(const DanaCase& dana, std::size_t width = 80) {
  const Caller caller(cmd::typed);
  return report::write_text(evaluation_report(dana.evaluation, dana.spec, dana.offers, &caller),
                            {.width = width, .color = false, .unicode = true});
}

TEST(EvaluationReport, TellsDanaWhatSheNeedsToKnow) {
  EXPECT_EQ(text_of(DanaCase()), R"(Senior PM, AI Shopping Assistant at Shopwell
closer: strong-take, even if it fails, after: a talk at home; a promise of where
you land if it fails

Two more years as Senior PM, Checkout take you from 41 to 38. The offer takes
you to 23 if it works and 32 if it fails: 10.5 points closer than staying at a
chance of failure of 50 %, and even failure ends closer.

Distance to the North Star
  today                      41  ███████████████████▏
  staying                    38  █████████████████▉
  if it fails                32  ███████████████▏
  at 50 % chance of failure  28  ████████████▉
  if it works                23  ██████████▊
  0 is the North Star, 100 is worst on every metric

Where it comes from, in points against staying
  metric           now  staying  works  fails  target  points
  zero_to_one        2     same      5      4       7    +7.1
  career_stories     1     same    2.5      2       3    +5.0
  home_hours        45     same     50     50      45    -4.0
  strategy_pnl       4      4.5    5.5      5       8    +1.5
  org_leadership     5      5.5      6    5.5       8    +0.5
  business_impact    5      5.5    6.5      5       8    +0.4

  core_craft adds nothing: you are at your target.

How sure
  - It is closer at any chance of failure.
  - If it fails you stand 8.7 points closer than today.
  - It is closer for 85 % of all weightings (70 % if it fails), and for every
    one that keeps your order of weights.
  - It flips if home_hours weighed 11 instead of 3.
  - One step less on zero_to_one (3.3 instead of 4 if it fails) and the verdict
    is take.
  - Your weights say that closing zero_to_one (2 to 7) is worth 1.8 times
    closing strategy_pnl (4 to 8). True?

On the way
  phase                learning, after 7 years 2 months of impact, longer than
                       3 years (assumed)
  reached if it works  Director, managing managers; Lead a zero-to-one product

Limits and pitfalls
  Your limits on home_hours, base_pay and place are kept.

  - home: home_hours would be 50 instead of 45, 1 step further from its target.
    There was no check-in at home in six months. Ask two people on the team what
    hours they work, and at home what they think of it.
  - no-landing: It is a swing, and nobody has promised where you land if it
    fails. Write who promised what, and when (if_it_fails).
  - drift (unknown): You have not said whether you looked for it or it found you
    (came). Find one alternative that you looked for yourself, or name the step
    of your North Star that it serves.
  - too-early (unknown): It is a swing, and neither your stage nor a core metric
    is written. Show your core craft first: what proves that it is there?
  - limelight (unknown): What stands behind it is not all written (backing:
    team, visibility, traction). Ask for users who stay or pay, or for a smaller
    start out of the limelight.
  - No sign of cadence, swing-overdue, no-failure-case, catastrophe, optimism,
    comfort or one-sided.

Before you answer, ask
  - What shows that zero_to_one is at 2 today?

Your answer
  - Answer by 2026-11-24: 2 days left.
  - Once you know, record take, decline or negotiate: career evaluate \
    offers/assistant.yaml --record CHOICE --why TEXT
)");
}

TEST(EvaluationReport, LeadsWithAFailureThatNobodyDescribed) {
  DanaCase dana;
  for (auto& [name, span, levels] : dana.offers[0].reach.entries) {
    if (levels.split) levels.fails = build::left_out;
  }
  dana.measure();
  const auto text = text_of(dana, 0);
  EXPECT_TRUE(
      text.starts_with("Senior PM, AI Shopping Assistant at Shopwell\n"
                       "if it fails: you have not said\n"
                       "\n"
                       "closer: lean-take, after: "))
      << text;
  EXPECT_TRUE(has(text, "if it fails (you have not said)  45")) << text;
  EXPECT_TRUE(has(text, "Not stated by the offer if it fails, so counted as now:")) << text;
}

TEST(EvaluationReport, SaysThatAChanceIsAssumed) {
  DanaCase dana;
  dana.offers[0].chance_of_failure.reset();
  dana.measure();
  const auto text = text_of(dana, 0);
  EXPECT_TRUE(has(text, "chance of failure of 50 % (assumed), and even failure")) << text;
  EXPECT_TRUE(has(text, "at 50 % chance of failure (assumed)  28")) << text;
}

TEST(EvaluationReport, ShowsAnOfferWithoutAChanceOfFailureAsOneOutcome) {
  DanaCase dana;
  dana.offers[0] = build::offer(Bet::Core, {{"org_leadership", 7.0}, {"home_hours", build::unknown}});
  dana.measure();
  const auto text = text_of(dana, 0);
  EXPECT_TRUE(has(text, "  the offer  ")) << text;
  EXPECT_FALSE(has(text, "fails")) << text;
  EXPECT_TRUE(has(text, "metric           now  staying       offer  target  points")) << text;
  EXPECT_TRUE(has(text, "strategy_pnl       4      4.5  not stated       8    -1.0")) << text;
  EXPECT_TRUE(has(text, "Unknown in the offer, so counted as now: home_hours.")) << text;
}

TEST(EvaluationReport, SaysByHowMuchBothAreOverALimit) {
  DanaCase dana;
  level_of(dana.spec.roles[1].reach, "home_hours") = build::Said(58.0).levels;
  level_of(dana.offers[0].reach, "home_hours") = build::Said(57.0).levels;
  dana.measure();
  const auto text = text_of(dana, 0);
  EXPECT_TRUE(has(text, "57 h/week  broken, 2 h/week over\n")) << text;
  EXPECT_TRUE(
      has(text, "home_hours: both are over your limit, staying by 3 h/week, the offer by 2 h/week.\n"))
      << text;
}

// Staying and the offer under a limit of at least 30 and at most 38 h/week.
std::string with_hours(const build::Said& staying, const build::Said& offered, ChanceRange chance) {
  DanaCase dana;
  auto& limit = dana.spec.limits.entries[0].value;
  limit.at_least = Real{30, {}};
  limit.at_most = Real{38, {}};
  level_of(dana.spec.roles[1].reach, "home_hours") = staying.levels;
  level_of(dana.offers[0].reach, "home_hours") = offered.levels;
  dana.offers[0].chance_of_failure->value = chance;
  dana.measure();
  return text_of(dana, 0);
}

TEST(EvaluationReport, SaysWhichOfTwoIsOverALimitAndWhichUnder) {
  const auto text = with_hours(40.0, 29.0, {0.5, 0.5});
  EXPECT_TRUE(has(text, "29 h/week  broken, 1 h/week under\n")) << text;
  EXPECT_TRUE(
      has(text, "home_hours: both break your limit, staying is 2 h/week over, the offer 1 h/week under.\n"))
      << text;
  EXPECT_TRUE(has(with_hours(28.0, 29.0, {0.5, 0.5}),
                  "home_hours: both are under your limit, staying by 2 h/week, the offer by 1 h/week.\n"));
}

TEST(EvaluationReport, LooksAtNoLimitInAnOutcomeThatCannotHappen) {
  const auto sure_to_work = with_hours(35.0, build::either(29, 60), {0, 0});
  EXPECT_TRUE(has(sure_to_work, "29 h/week  broken, 1 h/week under\n")) << sure_to_work;
  const auto sure_to_fail = with_hours(35.0, build::either(60, 29), {1, 1});
  EXPECT_TRUE(has(sure_to_fail, "29 h/week  broken, 1 h/week under\n")) << sure_to_fail;
}

TEST(EvaluationReport, RanksSeveralOffersAndThenShowsEachClosestFirst) {
  DanaCase dana;
  auto later = dana.offers[0];
  later.title.value = "Director of Product";
  level_of(later.reach, "zero_to_one") = build::either(4, 3);
  dana.offers.insert(dana.offers.begin(), later);
  dana.measure();
  const auto text = text_of(dana);
  EXPECT_TRUE(
      text.starts_with("2 offers, and staying\n"
                       "option                    answer by   distance  points  verdict\n"))
      << text;
  EXPECT_LT(text.find("\nSenior PM, AI Shopping Assistant at Shopwell\ncloser"),
            text.find("\nDirector of Product at Shopwell\ncloser"))
      << text;
  EXPECT_TRUE(has(text, "- Against the next on the list, Director of Product at Shopwell: +2.9 points,"))
      << text;
}

TEST(EvaluationReport, MeasuresStayingAgainstTodayWhenThereIsNoOffer) {
  DanaCase dana;
  dana.offers.clear();
  dana.measure();
  const auto text = text_of(dana);
  EXPECT_TRUE(
      text.starts_with("Staying: Senior PM, Checkout\n"
                       "Two more years as Senior PM, Checkout take you from 41 to 38.\n"))
      << text;
  EXPECT_TRUE(has(text, "  next step  Lead a zero-to-one product\n")) << text;
  EXPECT_TRUE(has(text, "  - career init --offer offers/NAME.yaml --title TITLE\n")) << text;
}

TEST(EvaluationReport, SaysWhenNothingMovesYou) {
  DanaCase dana;
  dana.evaluation.none_moves = true;
  EXPECT_TRUE(has(text_of(dana, 0), "None of these moves you: nothing ends 2.0 points closer than today"));

  dana.offers.clear();
  dana.measure();
  dana.evaluation.none_moves = true;
  EXPECT_TRUE(has(text_of(dana, 0), "Staying does not move you: nothing ends 2.0 points closer than today"));
}

TEST(EvaluationReport, SurvivesHostileNames) {
  DanaCase dana;
  dana.offers[0].title.value = "\x1b]0;owned\x07 製品 👩‍🚀 " + std::string(4096, 'x');
  dana.spec.metrics.entries[0].value.unit = Text{"\n| x |", {}};
  const auto text = text_of(dana);
  EXPECT_FALSE(has(text, "\x1b"));
  EXPECT_FALSE(has(text, "\x07"));
}

TEST(ContributionsTable, HasARowForEachMetricOfEachOffer) {
  const DanaCase dana;
  const auto csv = report::write_csv(contributions_table(dana.evaluation, dana.spec, dana.offers));
  EXPECT_TRUE(
      csv.starts_with("option,metric,weight,now,target,stay_works,stay_fails,works,fails,points\r\n"
                      "offers/assistant.yaml,core_craft,3,8,8,same,same,same,same,0\r\n"
                      "offers/assistant.yaml,zero_to_one,5,2,7,same,same,5,4,7.142857\r\n"))
      << csv;
}

TEST(ContributionsTable, IsOfStayingAgainstTodayWhenThereIsNoOffer) {
  DanaCase dana;
  dana.offers.clear();
  dana.measure();
  const auto csv = report::write_csv(contributions_table(dana.evaluation, dana.spec, dana.offers));
  EXPECT_TRUE(has(csv, "stay,org_leadership,4,5,8,5.5,5.5,5.5,5.5,1\r\n")) << csv;
}

}  // namespace
}  // namespace career::views
