#include "core/decide/weightings.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace career::decide {
namespace {

struct WeightAndDifference {
  double weight;
  double difference;
};

std::vector<Weighed> weighed(std::vector<WeightAndDifference> metrics) {
  double sum = 0;
  for (const auto& metric : metrics) sum += metric.weight;
  std::vector<Weighed> weighed;
  for (const auto& [weight, difference] : metrics)
    weighed.push_back({weighed.size(), weight, weight / sum, difference});
  return weighed;
}

double share(const std::vector<double>& differences) {
  std::vector<WeightAndDifference> metrics;
  for (const double difference : differences) metrics.push_back({1, difference});
  return share_of_weightings(weighed(metrics));
}

TEST(Share, IsExact) {
  EXPECT_NEAR(share({1, -1}), 0.5, 1e-15);
  EXPECT_NEAR(share({1, -3}), 0.25, 1e-15);
  EXPECT_NEAR(share({2, -1, -1}), 4.0 / 9, 1e-15);
  EXPECT_NEAR(share({5, -1, -1, -1, -1, -1}), 0.401877572016, 5e-13);
}

TEST(Share, KeepsItsDigitsOnNearTies) {
  EXPECT_NEAR(share({0.3, 0.300000001, -0.2, -0.200000001, 0.1, 0.1000000001}), 0.7961481478, 5e-11);
}

TEST(Share, SkipsMetricsThatDoNotDiffer) {
  EXPECT_EQ(share({0, 1, 0, -3, 0}), share({1, -3}));
  EXPECT_EQ(share({0, 0, 0}), 0.5);
  EXPECT_EQ(share({0}), 0.5);
}

TEST(Share, IsAllOrNothingWhenEveryMetricAgrees) {
  EXPECT_EQ(share({1, 2, 0}), 1);
  EXPECT_EQ(share({-1, -2, 0}), 0);
}

// One metric for it, the rest against it and all different: the weighting is decided by that one's share, and
// the simplex is cut off at the corner of volume prod p / (p + q_j).
TEST(Share, OfOneAgainstManyIsTheCornerOfTheSimplex) {
  const std::vector<double> against{0.1, 0.4, 0.9, 1.6, 2.5};
  std::vector<double> differences{0.7};
  double corner = 1;
  for (const double q : against) {
    differences.push_back(-q);
    corner *= 0.7 / (0.7 + q);
  }
  EXPECT_NEAR(share(differences), corner, 1e-15);
}

// The textbook formula, for differences that are well apart: sum over the positive ones of
// p_i^(n-1) / product over all others of (p_i - d_j).
double share_by_textbook(const std::vector<double>& differences) {
  double sum = 0;
  for (std::size_t i = 0; i < differences.size(); ++i) {
    if (differences[i] <= 0) continue;
    double term = 1;
    for (std::size_t j = 0; j < differences.size(); ++j)
      if (j != i) term *= differences[i] / (differences[i] - differences[j]);
    sum += term;
  }
  return sum;
}

TEST(Share, IsThatOfTheTextbookWhereThatIsAccurate) {
  EXPECT_NEAR(share({0.9, 0.5, 0.2, -0.1, -0.4, -0.8}), share_by_textbook({0.9, 0.5, 0.2, -0.1, -0.4, -0.8}),
              1e-12);
  EXPECT_NEAR(share({1, 0.5, -0.25, -2}), share_by_textbook({1, 0.5, -0.25, -2}), 1e-13);
}

TEST(Share, IsWhatDrawingWeightingsFinds) {
  std::mt19937_64 random(20261122);
  const auto uniform = [&] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
  for (int round = 0; round < 20; ++round) {
    std::vector<double> differences(2 + static_cast<std::size_t>(round) % 7);
    for (auto& difference : differences) difference = 2 * uniform() - 1;
    constexpr int draws = 20000;
    int closer = 0;
    for (int draw = 0; draw < draws; ++draw) {
      double sum = 0;  // weights are exponential, and need not be normalised for a sign
      for (const double difference : differences) sum += -std::log(uniform()) * difference;
      closer += sum > 0 ? 1 : 0;
    }
    // Five standard deviations are under 0.018.
    EXPECT_NEAR(share(differences), static_cast<double>(closer) / draws, 0.02) << "round " << round;
  }
}

TEST(KeepsOrder, HoldsWhenTheHeavierMetricsCarryTheGain) {
  EXPECT_TRUE(keeps_order(weighed({{5, 0.4}, {3, -0.2}, {1, -0.1}})));
  EXPECT_FALSE(keeps_order(weighed({{5, -0.1}, {3, 0.4}, {1, 0.1}})));
}

TEST(KeepsOrder, LetsEqualWeightsMoveFreely) {
  EXPECT_FALSE(keeps_order(weighed({{3, 0.4}, {3, -0.2}})));
  EXPECT_TRUE(keeps_order(weighed({{3.1, 0.4}, {3, -0.2}})));
  EXPECT_FALSE(keeps_order(weighed({{0.1 * 3, 0.4}, {0.3, -0.2}})));
}

TEST(KeepsOrder, MirrorsForALoss) {
  EXPECT_TRUE(keeps_order(weighed({{5, -0.4}, {3, 0.2}, {1, 0.1}})));
  EXPECT_FALSE(keeps_order(weighed({{5, 0.1}, {3, -0.4}, {1, -0.1}})));
}

TEST(KeepsOrder, CountsATieAsKept) {
  EXPECT_TRUE(keeps_order(weighed({{5, 0.3}, {3, -0.1}, {2, -0.2}})));
  EXPECT_TRUE(keeps_order(weighed({{5, 0}, {3, 0}})));
}

// The definition, by trying: every edge of the cone, and many weightings within it.
TEST(KeepsOrder, IsWhatDrawingWeightingsInThatOrderFinds) {
  std::mt19937_64 random(7);
  const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 300; ++round) {
    std::vector<WeightAndDifference> metrics(static_cast<std::size_t>(1 + pick(5)));
    for (auto& metric : metrics) metric = {1.0 + pick(3), (pick(21) - 10) / 10.0};
    const auto stated = weighed(metrics);
    const double sign = gain_of(stated) < -1e-9 ? -1 : 1;

    // An edge is a set of metrics that holds all that weigh more than any of its own.
    bool holds = true;
    for (unsigned set = 1; set < 1u << metrics.size(); ++set) {
      const auto is_in = [&](std::size_t i) { return (set >> i & 1u) != 0; };
      bool is_edge = true;
      double sum = 0;
      for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (!is_in(i)) continue;
        sum += metrics[i].difference;
        for (std::size_t j = 0; j < metrics.size(); ++j)
          is_edge = is_edge && (is_in(j) || metrics[j].weight <= metrics[i].weight);
      }
      if (is_edge && sign * sum < -1e-9) holds = false;
    }
    EXPECT_EQ(keeps_order(stated), holds) << "round " << round;
  }
}

