// What would turn the answer around: one weight, one level, one step on one number.
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/decide/fragile.hpp"
#include "core/decide/option.hpp"
#include "core/decide/tolerance.hpp"
#include "core/decide/verdict.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/sentences.hpp"

namespace career::views {
namespace {

using decide::Fragile;
using decide::Input;
using decide::LevelFlip;
using decide::Side;
using report::Amount;
using report::append;
using report::line;
using report::Line;
using report::Number;
using report::Percent;

// ---- weights

// The flip that takes the least change of a weight, if one weight alone can do it.
std::optional<std::size_t> nearest_weight(const Measured& it) {
  const auto& flips = it.found.weightings.flips;
  std::optional<std::size_t> nearest;
  const auto change = [&](std::size_t metric) {
    return std::abs(*flips[metric] - it.spec.metrics.entries[metric].value.weight.value);
  };
  for (std::size_t metric = 0; metric < flips.size(); ++metric) {
    // That a metric would not matter if it did not matter is nothing to find out.
    if (!flips[metric] || decide::is_zero(*flips[metric])) continue;
    if (!nearest || change(metric) < change(*nearest)) nearest = metric;
  }
  return nearest;
}

Line weighed(const Measured& it, std::size_t metric) {
  const double weight = it.spec.metrics.entries[metric].value.weight.value;
  const double flipped = *it.found.weightings.flips[metric];
  return line("weighed ", Amount{rounded_past(weight, flipped, 0)}, " instead of ", Amount{weight});
}

// ---- levels

// The stated level that takes the fewest steps to the other side, if one is near enough.
const LevelFlip* nearest_level(const Measured& it) {
  const LevelFlip* nearest = nullptr;
  for (const auto& flip : it.found.level_flips) {
    if (flip.is_near && (nearest == nullptr || decide::is_below(flip.steps, nearest->steps))) nearest = &flip;
  }
  return nearest;
}

Line passed(const Measured& it, const LevelFlip& flip) {
  const double stated = stated_level(it, flip.level).lo;
  return line(flip.value > stated ? "goes past " : "falls below ",
              turning_level(it, flip.level.metric, stated, flip.value), when_side(flip.level.side));
}

}  // namespace

Sentences flips(const Measured& it) {
  // A weight or a level can also take a gain to 0 that none takes below it: that is no flip.
  const auto& moved = it.found.weightings.moved_weight;
  if (decide::is_zero(it.found.gain) || !moved) return {};
  const auto weight = nearest_weight(it);
  const auto* level = nearest_level(it);
  Sentences said;
  if (level != nullptr || weight) {
    Line text = line("It flips if ");
    std::vector<std::string> at;
    if (level != nullptr) {
      append(text, line(metric_name(it.spec, level->level.metric), " "));
      append(text, passed(it, *level));
      at = place(it.offer.source, stated_level(it, level->level).span);
    }
    if (weight) {
      const bool same_metric = level != nullptr && level->level.metric == *weight;
      append(text, line(level == nullptr ? "" : ", or if ",
                        same_metric ? "it" : metric_name(it.spec, *weight), " "));
      append(text, weighed(it, *weight));
      at = places({at, place(it.spec.source, it.spec.metrics.entries[*weight].value.weight.span)});
    }
    append(text, line("."));
    said.push_back({std::move(text), std::move(at)});
  }
  if (decide::is_below(*moved, decide::little_weight)) {
    said.push_back({line("Moving ", Number{*moved, 1}, " of 100 parts of weight would turn it around."), {}});
  }
  return said;
}

namespace {

Line counted_steps(int steps) {
  const int size = std::abs(steps);
  return line(size == 1   ? "One step"
              : size == 2 ? "Two steps"
                          : "Three steps",
              steps < 0 ? " less on " : " more on ");
}

Line changed_level(const Measured& it, const Fragile& fragile, const Level& stated) {
  const auto& metric = it.spec.metrics.entries[fragile.input.level.metric].value;
  const auto moved = [&](double value) {
    return metric.scale.value == Scale::Log ? value * fragile.by : value + fragile.by;
  };
  const double now = stated.kind == Level::Kind::Same ? metric.now.value : stated.lo;
  Line text = line(" (", level_amount(it, fragile.input.level.metric, moved(now)));
  if (stated.kind == Level::Kind::Range)
    append(text, line(" to ", level_amount(it, fragile.input.level.metric, moved(stated.hi))));
  append(text, line(" instead of "));
  append(text, stated.kind == Level::Kind::Same ? line(Amount{now}) : level(stated));
  append(text, line(if_side(fragile.input.level.side), ")"));
  return text;
}

Line changed_input(const Measured& it, const Fragile& fragile, std::vector<std::string>& at) {
  const auto metric = fragile.input.level.metric;
  switch (fragile.input.kind) {
    case Input::Kind::Level:
    case Input::Kind::StayingLevel: {
      const bool is_staying = fragile.input.kind == Input::Kind::StayingLevel;
      const auto& stated = is_staying ? level_of_side(it.evaluation.stay.outlook, fragile.input.level)
                                      : stated_level(it, fragile.input.level);
      at = place(is_staying ? it.spec.source : it.offer.source, stated.span);
      auto text = counted_steps(fragile.steps);
      append(text, line(metric_name(it.spec, metric), is_staying ? " by staying" : ""));
      append(text, changed_level(it, fragile, stated));
      return text;
    }
    case Input::Kind::Weight: {
      const auto& weight = it.spec.metrics.entries[metric].value.weight;
      at = place(it.spec.source, weight.span);
      return line("With ", metric_name(it.spec, metric), " at weight ", Amount{weight.value + fragile.by},
                  " instead of ", Amount{weight.value});
    }
    case Input::Kind::Chance: {
      at = place_of_chance(it);
      const auto& range = it.found.outlook.chance_range;
      const auto moved = [&](double chance) { return std::clamp(chance + fragile.by, 0.0, 1.0); };
      auto text = line("At a chance of failure of ", Percent{moved(range.lo)});
      if (range.hi > range.lo) append(text, line(" to ", Percent{moved(range.hi)}));
      append(text, line(" instead of "));
      append(text, chance(it.found.outlook));
      return text;
    }
  }
  return {};
}

// Whether what changes is that it can fail at all, of which the offer says nothing.
bool is_now_uncertain(const Measured& it) {
  const auto& levels = it.found.outlook.levels;
  return it.found.fragile->input.kind == Input::Kind::Chance && !can_fail(it.found.outlook) &&
         std::none_of(levels.begin(), levels.end(),
                      [](const Outcomes& metric) { return decide::states_failure(metric); });
}

}  // namespace

Sentences fragile_input(const Measured& it) {
  if (it.spec.metrics.size() > decide::most_metrics_looked_through) return {};  // nobody has looked
  if (!it.found.fragile) {
    return {{line("No single level, weight or chance, up to three steps off, changes the verdict."), {}}};
  }
  std::vector<std::string> at;
  auto text = changed_input(it, *it.found.fragile, at);
  const bool is_step = it.found.fragile->input.kind == Input::Kind::Level ||
                       it.found.fragile->input.kind == Input::Kind::StayingLevel;
  append(text,
         line(is_step ? " and the verdict is " : " the verdict is ", word_of(it.found.fragile->verdict)));
  append(text, line(is_now_uncertain(it) ? ", since you have not said what is left if it fails." : "."));
  return {{std::move(text), std::move(at)}};
}

}  // namespace career::views
