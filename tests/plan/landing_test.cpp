#include "core/plan/landing.hpp"

#include <array>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/plan/landings.hpp"

namespace career::plan {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

LandingProgress progress_on(std::string_view today, std::string_view more = {}) {
  return progress_of(spec_landing(more), 0, day(today));
}

// "2023-08-07 talks 7"; what a task is about stands behind it.
std::vector<std::string> told(const std::vector<LandingTask>& tasks) {
  constexpr std::array words{"talks",         "promise", "share", "check",     "vision",
                             "find problems", "agree",   "win",   "plan wins", "exit"};
  std::vector<std::string> told;
  for (const auto& task : tasks) {
    auto text = task.due.iso() + ' ' + words[static_cast<std::size_t>(task.kind)];
    if (task.kind == LandingTask::Kind::Talks) text += ' ' + std::to_string(task.count);
    for (const auto& who : task.for_whom) text += ' ' + who;
    told.push_back(text);
  }
  return told;
}

std::string talks(int count) {
  std::string text = "talks:\n";
  for (int i = 0; i < count; ++i) text += fmt::format("  - {{with: Person {}, date: 2023-08-01}}\n", i + 1);
  return text;
}

constexpr std::string_view settled =
    "goal: 1\n"
    "talks: [{with: Ines, date: 2023-08-02, promised: logs, kept: 2023-08-03}]\n"
    "shared: 2023-08-30\n"
    "vision: one checkout\n"
    "problems: [{problem: slow, agreed_with: [Ines]}]\n"
    "wins: [{win: flags, for: Engineering, done: 2023-10-02}, {win: icons, for: Design, done: 2023-10-02}]\n";

TEST(Landing, CountsItsDaysFromOne) {
  const auto landing = spec_landing().landings.front();
  EXPECT_EQ(day_of(landing, day("2023-07-31")), 0);
  EXPECT_EQ(day_of(landing, day("2023-08-01")), 1);
  EXPECT_EQ(date_of(landing, 90), day("2023-10-29"));
  EXPECT_EQ(progress_on("2023-07-31").phase, LandingPhase::Before);
  EXPECT_EQ(progress_on("2023-08-01").phase, LandingPhase::Listen);
  EXPECT_EQ(progress_on("2023-08-30").phase, LandingPhase::Listen);
  EXPECT_EQ(progress_on("2023-08-31").phase, LandingPhase::Align);
  EXPECT_EQ(progress_on("2023-09-30").phase, LandingPhase::Execute);
  EXPECT_EQ(progress_on("2023-10-29").phase, LandingPhase::Execute);
  EXPECT_EQ(progress_on("2023-10-30").phase, LandingPhase::Landed);
}

TEST(Landing, DayAndDateAreEachOthersInverse) {
  for (const auto start : {"2024-02-29", "2023-12-31", "2027-02-28", "1999-12-31"}) {
    Landing landing;
    landing.start = {day(start)};
    for (int i = -40; i <= 130; ++i) ASSERT_EQ(day_of(landing, date_of(landing, i)), i) << start;
  }
}

TEST(Pace, PartsTheGoalOverTheWeeks) {
  const auto landing = spec_landing().landings.front();
  EXPECT_EQ(talks_by(landing, 1), 7);
  EXPECT_EQ(talks_by(landing, 7), 7);
  EXPECT_EQ(talks_by(landing, 8), 14);
  EXPECT_EQ(talks_by(landing, 28), 28);
  EXPECT_EQ(talks_by(landing, 29), 30);
  EXPECT_EQ(talks_by(landing, 90), 30);
}

TEST(Pace, NeverAsksForLessLaterNorForMoreThanTheGoal) {
  for (const int goal : {1, 2, 7, 29, 30, 31, 1000, 2'000'000'000}) {
    Landing landing;
    landing.goal = {goal};
    int before = 0;
    for (int i = 1; i <= 40; ++i) {
      ASSERT_GE(talks_by(landing, i), before);
      ASSERT_LE(talks_by(landing, i), goal);
      before = talks_by(landing, i);
    }
    EXPECT_EQ(before, goal);
  }
}

TEST(Pace, IsBehindWhenTheWeeksThatAreOverAskedForMore) {
  EXPECT_EQ(progress_on("2023-08-07").pace.by_now, 0);
  EXPECT_EQ(progress_on("2023-08-08").pace.by_now, 7);
  EXPECT_EQ(progress_on("2023-08-29").pace.by_now, 28);
  EXPECT_EQ(progress_on("2023-08-31").pace.by_now, 30);
  EXPECT_EQ(progress_on("2023-08-30").pace.days_left, 1);
  EXPECT_EQ(progress_on("2023-08-31").pace.days_left, 0);
  EXPECT_EQ(progress_on("2023-07-01").pace.days_left, 30);
}

TEST(Wins, BelongToTheDaysThatTheyAreDueIn) {
  const auto spec = spec_landing(
      "wins:\n"
      "  - {id: early, win: a sign on the door, due: 2023-08-20}\n"
      "  - {id: aligned, win: one list of tickets, due: 2023-09-29}\n"
      "  - {id: open, win: a faster build}\n"
      "  - {id: late, win: a new room, due: 2024-02}\n"
      "  - {id: before, win: a desk, due: 2023-07-30}\n");
  const auto& landing = spec.landings.front();
  const auto phase_of = [&](std::size_t win) { return phase_of_win(landing, landing.wins[win]); };
  EXPECT_EQ(phase_of(0), LandingPhase::Listen);
  EXPECT_EQ(phase_of(1), LandingPhase::Align);  // day 60
  EXPECT_EQ(phase_of(2), LandingPhase::Execute);
  EXPECT_EQ(phase_of(3), LandingPhase::Execute);
  EXPECT_EQ(phase_of(4), LandingPhase::Listen);
}

TEST(LandingTasks, AskForTheWeeksTalks) {
  EXPECT_THAT(told(progress_on("2023-08-01").tasks), Contains("2023-08-07 talks 7"));
  EXPECT_THAT(told(progress_on("2023-08-09", talks(5)).tasks), Contains("2023-08-07 talks 2"))
      << "what was due then, not what is due by the end of this week";
  EXPECT_THAT(told(progress_on("2023-08-16", talks(5)).tasks), Contains("2023-08-14 talks 9"))
      << "of two weeks that are over the last one's day and number";
  EXPECT_THAT(told(progress_on("2023-08-03", talks(7)).tasks), Contains("2023-08-14 talks 7"));
  EXPECT_THAT(told(progress_on("2023-09-05", talks(28)).tasks), Contains("2023-08-30 talks 2"));
  EXPECT_THAT(told(progress_on("2023-09-05", talks(2)).tasks), Contains("2023-08-30 talks 28"))
      << "the goal was due on day 30, whatever week fell behind first";
  EXPECT_THAT(told(progress_on("2023-08-20", talks(30)).tasks), Not(Contains(::testing::HasSubstr("talks"))));
}

TEST(LandingTasks, SayOneNumberOfTalksWithThePace) {
  for (int done = 0; done <= 30; done += 3) {
    for (Date today = day("2023-07-30"); today < day("2023-10-31"); today = today.plus_days(1)) {
      const auto progress = progress_of(spec_landing(talks(done)), 0, today);
      for (const auto& task : progress.tasks) {
        if (task.kind != LandingTask::Kind::Talks) continue;
        const bool is_late = task.due < today;
        ASSERT_EQ(is_late, progress.pace.behind() > 0) << today.iso();
        ASSERT_TRUE(!is_late || task.count == progress.pace.behind()) << today.iso();
        ASSERT_LE(task.count, progress.pace.missing()) << today.iso();
      }
    }
  }
}

TEST(LandingTasks, KnowEveryPromiseOfATalk) {
  constexpr std::string_view more =
      "talks:\n"
      "  - with: Ana\n"
      "    date: 2023-08-02\n"
      "    promised: send the list\n"
      "    kept: 2023-08-05\n"
      "    promises:\n"
      "      - {promise: call the parents, due: 2023-08-04}\n"
      "      - {promise: find a room}\n"
      "      - {promise: send the list, kept: 2023-08-03}\n";
  const auto progress = progress_on("2023-08-04", more);
  EXPECT_THAT(told(progress.tasks), ::testing::IsSupersetOf({"2023-08-04 promise", "2023-08-09 promise"}));
  const auto names = [](const std::vector<TalkPromise>& promises) {
    std::vector<std::string> found;
    for (const auto& promise : promises) found.push_back(promise.name);
    return found;
  };
  EXPECT_THAT(names(progress.promises_open), ElementsAre("send-the-list", "call-the-parents", "find-a-room"));
  EXPECT_THAT(names(progress.promises_kept), ElementsAre("send-the-list-2"));
  EXPECT_THAT(names(progress_on("2023-08-05", more).promises_kept),
              ElementsAre("send-the-list", "send-the-list-2"));
}

TEST(LandingTasks, ComeByTheirDay) {
  EXPECT_THAT(
      told(progress_on("2023-08-05",
                       "talks: [{with: Ines, date: 2023-08-02, promised: the logging ticket}]\n"
                       "checks: [{claim: no weekend launches}]\n"
                       "wins: [{win: flags, due: 2023-10-10}, {win: icons, for: Design}]\n")
               .tasks),
      ElementsAre("2023-08-07 talks 6", "2023-08-09 promise", "2023-08-30 share", "2023-08-30 check",
                  "2023-08-30 exit", "2023-09-29 vision", "2023-09-29 find problems", "2023-09-29 exit",
                  "2023-10-10 win", "2023-10-29 win", "2023-10-29 plan wins engineering", "2023-10-29 exit"));
}

TEST(LandingTasks, AreGoneOnceTheyAreDoneAndBackTheDayBefore) {
  EXPECT_THAT(told(progress_on("2023-10-05", settled).tasks), ElementsAre("2023-10-29 exit"));
  EXPECT_THAT(told(progress_on("2023-10-01", settled).tasks), Contains("2023-10-29 win"));
  EXPECT_THAT(told(progress_on("2023-08-02", settled).tasks), Contains("2023-08-09 promise"));
}

TEST(ThisWeek, HasThreeOfWhatThePhaseAsksFor) {
  EXPECT_THAT(told(this_week(progress_on("2023-08-05", "checks: [{claim: a}, {claim: b}]"))),
              ElementsAre("2023-08-07 talks 7", "2023-08-30 share", "2023-08-30 check"));
  EXPECT_THAT(told(this_week(progress_on("2023-09-05", settled))), IsEmpty());
  EXPECT_THAT(told(this_week(progress_on("2023-09-05", std::string(talks(30)) + "shared: 2023-08-30\n"))),
              ElementsAre("2023-09-29 vision", "2023-09-29 find problems"));
  EXPECT_THAT(told(this_week(progress_on("2023-10-20", "goal: 1\ntalks: [{with: Ines, date: 2023-08-02}]"))),
              ElementsAre("2023-08-30 share", "2023-09-29 vision", "2023-09-29 find problems"));
}

TEST(ThisWeek, PutsATourThatIsOverBehindEverythingElse) {
  EXPECT_THAT(told(this_week(progress_on("2023-09-05", std::string(talks(8)) + "vision: one checkout\n"))),
              ElementsAre("2023-08-30 share", "2023-09-29 find problems", "2023-08-30 talks 22"));
  EXPECT_THAT(told(this_week(progress_on("2023-08-30", talks(8)))).front(), "2023-08-28 talks 20");
}

TEST(ThisWeek, AsksThePhasesQuestionInItsLastWeek) {
  EXPECT_THAT(told(this_week(progress_on("2023-10-22", settled))), IsEmpty());
  EXPECT_THAT(told(this_week(progress_on("2023-10-23", settled))), ElementsAre("2023-10-29 exit"));
}

Spec spec_landing_twice(std::string_view second) {
  Spec spec = spec_landing();
  spec.landings.push_back(spec.landings.front());
  spec.landings.back().start = {day(second)};
  return spec;
}

TEST(ActiveLanding, IsTheOneThatBeganLastInItsNinetyDays) {
  const Spec spec = spec_landing_twice("2023-10-01");
  EXPECT_EQ(active_landing(spec, day("2023-07-30"))->landing, 0U) << "the first to come";
  EXPECT_EQ(active_landing(spec, day("2023-09-30"))->landing, 0U);
  EXPECT_EQ(active_landing(spec, day("2023-10-01"))->landing, 1U);
  EXPECT_EQ(active_landing(spec, day("2023-12-29"))->day, 90);
  const Spec later = spec_landing_twice("2024-02-01");
  EXPECT_EQ(active_landing(later, day("2023-10-29"))->landing, 0U);
  EXPECT_EQ(active_landing(later, day("2023-10-30"))->landing, 1U) << "it is to be prepared";
}

TEST(LandingOn, TakesWhatIsDoneLateUntilTheNextOneBegins) {
  const Spec spec = spec_landing_twice("2025-10-01");
  EXPECT_EQ(landing_on(spec, day("2023-07-30")), 0U);
  for (const auto* late : {"2023-10-30", "2023-11-29", "2025-09-30"}) {
    EXPECT_EQ(landing_on(spec, day(late)), 0U) << late;
  }
  EXPECT_EQ(landing_on(spec, day("2025-10-01")), 1U);
  EXPECT_EQ(landing_on(Spec{}, day("2025-10-01")), std::nullopt);
}

TEST(ActiveLanding, StaysForOpenItemsUntilDay120) {
  const Spec open = spec_landing("checks: [{claim: no weekend launches}]");
  EXPECT_EQ(active_landing(open, day("2023-11-28"))->day, 120);
  EXPECT_FALSE(active_landing(open, day("2023-11-29")));
  const Spec done = spec_landing(settled);
  EXPECT_TRUE(active_landing(done, day("2023-10-29")));
  EXPECT_FALSE(active_landing(done, day("2023-10-30")));
  EXPECT_FALSE(active_landing(Spec{}, day("2023-10-30")));
}

TEST(LeftOver, IsWhatHasADayOfItsOwnInLandingsThatAreOver) {
  Spec spec = spec_landing(
      "talks: [{with: Ines, date: 2023-08-02, promised: logs}]\n"
      "checks: [{claim: no weekend launches}]\n"
      "wins: [{win: flags, due: 2023-10-10}, {win: icons}]\n");
  const auto left = [&](std::optional<std::size_t> active, std::string_view today) {
    std::vector<LandingTask> tasks;
    for (auto& it : left_over(spec, active, day(today))) tasks.push_back(it.task);
    return told(tasks);
  };
  EXPECT_THAT(left(std::nullopt, "2025-08-05"), ElementsAre("2023-08-09 promise", "2023-10-10 win"));
  EXPECT_THAT(left(0, "2023-08-05"), IsEmpty()) << "it is looked at";
  EXPECT_THAT(left(std::nullopt, "2023-07-31"), IsEmpty()) << "it has not begun";
  spec.landings.front().talks.front().kept = Day{day("2023-12-01")};
  EXPECT_THAT(left(std::nullopt, "2025-08-05"), ElementsAre("2023-10-10 win"));
}

TEST(OpenItems, AreNeitherTalksNorQuestions) {
  EXPECT_THAT(told(open_items(progress_on("2023-11-01", "vision: one checkout"))),
              ElementsAre("2023-08-30 share", "2023-09-29 find problems"));
}

}  // namespace
}  // namespace career::plan
