#include "core/actions/talks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/actions/refusals.hpp"
#include "tests/plan/landings.hpp"

namespace career::actions {
namespace {

using plan::day;
using plan::spec_landing;
using plan::third_week;
using ::testing::ElementsAre;

std::vector<std::string> heard_in(const Talk& talk) {
  std::vector<std::string> lines;
  for (const auto& line : talk.heard) lines.push_back(line.value);
  return lines;
}

TEST(Talk, IsOneAPersonADay) {
  auto spec = spec_landing();
  talk(spec, {.with = "Ines", .heard = {"slow releases"}}, third_week);
  const auto where = talk(spec, {.with = "ines", .heard = {"Slow  releases", "no tests"}}, third_week);
  EXPECT_EQ(where.entry, 0U);
  EXPECT_THAT(heard_in(spec.landings[0].talks.at(0)), ElementsAre("slow releases", "no tests"));
  EXPECT_EQ(talk(spec, {.with = "Ines", .on = day("2023-08-19")}, third_week).entry, 1U);
  EXPECT_EQ(spec.landings[0].talks[1].id.value, "ines-2");
}

TEST(Talk, KeepsASinglePromiseApart) {
  auto spec = spec_landing();
  talk(spec, {.with = "Ines", .promised = {"unblock the ticket"}}, third_week);
  EXPECT_EQ(spec.landings[0].talks[0].promised->value, "unblock the ticket");
  talk(spec, {.with = "Ines", .promised = {"Unblock the ticket", "a demo"}}, third_week);
  ASSERT_EQ(spec.landings[0].talks[0].promises.size(), 1U);
  EXPECT_EQ(spec.landings[0].talks[0].promises[0].promise.value, "a demo");
}

TEST(Talk, RefusesAPromiseThatIsDueBeforeIt) {
  auto spec = spec_landing();
  const PartialDate due(day("2023-08-19"), Precision::Day);
  const auto no = refused([&] { talk(spec, {.with = "Ines", .promised = {"x"}, .due = due}, third_week); });
  EXPECT_EQ(no.message, "2023-08-19 is before you promised it, on 2023-08-20");
  EXPECT_EQ(no.remedy, Remedy::SayDueDay);
}

TEST(Talk, RefusesADayThatTheLandingDoesNotHave) {
  auto spec = spec_landing();
  EXPECT_EQ(refused([&] { talk(spec, {.with = "Ines", .on = day("2023-07-31")}, third_week); }).remedy,
            Remedy::SayDay);
  EXPECT_EQ(refused([&] { talk(spec, {.with = "Ines", .on = day("2023-08-21")}, third_week); }).message,
            "2023-08-21 is still to come");
}

constexpr auto two_promises =
    "talks:\n"
    "  - {date: 2023-08-03, with: Ines, id: ines, promised: unblock the ticket}\n"
    "  - date: 2023-08-04\n"
    "    with: Maya\n"
    "    id: maya\n"
    "    promises: [{promise: a demo}, {promise: numbers}]\n";

TEST(KeepPromise, TakesTheOnlyOneOfTheOnlyTalkWithSomebody) {
  auto spec = spec_landing(two_promises);
  const auto kept = keep_promise(spec, {.talk = "INES"}, third_week);
  EXPECT_EQ(kept.promise->name, "unblock-the-ticket");
  EXPECT_EQ(kept.promise->kept, third_week);
  EXPECT_EQ(spec.landings[0].talks[0].kept->value, third_week);
}

TEST(KeepPromise, KeepsTheDayUnlessAnotherIsSaid) {
  auto spec = spec_landing(two_promises);
  keep_promise(spec, {.talk = "ines"}, third_week);
  EXPECT_EQ(keep_promise(spec, {.talk = "ines"}, day("2023-09-01")).promise->kept, third_week);
  EXPECT_EQ(keep_promise(spec, {.talk = "ines", .on = day("2023-08-05")}, third_week).promise->kept,
            day("2023-08-05"));
}

TEST(KeepPromise, AsksWhichOfSeveralUntilOneIsLeft) {
  auto spec = spec_landing(two_promises);
  const auto which = refused([&] { keep_promise(spec, {.talk = "maya"}, third_week); });
  EXPECT_EQ(which.message, "which promise of talk 'maya' did you keep?");
  EXPECT_EQ(which.remedy, Remedy::NamePromise);
  EXPECT_THAT(which.about, ElementsAre("maya a-demo", "maya numbers"));
  keep_promise(spec, {.talk = "maya", .promise = "A demo"}, third_week);
  EXPECT_EQ(keep_promise(spec, {.talk = "maya"}, third_week).promise->name, "numbers");
  EXPECT_FALSE(keep_promise(spec, {.talk = "maya"}, third_week).promise);
  EXPECT_EQ(refused([&] { keep_promise(spec, {.talk = "maya", .promise = "lunch"}, third_week); }).message,
            "there is no promise 'lunch' in talk 'maya'");
}

TEST(KeepPromise, RefusesADayBeforeThePromise) {
  auto spec = spec_landing(two_promises);
  const auto no = refused([&] { keep_promise(spec, {.talk = "ines", .on = day("2023-08-02")}, third_week); });
  EXPECT_EQ(no.message, "2023-08-02 is before 2023-08-03, when you promised it");
  EXPECT_EQ(no.remedy, Remedy::SayDay);
}

TEST(KeepPromise, RefusesATalkWithoutOne) {
  auto spec = spec_landing("talks: [{date: 2023-08-03, with: Ana Li, id: ana}]\n");
  const auto no = refused([&] { keep_promise(spec, {.talk = "ana"}, third_week); });
  EXPECT_EQ(no.remedy, Remedy::PromiseThing);
  EXPECT_THAT(no.about, ElementsAre("Ana Li", "2023-08-03"));
}

TEST(Share, KeepsTheDayUnlessAnotherIsSaid) {
  auto spec = spec_landing();
  share(spec, {}, third_week);
  share(spec, {}, day("2023-09-01"));
  EXPECT_EQ(spec.landings[0].shared->value, third_week);
  share(spec, day("2023-08-19"), third_week);
  EXPECT_EQ(spec.landings[0].shared->value, day("2023-08-19"));
}

}  // namespace
}  // namespace career::actions