TEST(MovedWeight, MovesFromTheBestToTheWorst) {
  // 50 points of weight on +0.4 and 50 on -0.2: gain 10; each point moved takes 0.6.
  EXPECT_NEAR(*moved_weight(weighed({{1, 0.4}, {1, -0.2}})), 10 / 0.6, 1e-12);
  EXPECT_NEAR(*moved_weight(weighed({{1, -0.4}, {1, 0.2}})), 10 / 0.6, 1e-12);
}

TEST(MovedWeight, GoesOnWithTheNextBestWhenTheBestIsUsedUp) {
  // 10 on +1, 80 on +0.5, 10 on -0.5: gain 45. The first 10 take 15, the other 30 need 30 more.
  EXPECT_NEAR(*moved_weight(weighed({{1, 1}, {8, 0.5}, {1, -0.5}})), 40, 1e-12);
}

TEST(MovedWeight, IsNoneWhenNoWeightingFlipsTheSign) {
  EXPECT_EQ(moved_weight(weighed({{1, 0.4}, {1, 0.2}})), std::nullopt);
  EXPECT_EQ(moved_weight(weighed({{1, -0.4}, {1, 0}})), std::nullopt);
}

TEST(MovedWeight, IsNothingWhenThereIsNoGain) {
  EXPECT_EQ(moved_weight(weighed({{1, 0.4}, {1, -0.4}})), 0);
  EXPECT_EQ(moved_weight(weighed({{1, 0}, {1, 0}})), 0);
}

// On a grid of whole points of weight, try every way to move m of them: three metrics are enough to be wrong.
TEST(MovedWeight, IsTheLeastThatDoes) {
  std::mt19937_64 random(11);
  for (int round = 0; round < 40; ++round) {
    std::vector<WeightAndDifference> metrics(3);
    for (auto& metric : metrics)
      metric = {1.0 + static_cast<double>(random() % 9), (static_cast<double>(random() % 41) - 20) / 20};
    const auto stated = weighed(metrics);
    const double gain = gain_of(stated);
    const double sign = gain < 0 ? -1 : 1;
    constexpr double point = 0.5;
    double least = 1000;
    for (double a = 0; a <= 100; a += point)
      for (double b = 0; a + b <= 100; b += point) {
        const double to[] = {a, b, 100 - a - b};
        double there = 0;
        double moved = 0;
        for (std::size_t i = 0; i < 3; ++i) {
          there += to[i] * stated[i].difference;
          moved += std::max(0.0, to[i] - 100 * stated[i].share);
        }
        if (sign * there <= 1e-9) least = std::min(least, moved);
      }
    const auto found = moved_weight(stated);
    if (!found) {
      for (const auto& metric : stated) EXPECT_GE(sign * metric.difference, 0) << "round " << round;
      continue;
    }
    EXPECT_LE(*found, least + 1e-9) << "round " << round;
    EXPECT_GE(*found, least - 2 * point) << "round " << round;
  }
}

TEST(Flip, IsTheWeightAtWhichNothingIsGained) {
  const auto metrics = weighed({{5, 0.4}, {3, -0.2}});
  EXPECT_NEAR(*flip(metrics, 0), 1.5, 1e-12);
  EXPECT_NEAR(*flip(metrics, 1), 10, 1e-12);
}

TEST(Flip, IsNoneWhereItWouldTakeANegativeWeightOrMakesNoDifference) {
  const auto metrics = weighed({{5, 0.4}, {3, 0.2}, {1, 0}});
  EXPECT_EQ(flip(metrics, 0), std::nullopt);
  EXPECT_EQ(flip(metrics, 1), std::nullopt);
  EXPECT_EQ(flip(metrics, 2), std::nullopt);
}

TEST(Flip, MayBeNoWeightAtAllUnlessNothingElseWeighs) {
  EXPECT_EQ(flip(weighed({{5, 0.4}, {3, 0}}), 0), 0);
  EXPECT_EQ(flip(weighed({{5, 0.4}}), 0), std::nullopt);
}

}  // namespace
}  // namespace career::decide
