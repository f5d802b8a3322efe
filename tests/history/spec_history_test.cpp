#include "core/history/spec_history.hpp"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/platform/memory.hpp"

namespace career::history {
namespace {

std::string spec_with(int target) {
  return "career: 1\nnorth_star: {vision: Chief Product Officer, by: 2031-11}\nmetrics: {zero_to_one: {now: "
         "2, target: " +
         std::to_string(target) + "}}\n";
}

Offer received(const std::optional<std::string>& on) {
  Offer offer;
  if (on) offer.received = DateAsWritten{parse_date(*on).date, {}};
  return offer;
}

class SpecHistoryTest : public testing::Test {
 protected:
  MemoryPlatform memory_;
  std::optional<Platform> platform_;
  std::optional<SpecHistory> history_;

  void SetUp() override {
    memory_.files.add("/home/dana/career.yaml", spec_with(9));
    memory_.files.add_folder("/home/dana/.git");
    memory_.processes.answer(" log ",
                             "ccc 2026-03-10 HEAD -> refs/heads/main\nbbb 2026-02-10 \naaa 2026-01-10 \n");
    memory_.processes.answer("aaa:", spec_with(5));
    memory_.processes.answer("bbb:", spec_with(6));
    memory_.processes.answer("ccc:", "career: 7\n");
    platform_.emplace(memory_.platform());
    history_.emplace(*platform_, "career.yaml", Events{});
  }

  std::vector<WhenReceived> when_received(const std::vector<std::optional<std::string>>& days) {
    std::vector<Offer> offers;
    for (const auto& day : days) offers.push_back(received(day));
    return history_->when_received(offers);
  }
};

TEST_F(SpecHistoryTest, ReadsTheSpecOfTheDayThatTheOfferCame) {
  const auto known = when_received({"2026-02-20"});
  ASSERT_NE(known.at(0).spec, nullptr);
  EXPECT_EQ(known[0].spec->metrics.begin()->value.target.value, 6);
  EXPECT_EQ(known[0].commit, "bbb");
  EXPECT_EQ(known[0].committed.iso(), "2026-02-10");
}

TEST_F(SpecHistoryTest, TakesAMonthForItsFirstDay) {
  EXPECT_EQ(when_received({"2026-02"}).at(0).commit, "aaa");
}

TEST_F(SpecHistoryTest, RunsNothingWhereNoOfferSaysWhenItCame) {
  const auto known = when_received({std::nullopt, std::nullopt});
  EXPECT_EQ(known.at(1).spec, nullptr);
  EXPECT_EQ(known[1].missing.why, NoPast::NoDay);
  EXPECT_TRUE(when_received({}).empty());
  EXPECT_TRUE(memory_.processes.commands().empty());
}

TEST_F(SpecHistoryTest, ReadsTheOneVersionThatMostOffersCameUnder) {
  const auto known = when_received({"2026-01-20", "2026-02-20", std::nullopt, "2026-02-28", "2025-01-01"});
  EXPECT_EQ(known.at(0).missing.why, NoPast::OtherVersion);
  EXPECT_EQ(known.at(1).commit, "bbb");
  EXPECT_EQ(known.at(2).missing.why, NoPast::NoDay);
  EXPECT_EQ(known.at(3).spec, known[1].spec);
  EXPECT_EQ(known.at(4).missing, (Missing{NoPast::NotThatOld, parse_date("2026-01-10").date.first(), ""}));
  EXPECT_EQ(memory_.processes.commands().size(), 2U);
}

TEST_F(SpecHistoryTest, ReadsThatOfTheFirstWhereNoneIsSharedMore) {
  EXPECT_EQ(when_received({"2026-02-20", "2026-01-20"}).at(0).commit, "bbb");
}

TEST_F(SpecHistoryTest, HasNoUseForASpecWithErrors) {
  const auto known = when_received({"2026-03-10", "2026-03-11"});
  EXPECT_EQ(known.at(1).spec, nullptr);
  EXPECT_EQ(known[1].missing, (Missing{NoPast::HadErrors, parse_date("2026-03-10").date.first(), ""}));
}

TEST_F(SpecHistoryTest, GivesTheSpecAtTheEndOfADay) {
  const auto past = history_->on(parse_date("2026-02-10").date.first());
  ASSERT_TRUE(std::holds_alternative<PastSpec>(past));
  EXPECT_EQ(std::get<PastSpec>(past).spec.metrics.begin()->value.target.value, 6);
  EXPECT_EQ(std::get<PastSpec>(past).version.commit, "bbb");
}

}  // namespace
}  // namespace career::history
