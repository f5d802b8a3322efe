#include "core/init/offer_text.hpp"

#include <gtest/gtest.h>

#include "core/check/check.hpp"
#include "tests/init/reading.hpp"

namespace career::init {
namespace {

using testing::read_back;
using testing::today;

constexpr const char* schema = "../.career/career-offer.schema.json";

const std::string career =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11}\n"
    "metrics:\n"
    "  zero_to_one:\n"
    "    about: \"take it from an idea\\nto its first users\"\n"
    "    now: 2\n"
    "    target: 7\n"
    "    anchors: {2: shipped a feature, 7: \"# twice: \\\"once\\\" at scale\"}\n"
    "  home_hours: {kind: life, now: 45, target: 45, worst: 60, unit: h/week}\n"
    "limits:\n"
    "  home_hours: {at_most: 55}\n"
    "  base_pay: {at_least: 150000, unit: EUR}\n"
    "  place: {one_of: [Berlin, remote]}\n"
    "assumptions: {chance_of_failure: 40%, horizon_years: 3}\n";

struct ReadOffer {
  std::string text;
  std::optional<Offer> offer;
  std::string said;
};

ReadOffer offer_of(const OfferDraft& draft, const Spec& spec) {
  std::string text = offer_text(draft, spec, schema, today);
  Findings findings;
  auto offer = file::read_offer(std::make_shared<const SourceFile>("offers/a.yaml", text), &spec, findings);
  return {text, std::move(offer), draw(findings, Drawing{})};
}

TEST(OfferText, ListsEveryMetricAsItStands) {
  const auto spec = read_back(career).spec;
  const auto read = offer_of({"Senior PM: AI", "Shopwell", Bet::Swing}, *spec);
  ASSERT_TRUE(read.offer) << read.text << read.said;
  EXPECT_EQ(read.offer->title.value, "Senior PM: AI");
  EXPECT_EQ(read.offer->org->value, "Shopwell");
  EXPECT_EQ(read.offer->received->value.iso(), "2026-11-22");
  EXPECT_FALSE(read.offer->answer_by);
  ASSERT_EQ(read.offer->reach.size(), 2U);
  for (const auto& metric : read.offer->reach)
    EXPECT_EQ(metric.value.works.kind, Level::Kind::Same) << metric.name;
  EXPECT_NE(read.text.find("  home_hours: same                 # now 45, target 45 h/week\n"),
            std::string::npos)
      << read.text;
  EXPECT_NE(read.text.find("#   7: # twice: \"once\" at scale\n"), std::string::npos) << read.text;
  EXPECT_NE(read.text.find("  # take it from an idea\\nto its first users\n"), std::string::npos)
      << read.text;
  EXPECT_NE(read.text.find("in 3 years"), std::string::npos);
  EXPECT_NE(read.text.find("# answer_by: 2026-11-29"), std::string::npos);
}

TEST(OfferText, AsksForTheTermsThatLimitsLookAt) {
  const auto spec = read_back(career).spec;
  const auto read = offer_of({"PM"}, *spec);
  ASSERT_TRUE(read.offer) << read.said;
  ASSERT_EQ(read.offer->terms.size(), 2U);  // home_hours is a metric
  EXPECT_EQ(read.offer->terms.find("base_pay")->works.kind, Fact::Kind::Unknown);
  EXPECT_NE(read.text.find("  base_pay: unknown                # you ask at least 150000 EUR\n"),
            std::string::npos)
      << read.text;
  EXPECT_NE(read.text.find("# you ask Berlin or remote\n"), std::string::npos);
}

TEST(OfferText, GivesASwingTheChanceThatTheSpecAssumes) {
  const auto spec = read_back(career).spec;
  EXPECT_EQ(offer_of({"PM", {}, Bet::Swing}, *spec).offer->chance_of_failure->value.lo, 0.4);
  EXPECT_FALSE(offer_of({"PM", {}, Bet::Core}, *spec).offer->chance_of_failure);
}

TEST(OfferText, LeavesOpenTheLevelsAndWhatTheBetIs) {
  const auto spec = read_back(career).spec;
  const auto open_in = [&](const OfferDraft& draft) {
    std::vector<std::string> codes;
    for (const auto& finding :
         check::doubts_in(*offer_of(draft, *spec).offer, &*spec, check::Standing::Pending, today))
      codes.push_back(finding.code);
    return codes;
  };
  EXPECT_EQ(open_in({"PM"}), (std::vector<std::string>{"placeholder", "placeholder"}));
  EXPECT_EQ(open_in({"PM", {}, Bet::Core}), std::vector<std::string>{"placeholder"});
}

}  // namespace
}  // namespace career::init
