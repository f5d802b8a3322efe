// The most fragile input, found a second time: every input moved by hand in the file, every answer from the
// restated formulas, in the order in which ties are decided.
#include <cmath>
#include <functional>
#include <map>

#include <gtest/gtest.h>

#include "tests/decide/laws.hpp"
#include "tests/decide/restated.hpp"

namespace career::decide {
namespace {

using namespace laws;

constexpr int seeds = 240;

// A spec and an offer after a move, and the chance that stands in for the offer's.
struct Moved {
  Spec spec;
  Offer offer;
  std::optional<ChanceRange> chance{};
};

// One input, told back as an evaluation does, and how to move it. A move that cannot be made gives none.
struct ByHand {
  Input input;
  double unit = 0;  // of one step; 0: a factor
  std::function<std::optional<Moved>(int steps)> move;
};

void move_level(const Metric& metric, Level& level, int steps) {
  if (level.kind == Level::Kind::Same) level = build::at(metric.now.value);
  for (auto* end : {&level.lo, &level.hi}) {
    if (metric.scale.value == Scale::Log)
      *end *= std::pow(noticeable_step(metric), steps);
    else
      *end += steps * noticeable_step(metric);
  }
}

// Whether a level that is not there yet, or there already, ends beyond worst and further than it was.
bool falls_below_worst(const Metric& metric, const Level& before, const Level& after) {
  if (!is_numeric(after)) return false;
  const bool is_same = before.kind == Level::Kind::Same;
  const auto worse_by = [&](double level) {  // than worst; 0 or less: no worse
    const double beyond = level - metric.worst.value;
    return metric.worst.value > metric.target.value ? beyond : -beyond;
  };
  const auto falls = [&](double from, double to) {
    return worse_by(to) > 1e-9 * std::abs(metric.worst.value - metric.target.value) &&
           worse_by(to) > worse_by(from);
  };
  return falls(is_same ? metric.now.value : before.lo, after.lo) ||
         falls(is_same ? metric.now.value : before.hi, after.hi);
}

bool can_move(const Level& level) { return is_numeric(level) || level.kind == Level::Kind::Same; }

std::vector<ByHand> levels_of(const Spec& spec, const Offer& offer, Input::Kind kind) {
  const auto reach_of = [kind](Spec& in_spec, Offer& in_offer) -> Reach* {
    if (kind == Input::Kind::Level) return &in_offer.reach;
    if (!in_spec.roles.empty()) return &in_spec.roles.front().reach;
    return in_spec.otherwise ? &in_spec.otherwise->reach : nullptr;
  };
  std::vector<ByHand> inputs;
  Moved as_written{spec, offer};
  const auto* reach = reach_of(as_written.spec, as_written.offer);
  if (reach == nullptr) return inputs;
  for (std::size_t entry = 0; entry < reach->size(); ++entry) {
    const auto& [name, span, levels] = reach->entries[entry];
    std::size_t index = 0;
    while (spec.metrics.entries[index].name != name) ++index;
    const auto& metric = spec.metrics.entries[index].value;
    for (const auto side : {Side::Both, Side::Works, Side::Fails}) {
      if ((side == Side::Both) == levels.split) continue;
      if (!can_move(side == Side::Fails ? levels.fails : levels.works)) continue;
      const bool is_log = metric.scale.value == Scale::Log;
      inputs.push_back({{kind, {index, side}},
                        is_log ? 0 : noticeable_step(metric),
                        [=](int steps) -> std::optional<Moved> {
                          Moved moved{spec, offer};
                          auto& there = reach_of(moved.spec, moved.offer)->entries[entry].value;
                          const auto& of_metric = spec.metrics.entries[index].value;
                          const auto before = there;
                          if (side != Side::Fails) move_level(of_metric, there.works, steps);
                          if (side != Side::Works) move_level(of_metric, there.fails, steps);
                          if (falls_below_worst(of_metric, before.works, there.works)) return std::nullopt;
                          if (falls_below_worst(of_metric, before.fails, there.fails)) return std::nullopt;
                          return std::optional(moved);
                        }});
    }
  }
  return inputs;
}

std::vector<ByHand> inputs_of(const Spec& spec, const Offer& offer) {
  auto inputs = levels_of(spec, offer, Input::Kind::Level);
  for (auto& input : levels_of(spec, offer, Input::Kind::StayingLevel)) inputs.push_back(std::move(input));
  for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
    inputs.push_back({{Input::Kind::Weight, {i, Side::Both}}, 1, [=](int steps) -> std::optional<Moved> {
                        Moved moved{spec, offer};
                        auto& weight = moved.spec.metrics.entries[i].value.weight.value;
                        weight += steps;
                        double sum = 0;
                        for (const auto& metric : moved.spec.metrics) sum += metric.value.weight.value;
                        if (weight < 1e-9 || sum <= 0) return std::nullopt;
                        return moved;
                      }});
  }
  inputs.push_back({{Input::Kind::Chance, {}}, 0.1, [=](int steps) {
                      Moved moved{spec, offer};
                      const double assumed =
                          offer.bet.value == Bet::Swing ? spec.assumptions.chance_of_failure->value : 0;
                      auto chance = offer.chance_of_failure ? offer.chance_of_failure->value
                                                            : ChanceRange{assumed, assumed};
                      chance.lo = std::min(1.0, std::max(0.0, chance.lo + 0.1 * steps));
                      chance.hi = std::min(1.0, std::max(0.0, chance.hi + 0.1 * steps));
                      moved.chance = chance;
                      return std::optional(moved);
                    }});
  return inputs;
}

struct Found {
  const ByHand* input;
  int steps;
  std::string verdict;
};

std::optional<Found> first_that_changes(const std::vector<ByHand>& inputs, const std::string& verdict) {
  for (int count = 1; count <= 3; ++count)
    for (const auto& input : inputs)
      for (const int steps : {-count, count}) {
        const auto moved = input.move(steps);
        if (!moved) continue;
        const auto after = restated::evaluate(moved->spec, moved->offer, moved->chance).verdict;
        if (after != verdict) return Found{&input, steps, after};
      }
  return std::nullopt;
}

TEST(Fragile, IsWhatMovingEveryInputByHandFinds) {
  std::map<Input::Kind, int> kinds;
  std::map<int, int> steps;
  for (std::uint64_t seed = 1; seed <= seeds && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(seed);
    const auto scope = seed % 2 == 0 ? plain_numbers : anything;
    auto spec = generate::spec(dice, scope);
    // Every third in small steps and heavy weights, so that more than one step is needed.
    if (seed % 3 == 0)
      for (auto& metric : spec.metrics.entries) {
        metric.value.weight.value *= 20;
        metric.value.step = Real{metric.value.scale.value == Scale::Log ? 1.02 : 0.02, {}};
      }
    const auto offer = generate::offer(dice, spec, scope);
    const auto found = of(spec, offer);
    const auto inputs = inputs_of(spec, offer);
    const auto expected = first_that_changes(inputs, restated::word(found.verdict));
    ASSERT_EQ(found.fragile.has_value(), expected.has_value());
    ++steps[expected ? std::abs(expected->steps) : 0];
    if (!expected) continue;
    EXPECT_EQ(found.fragile->input.kind, expected->input->input.kind);
    EXPECT_EQ(found.fragile->input.level, expected->input->input.level);
    EXPECT_EQ(found.fragile->steps, expected->steps);
    EXPECT_EQ(restated::word(found.fragile->verdict), expected->verdict);
    const auto& entry = spec.metrics.entries[expected->input->input.level.metric].value;
    const double by = expected->input->unit != 0 ? expected->steps * expected->input->unit
                                                 : std::pow(noticeable_step(entry), expected->steps);
    EXPECT_NEAR(found.fragile->by, by, tight);
    ++kinds[expected->input->input.kind];
  }
  EXPECT_EQ(kinds.size(), 4u);
  for (const auto& [kind, count] : kinds) EXPECT_GE(count, 5) << static_cast<int>(kind);
  EXPECT_EQ(steps.size(), 4u);  // one, two, three, and none
}

}  // namespace
}  // namespace career::decide
