#include "core/decide/ranking.hpp"

#include <array>

#include <gtest/gtest.h>

namespace career::decide {
namespace {

std::vector<OptionIndex> order(double stay, std::vector<double> offers) {
  std::vector<OptionIndex> order;
  for (const auto& ranked : rank(stay, offers)) order.push_back(ranked.option);
  return order;
}

constexpr OptionIndex stay = std::nullopt;

TEST(Ranking, PutsTheClosestFirst) {
  EXPECT_EQ(order(30, {40, 20}), (std::vector<OptionIndex>{1, stay, 0}));
  EXPECT_EQ(order(30, {}), std::vector<OptionIndex>{stay});
}

TEST(Ranking, PutsStayingFirstAmongEqualsThenAsGiven) {
  EXPECT_EQ(order(30, {30, 10, 30, 10}), (std::vector<OptionIndex>{1, 3, stay, 0, 2}));
}

TEST(Ranking, TakesRoundingForATie) {
  EXPECT_EQ(order(30 + 1e-12, {30 - 1e-12, 30 - 2e-12}), (std::vector<OptionIndex>{stay, 0, 1}));
}

struct Ranked {
  double expected;
  Verdict verdict;
  bool breaks_a_limit = false;
};

std::vector<OptionIndex> read(double staying, const std::vector<Ranked>& options,
                              bool stay_breaks_a_limit = false) {
  const auto limits = [](bool is_broken) {
    return is_broken ? std::vector<LimitCheck>{{.state = LimitState::Broken}} : std::vector<LimitCheck>{};
  };
  Evaluation evaluation;
  evaluation.resolution = 2;
  evaluation.stay.outlook.limits = limits(stay_breaks_a_limit);
  std::vector<double> expected;
  for (const auto& option : options) {
    auto& offer = evaluation.offers.emplace_back();
    offer.verdict = option.verdict;
    offer.outlook.limits = limits(option.breaks_a_limit);
    expected.push_back(option.expected);
  }
  evaluation.ranking = rank(staying, expected);
  return reading_order(evaluation);
}

using Order = std::vector<OptionIndex>;

TEST(ReadingOrder, PutsWhatBreaksALimitLast) {
  EXPECT_EQ(read(40, {{20, Verdict::Blocked}, {30, Verdict::Take}}), (Order{1, stay, 0}));
  EXPECT_EQ(read(40, {{20, Verdict::LeanTake, true}, {20.1, Verdict::StrongTake}}), (Order{1, stay, 0}));
  EXPECT_EQ(read(40, {{20, Verdict::LeanTake, true}, {50, Verdict::Stay}}, true), (Order{1, 0, stay}));
}

TEST(ReadingOrder, FollowsTheVerdictsWhereDistancesAreNoDifference) {
  EXPECT_EQ(read(40, {{30, Verdict::LeanTake}, {31.9, Verdict::StrongTake}}), (Order{1, 0, stay}));
  EXPECT_EQ(read(40, {{30, Verdict::LeanTake}, {32, Verdict::StrongTake}}), (Order{0, 1, stay}));
  EXPECT_EQ(read(40, {{30, Verdict::Take}, {31, Verdict::Take}}), (Order{0, 1, stay}));
  EXPECT_EQ(read(40, {{39, Verdict::TooCloseToCall}, {40.5, Verdict::NotEnoughToSay}}), (Order{0, stay, 1}));
  EXPECT_EQ(read(40, {{28, Verdict::LeanTake}, {29, Verdict::Take}, {30.5, Verdict::StrongTake}}),
            (Order{2, 1, 0, stay}))
      << "a run of small differences";
}

}  // namespace
}  // namespace career::decide
