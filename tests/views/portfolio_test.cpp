#include "core/views/portfolio/portfolio.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "cmd/cli/hints.hpp"
#include "core/report/text.hpp"
#include "core/text/display.hpp"
#include "core/views/portfolio/timeline.hpp"
#include "core/views/portfolio/words.hpp"
#include "tests/plan/build.hpp"

namespace career::views {
namespace {

using namespace plan::build;

Spec lab() {
  auto spec = spec_until(on(2031, 11, 30), {{"skill", {}}});
  spec.north_star.vision = Text{"Chief Product Officer", {}};
  spec.roles = {role(Bet::Swing, {})};
  spec.roles[0].title = Text{"Lab", {}};
  spec.roles[0].id.value = "lab";
  return spec;
}

std::string text_of(const Spec& spec, report::TextStyle style) {
  return report::write_text(
      portfolio_report({{spec, today, Caller(cmd::typed)}, plan::portfolio(spec, today)}), style);
}

std::string caution(const Spec& spec) {
  const auto found = plan::portfolio(spec, today).cautions;
  return found.empty() ? "" : report::plain(sentence_of(found.front(), spec, Caller(cmd::typed)));
}

TEST(PortfolioReport, HasNoLineOverTheWidth) {
  auto spec = lab();
  for (int i = 0; i < 12; ++i) {
    spec.roles.push_back(role(i % 2 == 0 ? Bet::Core : Bet::Swing, {}));
    auto& added = spec.roles.back();
    added.title = Text{std::string(static_cast<std::size_t>(3 * i), 'x') + " 製品部長 with a long name", {}};
    added.from = on(1990 + 3 * i, 1, 1);
    added.story =
        Text{"sold it, and sold it again, until nobody could say any more who had not bought it yet", {}};
    added.growth = Written<Share>{{0.01}, {}};
  }
  for (const std::size_t width : {50U, 80U, 120U}) {
    const auto text = text_of(spec, {.width = width, .color = false, .unicode = true});
    std::size_t begin = 0;
    for (auto end = text.find('\n'); end != text.npos; begin = end + 1, end = text.find('\n', begin))
      EXPECT_LE(display_width(text.substr(begin, end - begin)), width) << text.substr(begin, end - begin);
  }
}

TEST(PortfolioReport, NeedsNoUnicode) {
  const auto text = text_of(lab(), {.width = 80, .color = false, .unicode = false});
  EXPECT_TRUE(std::all_of(text.begin(), text.end(), [](char byte) { return byte > 0; }));
}

TEST(PortfolioReport, ShowsHostileTextAndSendsNoneOfIt) {
  auto spec = lab();
  spec.roles[0].title = Text{"\x1b[2J", {}};
  const auto text = text_of(spec, {.width = 0, .color = false, .unicode = true});
  EXPECT_EQ(text.find('\x1b'), text.npos);
  EXPECT_NE(text.find("\\e[2J"), text.npos);
  EXPECT_EQ(portfolio_json({{spec, today, Caller(cmd::typed)}, plan::portfolio(spec, today)}).find('\x1b'),
            std::string::npos);
}

TEST(PortfolioReport, TellsNobodysCareerHowToBegin) {
  auto spec = lab();
  spec.roles.clear();
  EXPECT_EQ(text_of(spec, {.width = 0, .color = false, .unicode = true}),
            "No role yet. Add the one you have now, then those before it:\n"
            "\n"
            "career portfolio add --title 'Senior PM' --org Shopwell --bet core --from 2023-08\n");
}

TEST(Timeline, GoesOnToWhicheverIsLater) {
  auto spec = lab();
  spec.roles[0].to = on(2040, 6, 30);
  const auto lanes = timeline(plan::portfolio(spec, today), spec);
  EXPECT_EQ(lanes.ticks.front().label, "2020");
  EXPECT_EQ(lanes.ticks.back().label, "2040");
  spec.north_star.by = on(9999, 12, 31);  // the last year there is
  EXPECT_LT(timeline(plan::portfolio(spec, today), spec).from,
            timeline(plan::portfolio(spec, today), spec).to);
}

TEST(Cautions, SayWhatToDo) {
  auto spec = lab();
  auto& swing = spec.roles[0];
  swing.backing = Backing{Whole{14, {}}, std::nullopt, Written<Traction>{Traction::None, {}}};
  EXPECT_EQ(
      caution(spec),
      "Lab is watched before it has traction: ask for little, and build out of the limelight until somebody "
      "uses it.");
  swing.to = on(2025, 12, 31);
  EXPECT_EQ(
      caution(spec),
      "Lab has ended, and how is not said (landed, mixed or failed): career set roles.lab.outcome OUTCOME");
  swing.outcome = Written<RoleOutcome>{RoleOutcome::Failed, {}};
  EXPECT_EQ(caution(spec), "Lab failed, and what it taught is not said: career set roles.lab.lesson TEXT");
}

TEST(SwingsEnded, AreTooFewToSayUntilThereAreTen) {
  const auto spec = lab();
  const auto said = [&](plan::SwingsEnded ended) { return report::plain(swings_ended_words(ended, spec)); };
  EXPECT_EQ(said({}), "none yet");
  EXPECT_EQ(said({1, 0, 1, 0}), "1 of 2 landed, 1 failed: too few to say (50 % are assumed to fail)");
  EXPECT_EQ(
      said({5, 2, 4, 1}),
      "5 of 11 landed, 2 mixed, 4 failed: 36 % failed, 50 % are assumed to fail; 1 ended without an outcome");
  EXPECT_EQ(said({0, 0, 0, 1}), "1 ended without an outcome");
}

}  // namespace
}  // namespace career::views
