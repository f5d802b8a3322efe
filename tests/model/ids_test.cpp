#include "core/model/ids.hpp"

#include <gtest/gtest.h>

#include "tests/file/reading.hpp"

namespace career {
namespace {

using testing::read_with;

TEST(Ids, AreMadeOfTheFirstFourWordsOfTheTitle) {
  const auto reading = read_with(
      "publishing:\n"
      "  log:\n"
      "    - {date: 2026-10-28, title: What forty checkout tests taught us}\n"
      "    - {date: 2026-10-29, title: Größe der Teams}\n"
      "    - {date: 2026-10-30, title: '!!!'}\n");
  const auto& log = reading.spec->publishing->log;
  EXPECT_EQ(log[0].id.value, "what-forty-checkout-tests");
  EXPECT_TRUE(log[0].id.is_derived());
  EXPECT_EQ(log[1].id.value, "grosse-der-teams");
  EXPECT_EQ(log[2].id.value, "entry");
}

TEST(Ids, CountUpWhereTheNameIsTaken) {
  const auto reading = read_with(
      "roles:\n"
      "  - {title: Senior PM, bet: core, from: 2019, to: 2020}\n"
      "  - {title: Senior PM, bet: core, from: 2021, to: 2022}\n"
      "  - {id: senior-pm, title: Checkout, bet: core, from: 2023}\n");
  const auto& roles = reading.spec->roles;
  EXPECT_EQ(roles[0].id.value, "senior-pm-2");  // the written one keeps its name
  EXPECT_EQ(roles[1].id.value, "senior-pm-3");
  EXPECT_EQ(roles[2].id.value, "senior-pm");
  EXPECT_FALSE(roles[2].id.is_derived());
}

TEST(Ids, OfDecisionsComeFromTheOffersFile) {
  const auto reading = read_with(
      "decisions:\n"
      "  - {date: 2026-11-20, offer: offers/ai-shopping-assistant.yaml, chose: take, why: the gap}\n"
      "  - {date: 2026-11-21, chose: decline, why: too far}\n");
  EXPECT_EQ(reading.spec->decisions[0].id.value, "ai-shopping-assistant");
  EXPECT_EQ(reading.spec->decisions[1].id.value, "decision");
}

TEST(Ids, AreTakenByEntriesOfTheirOwnListOnly) {
  const auto reading = read_with(
      "roles:\n"
      "  - {title: Checkout, bet: core, from: 2023-08}\n"
      "landings:\n"
      "  - role: checkout\n"
      "    start: 2023-08-01\n"
      "    talks: [{date: 2023-08-02, with: Ines}]\n"
      "  - role: checkout\n"
      "    start: 2024-08-01\n"
      "    talks: [{date: 2024-08-02, with: Ines}]\n");
  EXPECT_EQ(reading.spec->landings[0].talks[0].id.value, "ines");
  EXPECT_EQ(reading.spec->landings[1].talks[0].id.value, "ines");
}

TEST(Ids, WrittenTwiceAreAFinding) {
  const auto reading = read_with(
      "roles:\n"
      "  - {id: checkout, title: PM, bet: core, from: 2019, to: 2022}\n"
      "  - {id: checkout, title: Senior PM, bet: core, from: 2023}\n");
  EXPECT_FALSE(reading.spec);
  EXPECT_EQ(
      testing::told(reading.findings),
      std::vector<std::string>{"7:10 duplicate-id: the id 'checkout' is given twice, here and on line 6"});
}

}  // namespace
}  // namespace career
