#include <gtest/gtest.h>

#include "core/views/evaluation/pitfalls.hpp"
#include "tests/views/dana_case.hpp"

namespace career::views {
namespace {

using decide::Pitfall;
using decide::SpecChange;
using decide::Verdict;

std::string why_of(const DanaCase& dana, Pitfall pitfall) {
  return said(pitfalls_in_words(dana.it())[static_cast<std::size_t>(pitfall)].why);
}

TEST(Drift, ShowsBothVerdictsWhenTheSpecWasChangedSince) {
  DanaCase dana;
  dana.offers[0].came = Written<Came>{Came::Sought, {}};
  dana.measure();
  dana.found().since_received = decide::SinceReceived{
      .committed = {},
      .changes = {{SpecChange::Kind::Weight, "zero_to_one", 1, 5}, {SpecChange::Kind::Limit, "place"}},
      .verdict = Verdict::Stay,
      .weights = {}};
  EXPECT_EQ(
      why_of(dana, Pitfall::Drift),
      "You looked for it.\n"
      "Since it came the weight of zero_to_one went from 1 to 5 and the limit on place is another: by what "
      "you wanted then it is stay, today strong-take.\n");
}

TEST(Drift, SaysWhyTheSpecOfThatDayIsNotKnown) {
  DanaCase dana;
  dana.found().why_not_known = {.why = NoPast::NoGit};
  EXPECT_TRUE(why_of(dana, Pitfall::Drift)
                  .ends_with("What you wanted when it came is not known: git is not installed.\n"));
}

TEST(Pitfalls, NameWhatTheyRestOn) {
  DanaCase dana;
  dana.offers[0].if_it_fails = Text{"back to Checkout", {}};
  dana.measure();
  EXPECT_EQ(why_of(dana, Pitfall::NoLanding), "If it fails: back to Checkout.\n");
  dana.found().pitfalls.catastrophe = {decide::PitfallState::Flag, {1}};
  EXPECT_EQ(why_of(dana, Pitfall::Catastrophe),
            "If it fails you put zero_to_one below where you stand, and a product that fails unlearns "
            "nothing.\n");
}

TEST(Pitfalls, SayWhatIsYourRuleAndWhatIsAssumed) {
  DanaCase dana;
  dana.offers[0].chance_of_failure->value = {0.3, 0.6};
  dana.measure();
  const auto optimism = [&] { return why_of(dana, Pitfall::Optimism); };
  EXPECT_TRUE(
      optimism().starts_with("You give it a chance of failure of 30 % to 60 %, 45 % in the middle, where 50 "
                             "% is assumed for a swing "
                             "that nothing proves."))
      << optimism();
  dana.spec.assumptions.chance_of_failure.span = {1, 2};  // written
  EXPECT_NE(optimism().find("where 50 % is your rule"), std::string::npos) << optimism();
}

TEST(Pitfalls, AreAllThereWithWhatClearsThem) {
  const DanaCase dana;
  const auto all = pitfalls_in_words(dana.it());
  ASSERT_EQ(all.size(), decide::pitfall_count);
  for (const auto& pitfall : all) {
    EXPECT_FALSE(word_of(pitfall.pitfall).empty());
    EXPECT_FALSE(pitfall.why.empty()) << word_of(pitfall.pitfall);
    EXPECT_TRUE(pitfall.clears.ends_with('.') || pitfall.clears.ends_with('?')) << pitfall.clears;
    EXPECT_FALSE(pitfall.first.empty()) << word_of(pitfall.pitfall);
  }
}

}  // namespace
}  // namespace career::views
