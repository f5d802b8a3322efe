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

}  // namespace
}  // namespace career::decide
