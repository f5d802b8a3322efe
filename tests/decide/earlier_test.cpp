#include <array>

#include <gtest/gtest.h>

#include "core/decide/ranking.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {
namespace {

using namespace build;

Spec with_decisions(std::initializer_list<Date> dates) {
  auto spec = build::spec({{"skill", {.now = 2}}});
  for (const auto& date : dates) spec.decisions.emplace_back().date.value = date;
  return spec;
}

const Offer at_8 = offer(0.0, {{"skill", 8}});
const Offer at_6 = offer(0.0, {{"skill", 6}});
const Offer at_4 = offer(0.0, {{"skill", 4}});

std::optional<Earlier> place(const Spec& spec, const Offer& offer, std::span<const DecidedOffer> decided) {
  return evaluate(spec, {{}, decided}, std::array{offer}, dana::today).offers.front().earlier;
}

TEST(Earlier, PlacesAnOfferAmongThoseDecidedOn) {
  const auto spec = with_decisions({day(2026, 1, 1), day(2025, 3, 1)});
  const auto earlier = place(spec, at_6, std::array{DecidedOffer{0, &at_4, {}}, DecidedOffer{1, &at_8, {}}});
  ASSERT_TRUE(earlier);
  EXPECT_EQ(earlier->place, 2u);
  EXPECT_EQ(earlier->since, day(2025, 3, 1));
  ASSERT_EQ(earlier->decided.size(), 2u);
  EXPECT_EQ(earlier->decided[0].decision, 1u);
  EXPECT_NEAR(earlier->decided[0].expected, 20, 1e-9);
  EXPECT_NEAR(earlier->decided[1].expected, 60, 1e-9);
}

TEST(Earlier, IsSilentWithFewerThanTwoToCompareWith) {
  const auto spec = with_decisions({day(2026, 1, 1), day(2025, 3, 1)});
  EXPECT_EQ(place(spec, at_6, std::array{DecidedOffer{0, &at_4, {}}}), std::nullopt);
  EXPECT_EQ(place(spec, at_6, std::array{DecidedOffer{0, &at_4, {}}, DecidedOffer{1, nullptr, {}}}),
            std::nullopt);
  EXPECT_EQ(place(spec, at_6, {}), std::nullopt);
}

TEST(Earlier, NamesOnesThatAreGoneAndDoesNotRankThem) {
  const auto spec = with_decisions({day(2026, 1, 1), day(2020, 3, 1), day(2026, 2, 1)});
  const auto earlier =
      place(spec, at_8,
            std::array{DecidedOffer{0, &at_4, {}}, DecidedOffer{1, nullptr, {}}, DecidedOffer{2, &at_6, {}}});
  ASSERT_TRUE(earlier);
  EXPECT_EQ(earlier->place, 1u);
  EXPECT_EQ(earlier->decided.size(), 2u);
  EXPECT_EQ(earlier->gone, std::vector<std::size_t>{1});
  EXPECT_EQ(earlier->since, day(2026, 1, 1));
}

TEST(Earlier, DoesNotCompareAnOfferWithItself) {
  const auto spec = with_decisions({day(2026, 1, 1), day(2025, 3, 1), day(2026, 2, 1)});
  const std::array decided{DecidedOffer{0, &at_4, {}}, DecidedOffer{1, &at_8, {}}, DecidedOffer{2, &at_6, 0}};
  const auto earlier = place(spec, at_6, decided);
  ASSERT_TRUE(earlier);
  EXPECT_EQ(earlier->decided.size(), 2u);
  EXPECT_EQ(earlier->place, 2u);
}

TEST(Earlier, PutsTheOfferFirstAmongEquals) {
  const auto spec = with_decisions({day(2026, 1, 1), day(2025, 3, 1)});
  EXPECT_EQ(place(spec, at_8, std::array{DecidedOffer{0, &at_8, {}}, DecidedOffer{1, &at_8, {}}})->place, 1u);
}

}  // namespace
}  // namespace career::decide
