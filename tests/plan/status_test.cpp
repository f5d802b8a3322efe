#include "core/plan/status.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/plan/build.hpp"
#include "tests/plan/landings.hpp"

namespace career::plan {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// There are no files here: offers are told apart by their paths as written.
Status status_on(const Spec& spec, std::span<const Offer> offers, Date on) {
  return plan::status_on(spec, offers, Answers(spec, on), on);
}

TEST(Status, TellsWhatTheDistanceIsMadeOf) {
  const Spec spec = spec_of(
      "  half:    {weight: 1, now: 5, target: 10}\n"
      "  there:   {weight: 1, now: 10, target: 10}\n"
      "  nothing: {weight: 0, now: 0, target: 10}\n"
      "  far:     {weight: 2, now: 0, target: 10}\n");
  const auto status = status_on(spec, {}, build::today);
  ASSERT_EQ(status.made_of.size(), 2);
  EXPECT_EQ(status.made_of[0].metric, 3);
  EXPECT_DOUBLE_EQ(status.made_of[0].points, 50);
  EXPECT_EQ(status.made_of[1].metric, 0);
  EXPECT_DOUBLE_EQ(status.made_of[1].points, 12.5);
  EXPECT_DOUBLE_EQ(status.distance, 62.5);
}

TEST(Status, ShowsTheLatestOfEachUpToToday) {
  const Spec spec = spec_of("  a: {now: 2, target: 7}\n",
                            "home:\n"
                            "  check_ins:\n"
                            "    - {date: 2026-10-01, balance: 4}\n"
                            "    - {date: 2026-09-01, balance: 2}\n"
                            "    - {date: 2026-12-01, balance: 5}\n"
                            "setbacks:\n"
                            "  - {date: 2026-05-20, what: passed over, lesson: be seen}\n"
                            "  - {date: 2026-06-20, what: no lesson yet}\n"
                            "decisions:\n"
                            "  - {date: 2026-11-19, chose: decline, why: first}\n"
                            "  - {date: 2026-11-20, chose: decline, why: second}\n"
                            "  - {date: 2026-12-20, chose: take, why: to come}\n");
  const auto status = status_on(spec, {}, build::today);
  EXPECT_EQ(status.check_in, 0);
  EXPECT_EQ(status.setback, 0);
  EXPECT_EQ(status.decision, 1);
}

std::optional<std::size_t> last_decision_in(std::string_view decisions) {
  return status_on(spec_of("  a: {now: 2, target: 7}\n", "decisions:\n" + std::string(decisions)), {},
                   build::today)
      .decision;
}

TEST(Status, RemembersTheTakeOfADayRatherThanWhatWasDeclinedForIt) {
  EXPECT_EQ(last_decision_in("  - {date: 2026-11-20, offer: offers/a.yaml, chose: take, why: x}\n"
                             "  - {date: 2026-11-20, offer: offers/b.yaml, chose: decline, why: x}\n"),
            0);
  EXPECT_EQ(last_decision_in("  - {date: 2026-11-20, offer: offers/a.yaml, chose: take, why: x}\n"
                             "  - {date: 2026-11-21, offer: offers/b.yaml, chose: decline, why: x}\n"),
            1);
  EXPECT_EQ(last_decision_in("  - {date: 2026-11-20, offer: offers/a.yaml, chose: take, why: x}\n"
                             "  - {date: 2026-11-20, offer: offers/a.yaml, chose: decline, why: x}\n"),
            1)
      << "of the same offer the later answer holds";
}

TEST(Status, PutsTheOfferToAnswerFirstInFront) {
  const auto on = [](unsigned day) {
    return DateAsWritten{PartialDate(Date::of(2026, 12, day).value(), Precision::Day), {0, 1}};
  };
  std::vector<Offer> offers(3);
  offers[1].answer_by = on(9);
  offers[2].answer_by = on(3);
  for (auto& offer : offers) offer.source = testing::file_of("offer: 1\n", "offers/a.yaml");
  EXPECT_THAT(status_on(spec_of("  a: {now: 2, target: 7}\n"), offers, build::today).offers,
              ElementsAre(2, 1, 0));
}

}  // namespace
}  // namespace career::plan
