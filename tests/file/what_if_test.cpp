#include "core/file/what_if.hpp"

#include <gtest/gtest.h>

#include "core/file/read.hpp"
#include "core/text/diagnostic.hpp"
#include "tests/file/reading.hpp"

namespace career::file {
namespace {

const std::string spec_text =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11}\n"
    "metrics:\n"
    "  zero_to_one: {now: 2, target: 7, weight: 5}   # the gap\n"
    "  craft: {now: 5, target: 8}\n"
    "limits:\n"
    "  place: {one_of: [Berlin, remote]}\n"
    "  craft: {at_least: 4}\n";

const std::string offer_text =
    "offer: 1\n"
    "title: Senior PM\n"
    "bet: swing\n"
    "chance_of_failure: 50%   # a guess\n"
    "reach:\n"
    "  zero_to_one: {works: 5, fails: 4}\n"
    "  craft: 6   # as it looks\n"
    "terms:\n"
    "  place: Berlin\n"
    "  base_pay: 165000\n";

Spec spec() {
  Findings findings;
  return *read_spec(testing::file_of(spec_text), findings);
}

Offer with(std::vector<Supposition> suppositions) {
  Findings findings;
  const auto offer = read_offer(testing::file_of(offer_text), nullptr, findings);
  return offer_with(*offer, spec(), suppositions);
}

std::string text_with(std::vector<Supposition> suppositions) {
  return std::string(with(std::move(suppositions)).source->text());
}

std::string replace(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

// The message and the help.
std::string refusal(std::vector<Supposition> suppositions) {
  try {
    (void)with(std::move(suppositions));
  } catch (const Misuse& misuse) {
    auto said = misuse.diagnostic().message;
    for (const auto& help : misuse.diagnostic().help) said += "; " + help;
    return said;
  }
  return "accepted";
}

TEST(WhatIf, ReplacesOneValueOfAnOffer) {
  EXPECT_EQ(text_with({{"reach.craft", "7"}}), replace(offer_text, "craft: 6 ", "craft: 7 "));
  EXPECT_EQ(text_with({{"chance_of_failure", "30%"}}), replace(offer_text, "50% ", "30% "));
  EXPECT_EQ(text_with({{"reach.zero_to_one.fails", "3"}}), replace(offer_text, "fails: 4", "fails: 3"));
  EXPECT_EQ(text_with({{"terms.place", "remote"}}), replace(offer_text, "Berlin", "remote"));
}

TEST(WhatIf, PutsARangeOrBothSidesWhereOneValueWas) {
  EXPECT_EQ(with({{"chance_of_failure", "[40%, 60%]"}}).chance_of_failure->value.hi, 0.6);
  const auto split = with({{"reach.craft", "{works: 7, fails: [4, 5]}"}});
  EXPECT_EQ(split.reach.find("craft")->works.lo, 7);
  EXPECT_EQ(split.reach.find("craft")->fails.hi, 5);
  const auto whole = with({{"reach.zero_to_one", "6"}});
  EXPECT_EQ(whole.reach.find("zero_to_one")->fails.lo, 6);
  EXPECT_FALSE(whole.reach.find("zero_to_one")->split);
}

TEST(WhatIf, SupposesOneSideOfALevelThatWasWrittenForBoth) {
  const auto offer = with({{"reach.craft.fails", "4"}});
  EXPECT_EQ(offer.reach.find("craft")->works.lo, 6);
  EXPECT_EQ(offer.reach.find("craft")->fails.lo, 4);
}

TEST(WhatIf, TakesSeveralSuppositionsTogether) {
  const auto offer = with({{"reach.craft.fails", "4"}, {"reach.craft.works", "8"}, {"came", "sought"}});
  EXPECT_EQ(offer.reach.find("craft")->works.lo, 8);
  EXPECT_EQ(offer.reach.find("craft")->fails.lo, 4);
  EXPECT_EQ(offer.came->value, Came::Sought);
}

TEST(WhatIf, AddsWhatIsNotThereYet) {
  EXPECT_EQ(with({{"backing.team", "6"}}).backing->team->value, 6);
  EXPECT_EQ(with({{"if_it_fails", "back to Checkout, agreed: on 12 November"}}).if_it_fails->value,
            "back to Checkout, agreed: on 12 November");
}

TEST(WhatIf, ReplacesAValueOfTheSpec) {
  const std::vector<Supposition> heavier{{"metrics.zero_to_one.weight", "3"}, {"limits.craft.at_least", "6"}};
  const auto supposed = spec_with(spec(), heavier);
  EXPECT_EQ(supposed.metrics.find("zero_to_one")->weight.value, 3);
  EXPECT_EQ(supposed.limits.find("craft")->at_least->value, 6);
}

TEST(WhatIf, SuggestsTheNearestForAPathThatLeadsNowhere) {
  EXPECT_EQ(refusal({{"reach.zero_to_on", "3"}}),
            "there is no 'zero_to_on' in 'reach'; did you mean 'zero_to_one'?");
  EXPECT_EQ(refusal({{"chance_of_failur", "3"}}),
            "there is no 'chance_of_failur' in an offer; did you mean 'chance_of_failure'?");
  EXPECT_EQ(refusal({{"reach.craft.fail", "3"}}),
            "there is no 'fail' in 'reach.craft'; did you mean 'fails'?");
}

TEST(WhatIf, RefusesWhatTheReaderWouldRefuse) {
  EXPECT_EQ(refusal({{"chance_of_failure", "130%"}}),
            "chance_of_failure=130%: '130%' is no chance between 0 and 1; write a chance as 50% or as 0.5");
  EXPECT_EQ(refusal({{"reach.craft", "[7, 6"}}).substr(0, 33), "reach.craft cannot be '[7, 6'; wr");
  EXPECT_EQ(refusal({{"reach.craft", "{works: 4,5, fails: 3}"}}),
            "reach.craft: a comma ends a value inside { }; write 4.5");
  EXPECT_EQ(refusal({{"reach.craft", ""}}).substr(0, 27), "reach.craft cannot be ''; w");
  EXPECT_EQ(refusal({{"reach.craft", "1\nbet: core"}}).substr(0, 21), "reach.craft cannot be");
}

}  // namespace
}  // namespace career::file
