#include "core/init/answers.hpp"

#include <gtest/gtest.h>

#include "core/time/date.hpp"

namespace career::init {
namespace {

// The value as text, or "refused: ..." with its help.
template <class T>
std::string said(const Answer<T>& answer) {
  if (const auto* refusal = std::get_if<Refusal>(&answer)) {
    return fmt::format("refused: {}; {}", refusal->message, fmt::join(refusal->help, "; "));
  }
  if constexpr (std::is_same_v<T, PartialDate>) {
    return std::get<T>(answer).iso();
  } else {
    return fmt::format("{}", std::get<T>(answer));
  }
}

TEST(TextOf, TakesEverythingButNothing) {
  EXPECT_EQ(said(text_of("  CPO: \"mid\" # 🚀 ")), "CPO: \"mid\" # 🚀");
  EXPECT_EQ(said(text_of(" \t")), "refused: there is nothing in it; ");
  EXPECT_EQ(said(text_of("a\xff")), "refused: 'a\uFFFD' is not UTF-8; ");
}

TEST(NameOf, ProposesANameForWhatIsNone) {
  EXPECT_EQ(said(name_of("zero_to_one")), "zero_to_one");
  EXPECT_EQ(said(name_of("Zero to One!")), "refused: 'Zero to One!' cannot be a name; write zero_to_one");
  EXPECT_EQ(said(name_of("2nd Führung")), "refused: '2nd Führung' cannot be a name; write nd_fuhrung");
  EXPECT_EQ(said(name_of("日本")),
            "refused: '日本' cannot be a name; a name is lower case, without spaces, and "
            "begins with a letter: zero_to_one");
}

TEST(DateToCome, TakesADayAMonthOrAYear) {
  const Date today = parse_date("2026-11-22").date.first();
  EXPECT_EQ(said(date_to_come("2031", today)), "2031");
  EXPECT_EQ(said(date_to_come(" 2031-11", today)), "2031-11");
  EXPECT_EQ(said(date_to_come("2031-02-30", today)),
            "refused: there is no 2031-02-30; write YYYY-MM-DD, YYYY-MM or YYYY, for example 2031-11; or "
            "yesterday, last month, +5y");
  EXPECT_EQ(said(date_to_come("soon", today)),
            "refused: 'soon' is no date; write YYYY-MM-DD, YYYY-MM or YYYY, for example 2031-11; or "
            "yesterday, last month, +5y");
}

TEST(DateToCome, TakesADateAsPeopleSayIt) {
  const Date today = parse_date("2026-11-22").date.first();
  EXPECT_EQ(said(date_to_come("+5y", today)), "2031-11-22");
  EXPECT_EQ(said(date_to_come("next month", today)), "2026-12");
  EXPECT_EQ(said(date_to_come("next quarter", today)), "2027-03-31") << "by its end";
  EXPECT_EQ(said(date_to_come("yesterday", today)), "refused: 2026-11-21 has passed; name a day to come");
  EXPECT_EQ(said(date_gone_by("last quarter", today)), "2026-07-01") << "since it began";
}

TEST(StayOf, TakesEveryLevelButASplitOne) {
  EXPECT_EQ(said(stay_of("same")), "same");
  EXPECT_EQ(said(stay_of("unknown")), "unknown");
  EXPECT_EQ(said(stay_of("5.50")), "5.5");
  EXPECT_EQ(said(stay_of("[5,6]")), "[5, 6]");
  EXPECT_EQ(said(stay_of("-1 to 6")), "[-1, 6]");
  EXPECT_EQ(said(stay_of("5-6")), "[5, 6]");
  EXPECT_EQ(said(stay_of("6 to 5")), "refused: the range runs from 6 down to 5; write [5, 6]");
  EXPECT_EQ(said(stay_of("sam")),
            "refused: 'sam' is no level; did you mean 'same'?; a level is a number, a range [5, 6], same or "
            "unknown");
  EXPECT_EQ(said(stay_of("5\n  evil: 1")),
            "refused: '5\\n  evil: 1' is no level; a level is a number, a range [5, 6], same or unknown");
}

TEST(MetricOf, ReadsTheLevelsInTheirOrder) {
  const auto skill = std::get<MetricDraft>(metric_of(MetricKind::Skill, "zero_to_one", "2:7:5"));
  EXPECT_EQ(skill.name, "zero_to_one");
  EXPECT_EQ(skill.now, 2);
  EXPECT_EQ(skill.target, 7);
  EXPECT_EQ(skill.worst, std::nullopt);
  EXPECT_EQ(skill.weight, 5);
  const auto hours = std::get<MetricDraft>(metric_of(MetricKind::Life, "home_hours", "45:40:60"));
  EXPECT_EQ(hours.worst, 60);
  EXPECT_EQ(hours.weight, std::nullopt);
}

std::string refusal_of(MetricKind kind, std::string_view name, std::string_view levels) {
  const auto answer = metric_of(kind, name, levels);
  const auto* refusal = std::get_if<Refusal>(&answer);
  return refusal == nullptr ? "taken"
                            : fmt::format("{}; {}", refusal->message, fmt::join(refusal->help, "; "));
}

TEST(MetricOf, RefusesWhatTheReaderWouldRefuse) {
  EXPECT_EQ(refusal_of(MetricKind::Skill, "a", "9:7"),
            "9 is past 7; say a target that is still ahead, or where less is better, a life metric");
  EXPECT_EQ(refusal_of(MetricKind::Life, "a", "45:60:60").substr(0, 39),
            "target and worst of 'a' are both 60; wo");
  EXPECT_EQ(refusal_of(MetricKind::Skill, "a", "2"),
            "'2' does not say where 'a' stands; write NOW:TARGET or NOW:TARGET:WEIGHT, for example 2:7:5");
  EXPECT_EQ(refusal_of(MetricKind::Skill, "a", "2:7:5:1").substr(0, 31), "'2:7:5:1' does not say where 'a");
  EXPECT_EQ(refusal_of(MetricKind::Life, "a", "2:7").substr(0, 27), "'2:7' does not say where 'a");
  EXPECT_EQ(refusal_of(MetricKind::Skill, "a", "2:x").substr(0, 16), "'x' is no number");
  EXPECT_EQ(refusal_of(MetricKind::Skill, "a", "2:7:-1").substr(0, 24), "a weight is not below 0,");
}

std::string bounds(const Answer<LimitDraft>& answer) {
  if (const auto* refusal = std::get_if<Refusal>(&answer)) return "refused: " + refusal->message;
  const auto& limit = std::get<LimitDraft>(answer);
  std::string text = limit.name;
  if (limit.at_least) text += fmt::format(" >= {}", *limit.at_least);
  if (limit.at_most) text += fmt::format(" <= {}", *limit.at_most);
  if (!limit.one_of.empty()) text += fmt::format(" in {}", fmt::join(limit.one_of, "|"));
  if (limit.unit) text += " " + *limit.unit;
  return text;
}

TEST(LimitOf, TakesOptionsAndSentencesAlike) {
  EXPECT_EQ(bounds(limit_of("home_hours", "at_most:55")), "home_hours <= 55");
  EXPECT_EQ(bounds(limit_of("home_hours at most 55")), "home_hours <= 55");
  EXPECT_EQ(bounds(limit_of("Night shifts at most 4")), "night_shifts <= 4") << "as a metric's name is made";
  EXPECT_EQ(bounds(limit_of("base-pay at least 5")), "base-pay >= 5");
  EXPECT_EQ(bounds(limit_of("base_pay", "at_least:60000 EUR")), "base_pay >= 60000 EUR");
  EXPECT_EQ(bounds(limit_of("base_pay at least 60000 EUR")), "base_pay >= 60000 EUR");
  EXPECT_EQ(bounds(limit_of("place", "one_of:Berlin,remote")), "place in Berlin|remote");
  EXPECT_EQ(bounds(limit_of("place one of Berlin, remote")), "place in Berlin|remote");
}

TEST(LimitOf, RefusesWhatIsNone) {
  EXPECT_EQ(bounds(limit_of("a", "atmost:5")), "refused: 'atmost:5' is no limit");
  EXPECT_EQ(bounds(limit_of("a", "at_most")), "refused: 'at_most' is no limit");
  EXPECT_EQ(bounds(limit_of("a", "at_most:x")), "refused: 'x' is no number");
  EXPECT_EQ(bounds(limit_of("no weekends")), "refused: 'no weekends' does not say what the limit is");
  EXPECT_EQ(bounds(limit_of("日本 at least 5")), "refused: '日本' cannot be a name");
  EXPECT_EQ(bounds(limit_of("place one of ,")), "refused: there is nothing in it");
}

TEST(NeedsOf, KnowsTheMetrics) {
  Draft draft;
  draft.metrics = {std::get<MetricDraft>(metric_of(MetricKind::Skill, "zero_to_one", "2:7")),
                   std::get<MetricDraft>(metric_of(MetricKind::Skill, "craft", "2:7"))};
  const auto needs = std::get<0>(needs_of("zero_to_one 5, craft: 6.5", draft));
  ASSERT_EQ(needs.size(), 2U);
  EXPECT_EQ(needs[0].metric, "zero_to_one");
  EXPECT_EQ(needs[0].level, 5);
  EXPECT_EQ(needs[1].level, 6.5);
  const auto in_words = std::get<0>(needs_of("Zero to one 5, craft 6", draft));
  EXPECT_EQ(in_words[0].metric, "zero_to_one") << "as the name was typed when it was asked for";
  EXPECT_EQ(std::get<std::string>(metric_named("Zero to One", draft)), "zero_to_one");
  const auto refused = [&](std::string_view text) {
    const auto answer = needs_of(text, draft);
    return std::get<Refusal>(answer).message;
  };
  EXPECT_EQ(refused("zero_to_on 5"), "there is no metric 'zero_to_on'");
  EXPECT_EQ(refused("craft"), "'craft' is not a metric and a level");
  EXPECT_EQ(refused("craft much"), "'much' is no number");
  EXPECT_EQ(refused("craft 5, craft 6"), "'craft' is named twice");
}

TEST(ChoiceOf, SuggestsOrListsTheWords) {
  EXPECT_EQ(std::get<Stage>(choice_of<Stage>("early")), Stage::Early);
  EXPECT_EQ(std::get<Refusal>(choice_of<Stage>("erly")).help.front(), "did you mean 'early'?");
  EXPECT_EQ(std::get<Refusal>(choice_of<Every>("x")).help.front(), "write week or month or quarter");
}

TEST(ShareOfWhole, MakesWholeNumbersOfQuarters) {
  EXPECT_EQ(said(share_of_whole("as much")), "4");
  EXPECT_EQ(said(share_of_whole("three quarters")), "3");
  EXPECT_EQ(said(share_of_whole("half")), "2");
  EXPECT_EQ(said(share_of_whole("a quarter")), "1");
  EXPECT_EQ(said(share_of_whole("nothing")), "0");
  EXPECT_EQ(said(share_of_whole("60%")), "2.4");
  EXPECT_EQ(said(share_of_whole("33%")), "1.32");
}

TEST(ShareOfWhole, DoesNotGuessWhatABareNumberMeans) {
  for (const auto* text : {"60", "0.6", "2", "-5%", "101%", "much", ""}) {
    EXPECT_TRUE(std::holds_alternative<Refusal>(share_of_whole(text))) << text;
  }
}

}  // namespace
}  // namespace career::init
