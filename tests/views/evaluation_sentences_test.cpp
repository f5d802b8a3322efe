#include <gtest/gtest.h>

#include "core/decide/fragile.hpp"
#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/verdict.hpp"
#include "tests/views/dana_case.hpp"

namespace career::views {
namespace {

using decide::Direction;
using decide::Verdict;

std::string verdict_of(Direction direction, Verdict verdict) {
  DanaCase dana;
  dana.found().direction = direction;
  dana.found().verdict = verdict;
  dana.found().even_if_it_fails = false;
  return report::plain(short_verdict(dana.it()));
}

TEST(VerdictLine, SaysTheMeasuringWordAndThenTheVerdict) {
  EXPECT_EQ(verdict_of(Direction::Closer, Verdict::StrongTake), "closer: strong-take");
  EXPECT_EQ(verdict_of(Direction::Closer, Verdict::Take), "closer: take");
  EXPECT_EQ(verdict_of(Direction::Closer, Verdict::LeanTake), "closer: lean-take");
  EXPECT_EQ(verdict_of(Direction::Further, Verdict::LeanStay), "further: lean-stay");
  EXPECT_EQ(verdict_of(Direction::Further, Verdict::Stay), "further: stay");
  EXPECT_EQ(verdict_of(Direction::Further, Verdict::StrongStay), "further: strong-stay");
  EXPECT_EQ(verdict_of(Direction::NoClearDifference, Verdict::TooCloseToCall),
            "no-clear-difference: too-close-to-call");
}

TEST(VerdictLine, SaysFirstThatThereIsNotEnoughToSay) {
  EXPECT_EQ(verdict_of(Direction::Closer, Verdict::NotEnoughToSay),
            "not-enough-to-say: closer as far as it goes");
}

TEST(VerdictLine, SaysFirstThatALimitBlocks) {
  DanaCase dana;
  level_of(dana.offers[0].reach, "home_hours") = decide::build::Said(58.0).levels;
  dana.measure();
  EXPECT_EQ(report::plain(verdict_line(dana.it())),
            "blocked: closer, but it breaks your limit on home_hours");
  dana.found().direction = Direction::Further;
  EXPECT_EQ(report::plain(verdict_line(dana.it())),
            "blocked: further, and it breaks your limit on home_hours");
}

TEST(VerdictLine, SaysWhenEvenFailureIsCloser) {
  EXPECT_EQ(report::plain(short_verdict(DanaCase().it())), "closer: strong-take, even if it fails");
}

TEST(VerdictLine, SaysEvenIfItFailsOnlyOfWhatIsCloser) {
  DanaCase dana;
  dana.found().direction = Direction::NoClearDifference;
  dana.found().verdict = Verdict::TooCloseToCall;
  ASSERT_TRUE(dana.found().even_if_it_fails);
  EXPECT_EQ(report::plain(verdict_line(dana.it())), "no-clear-difference: too-close-to-call");
  EXPECT_EQ(said(where_it_leads(dana.it())).find("even failure"), std::string::npos);
}

TEST(VerdictLine, NamesEveryLimitThatIsBroken) {
  DanaCase dana;
  auto& limits = dana.found().outlook.limits;
  limits[0].state = limits[1].state = decide::LimitState::Broken;
  dana.found().verdict = Verdict::Blocked;
  EXPECT_EQ(report::plain(verdict_line(dana.it())),
            "blocked: closer, but it breaks your limits on home_hours and base_pay");
}

TEST(VerdictLine, SaysWhatToDoBeforeTaking) {
  DanaCase dana;
  dana.offers[0].terms.entries.clear();
  dana.offers[0].if_it_fails = Text{"back to Checkout", {}};
  dana.measure();
  EXPECT_EQ(report::plain(verdict_line(dana.it())),
            "closer: take, even if it fails, after: settling base_pay and place; a talk at home");
  dana.found().verdict = Verdict::Stay;
  EXPECT_EQ(report::plain(verdict_line(dana.it())), report::plain(short_verdict(dana.it())));
}

// ---- the chance of failure

std::string at_break_even(std::optional<double> chance, double works, double fails) {
  DanaCase dana;
  dana.found().break_even_chance = chance;
  dana.found().outlook.works = works;
  dana.found().outlook.fails = fails;
  return report::plain(how_sure(dana.it()).front().text);
}

TEST(BreakEven, IsSaidInWords) {
  EXPECT_EQ(at_break_even(1.65, 23, 32), "It is closer at any chance of failure.");
  EXPECT_EQ(at_break_even(-0.2, 39, 50), "It is closer at no chance of failure, however small.");
  EXPECT_EQ(at_break_even(0.617, 23, 48),
            "It is closer as long as the chance of failure stays below 61 %; you say 50 %.");
}

TEST(BreakEven, HoldsAsItIsPrintedAndIsNeverTheChanceStated) {
  EXPECT_EQ(at_break_even(0.504, 23, 48),
            "It is closer as long as the chance of failure stays below 50.4 %; you say 50 %.");
  EXPECT_EQ(at_break_even(0.496, 23, 48),
            "It is closer as long as the chance of failure stays below 49 %; you say 50 %.");
  EXPECT_EQ(at_break_even(0.496, 48, 23),
            "It is closer only while the chance of failure is above 49.6 %; you say 50 %.");
}

TEST(BreakEven, IsTurnedRoundWhereFailingIsBetter) {
  EXPECT_EQ(at_break_even(0.3, 45, 20),
            "It is closer only while the chance of failure is above 30 %; you say 50 %.");
  EXPECT_EQ(at_break_even(-0.1, 37, 20), "It is closer at any chance of failure.");
  EXPECT_EQ(at_break_even(1.2, 60, 42), "It is closer at no chance of failure, however large.");
}

TEST(BreakEven, DoesNotMatterBetweenEqualOutcomes) {
  EXPECT_EQ(at_break_even(std::nullopt, 30, 30),
            "It leaves you at the same distance whether it works or fails: the chance does not matter.");
}

TEST(BreakEven, SaysARangeAndWhatIsAssumed) {
  DanaCase dana;
  dana.found().break_even_chance = 0.62;
  dana.found().outlook.chance_range = {0.4, 0.6};
  dana.found().outlook.chance_assumed = true;
  EXPECT_EQ(report::plain(how_sure(dana.it()).front().text),
            "It is closer as long as the chance of failure stays below 62 %; you have not said, so 40 % to "
            "60 % is assumed.");
}

TEST(BreakEven, HasADecimalWhereItWouldReadAsNoneOrAll) {
  EXPECT_EQ(at_break_even(0.003, 37.9, 80),
            "It is closer as long as the chance of failure stays below 0.3 %; you say 50 %.");
  EXPECT_EQ(at_break_even(0.9999, 23, 38.1),
            "It is closer as long as the chance of failure stays below 99 %; you say 50 %.");
  EXPECT_EQ(at_break_even(0.998, 60, 38),
            "It is closer only while the chance of failure is above 99.8 %; you say 50 %.");
}

// ---- the weights

TEST(HowSure, TakesTheSideOfTheGain) {
  DanaCase dana;
  dana.found().gain = -10;
  dana.found().weightings.keeps_order = false;
  EXPECT_NE(
      said(how_sure(dana.it()))
          .find("It is further for 15 % of all weightings (30 % if it fails); some that keep your order "
                "of weights turn it around.\n"),
      std::string::npos)
      << said(how_sure(dana.it()));
}

TEST(HowSure, NeedsNoOrderWhereEveryWeightingAgrees) {
  DanaCase dana;
  dana.found().weightings.share = 1;
  EXPECT_NE(said(how_sure(dana.it())).find("It is closer for every weighting (70 % of them if it fails).\n"),
            std::string::npos)
      << said(how_sure(dana.it()));
}

TEST(HowSure, SaysAShareThatIsNearlyAll) {
  DanaCase dana;
  dana.found().weightings.share = 0.99;
  EXPECT_NE(
      said(how_sure(dana.it()))
          .find("It is closer for over 95 % of all weightings (70 % if it fails), and for every one that "
                "keeps your order of weights.\n"),
      std::string::npos)
      << said(how_sure(dana.it()));
}

TEST(HowSure, SaysNoFlipWhereNoWeightingTurnsItAround) {
  DanaCase dana;  // zero_to_one is the one metric that differs: at weight 0 the gain is 0, never below
  dana.offers[0] = decide::build::offer(
      Bet::Core,
      {{"zero_to_one", 5.0}, {"org_leadership", 5.5}, {"strategy_pnl", 4.5}, {"business_impact", 5.5}});
  dana.measure();
  ASSERT_FALSE(dana.found().weightings.moved_weight);
  dana.found().weightings.flips[1] = 0;
  EXPECT_EQ(said(how_sure(dana.it())),
            "It is closer for every weighting.\n"
            "Two steps less on org_leadership (3.9 instead of 5.5) and the verdict is lean-take.\n");
}

TEST(HowSure, SaysNoFlipWhereThereIsNothingToTurnAround) {
  DanaCase dana;
  dana.found().gain = 0;
  EXPECT_EQ(said(how_sure(dana.it())).find("flips"), std::string::npos) << said(how_sure(dana.it()));
}

TEST(HowSure, SaysTheFlipThatTakesTheLeast) {
  DanaCase dana;
  auto& flips = dana.found().weightings.flips;
  flips[0] = 30;
  flips[6] = 3.2;  // home_hours, weight 3
  dana.found().weightings.moved_weight = 2.06;
  EXPECT_NE(said(how_sure(dana.it()))
                .find("It flips if home_hours weighed 3.2 instead of 3.\n"
                      "Moving 2.1 of 100 parts of weight would turn it around.\n"),
            std::string::npos)
      << said(how_sure(dana.it()));
}

TEST(HowSure, SaysThatNoNumberTurnsItAroundOnlyWhereSomebodyLooked) {
  const std::string none = "No single level, weight or chance, up to three steps off, changes the verdict.\n";
  DanaCase dana;
  dana.found().fragile.reset();
  EXPECT_NE(said(how_sure(dana.it())).find(none), std::string::npos);
  const auto any = dana.spec.metrics.entries.back();
  dana.spec.metrics.entries.resize(decide::most_metrics_looked_through + 1, any);
  EXPECT_EQ(said(how_sure(dana.it())).find(none), std::string::npos);
}

TEST(HowSure, SaysTheDownsideAgainstToday) {
  DanaCase dana;  // today 40.79
  dana.found().outlook.fails = 32.4;
  EXPECT_NE(said(how_sure(dana.it())).find("If it fails you stand 8.4 points closer than today.\n"),
            std::string::npos);
  dana.found().outlook.fails = 42.4;
  EXPECT_NE(said(how_sure(dana.it())).find("If it fails you stand 1.6 points further than today.\n"),
            std::string::npos);
  dana.found().outlook.fails = dana.evaluation.distance_today;
  EXPECT_NE(said(how_sure(dana.it())).find("If it fails you stand where you stand today.\n"),
            std::string::npos);
}

// ---- where it leads, and from what

TEST(NotFilledIn, IsSaidWhereEveryLevelIsStillTheSame) {
  DanaCase dana;
  EXPECT_EQ(said(not_filled_in(dana.it())), "");
  for (auto& [name, span, levels] : dana.offers[0].reach.entries)
    levels = decide::build::Said(decide::build::same).levels;
  dana.offers[0].terms.entries.clear();
  dana.measure();
  EXPECT_EQ(
      said(not_filled_in(dana.it())),
      "This offer is not filled in yet: every level is still 'same'. Write in offers/assistant.yaml where "
      "core_craft, zero_to_one, org_leadership, strategy_pnl, career_stories, business_impact and "
      "home_hours would stand.\n");
  decide::build::add_term(dana.offers[0].terms, "pay", decide::build::unknown_fact);
  dana.measure();
  EXPECT_TRUE(
      said(not_filled_in(dana.it())).ends_with("would stand, and under terms what you know of pay.\n"));
  level_of(dana.offers[0].reach, "zero_to_one") = decide::build::Said(3.0).levels;
  dana.measure();
  EXPECT_EQ(said(not_filled_in(dana.it())), "");
}

TEST(WhereItLeads, CallsALittleNoDifference) {
  DanaCase dana;
  dana.found().gain = 1.4;
  dana.found().direction = Direction::NoClearDifference;
  dana.found().verdict = Verdict::TooCloseToCall;
  EXPECT_NE(
      said(where_it_leads(dana.it())).find("Less than 2.0 points is too little to call a difference.\n"),
      std::string::npos);
}

TEST(WhereItLeads, HasDecimalsWhereTheDistancesWouldContradictTheGain) {
  DanaCase dana;
  dana.offers[0] = decide::build::offer(Bet::Core, {{"zero_to_one", 5.0}});
  dana.measure();
  dana.evaluation.stay.outlook.expected = 61.6;
  dana.found().outlook.works = 54.45;
  dana.found().gain = 7.15;
  EXPECT_TRUE(
      said(where_it_leads(dana.it()))
          .starts_with("The offer takes you to 54.45, staying to 61.60: 7.2 points closer than staying."))
      << said(where_it_leads(dana.it()));
  dana.found().outlook.works = 54.2;
  dana.found().gain = 7.4;
  dana.evaluation.stay.outlook.expected = 61.4;
  EXPECT_TRUE(said(where_it_leads(dana.it()))
                  .starts_with("The offer takes you to 54: 7.4 points closer than staying."))
      << said(where_it_leads(dana.it()));
}

TEST(WhereItLeads, NeverSaysThatANumberIsLessThanItself) {
  DanaCase dana;
  dana.found().direction = Direction::NoClearDifference;
  dana.found().gain = 1.98;
  EXPECT_NE(said(where_it_leads(dana.it()))
                .find("More exactly it is 1.98 points, and less than 2.00 is too little"),
            std::string::npos)
      << said(where_it_leads(dana.it()));
  dana.found().not_enough = decide::NotEnough::RangesTooWide;
  dana.found().spread = 2.01;
  EXPECT_NE(said(where_it_leads(dana.it())).find("by 2.01 points, more than the 1.98 that"),
            std::string::npos)
      << said(where_it_leads(dana.it()));
}

TEST(WhereItLeads, SaysNothingOfFailureEndingCloserWhereFailureIsSure) {
  DanaCase dana;
  dana.offers[0].chance_of_failure->value = {1, 1};
  dana.measure();
  EXPECT_EQ(said(where_it_leads(dana.it())),
            "The offer is sure to fail, and takes you to 32: 6 points closer than staying.\n");
}

TEST(WhereItLeads, SaysWhyThereIsNotEnoughToSay) {
  DanaCase dana;
  dana.found().verdict = Verdict::NotEnoughToSay;
  dana.found().not_enough = decide::NotEnough::MostlyUnstated;
  EXPECT_NE(said(where_it_leads(dana.it())).find("More than half of today's distance lies in metrics"),
            std::string::npos);
  dana.found().not_enough = decide::NotEnough::RangesTooWide;
  dana.found().spread = 12.04;
  EXPECT_NE(
      said(where_it_leads(dana.it()))
          .find("What you left open blurs the answer by 12.0 points, more than the 10.5 that it hangs on.\n"),
      std::string::npos);
}

TEST(WhereItComesFrom, NamesTheLargestGainAndCost) {
  EXPECT_EQ(said(where_it_comes_from(DanaCase().it())),
            "The largest gain is zero_to_one: now 2, then 5 or 4, target 7.\n"
            "Most of what it costs is home_hours: now 45, then 50, target 45.\n"
            "core_craft adds nothing: you are at your target.\n");
}

// What is said of the largest cost when the offer states this of home_hours, which are 45 now.
std::string cost_of_hours(const decide::build::Said& offered) {
  DanaCase dana;
  level_of(dana.offers[0].reach, "home_hours") = offered.levels;
  dana.measure();
  return report::plain(where_it_comes_from(dana.it())[1].text);
}

TEST(WhereItComesFrom, SaysALevelThatOnlyOneOutcomeMoves) {
  using namespace decide::build;
  EXPECT_EQ(cost_of_hours(either(same, at(54))),
            "Most of what it costs is home_hours: now 45, then same or 54, target 45.");
  EXPECT_EQ(cost_of_hours(either(at(54), unknown)),
            "Most of what it costs is home_hours: now 45, then 54 or unknown, target 45.");
}

TEST(WhereItComesFrom, SaysARangeSoThatItCanBeRead) {
  EXPECT_EQ(cost_of_hours(decide::build::between(48, 54)),
            "Most of what it costs is home_hours: now 45, then 48 to 54, target 45.");
}

TEST(WhereItComesFrom, SaysWhatStayingWouldChange) {
  DanaCase dana;
  level_of(dana.spec.roles[1].reach, "strategy_pnl") = decide::build::Said(8.0).levels;
  level_of(dana.offers[0].reach, "strategy_pnl") = decide::build::Said(5.5).levels;
  dana.measure();
  EXPECT_NE(
      said(where_it_comes_from(dana.it())).find("strategy_pnl: now 4, then 5.5 (8 by staying), target 8.\n"),
      std::string::npos)
      << said(where_it_comes_from(dana.it()));

  level_of(dana.offers[0].reach, "strategy_pnl") = decide::build::Said(decide::build::same).levels;
  dana.measure();
  EXPECT_NE(said(where_it_comes_from(dana.it()))
                .find("strategy_pnl: now 4, left as it is (8 by staying), target 8.\n"),
            std::string::npos)
      << said(where_it_comes_from(dana.it()));
}

TEST(Sentences, NameTheLinesTheyRestOn) {
  DanaCase dana;
  dana.spec.source = std::make_shared<SourceFile>("career.yaml", "a\nb\nweight: 3\n");
  dana.offers[0].source = std::make_shared<SourceFile>("offer.yaml", "title: x\nchance: 50%\n");
  dana.offers[0].title.span = {7, 8};
  dana.offers[0].chance_of_failure->span = {17, 20};
  dana.spec.metrics.entries[6].value.weight.span = {12, 13};
  EXPECT_EQ(where_it_leads(dana.it()).front().at, (std::vector<std::string>{"offer.yaml:1", "offer.yaml:2"}));
  const auto sure = how_sure(dana.it());
  EXPECT_EQ(sure[0].at, std::vector<std::string>{"offer.yaml:2"});
  EXPECT_EQ(sure[3].at, std::vector<std::string>{"career.yaml:3"}) << report::plain(sure[2].text);
}

TEST(TimeLeft, IsSaidAsPeopleSayIt) {
  EXPECT_EQ(report::plain(time_left(2)), "2 days left");
  EXPECT_EQ(report::plain(time_left(1)), "1 day left");
  EXPECT_EQ(report::plain(time_left(0)), "today");
  EXPECT_EQ(report::plain(time_left(-3)), "was due 3 days ago");
}

}  // namespace
}  // namespace career::views
