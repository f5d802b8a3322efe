// Doubts about the North Star and the steps that lead there.
#include <fmt/format.h>

#include "core/check/doubts.hpp"

namespace career::check {

void north_star_past(const SpecInView& view, Doubts& doubts) {
  const auto& by = view.spec.north_star.by;
  if (by->last() >= view.today) return;
  doubts.add(fmt::format("the North Star was to be reached by {}, which has passed", by->iso()), by.span,
             {"are you there? write the next one, about five years out"});
}

void north_star_far(const SpecInView& view, Doubts& doubts) {
  constexpr int ten_years = 120;  // in months
  const auto& by = view.spec.north_star.by;
  if (by->first() <= view.today.plus_months(ten_years)) return;
  doubts.add(fmt::format("{} is more than ten years off", by->iso()), by.span,
             {"take what would have to be true in about five years"});
}

void vague_step(const SpecInView& view, Doubts& doubts) {
  for (const auto& step : view.spec.north_star.steps) {
    if (step.by || step.reached || !step.needs.empty()) continue;
    doubts.add(fmt::format("nothing tells whether the step '{}' comes closer", step.step.value),
               step.step.span,
               {"write needs: with the levels it takes, by: with a date, or reached: when it is done"});
  }
}

// A year and a month inside it are in order either way: only a step that begins after the other has ended is
// out of place.
void step_order(const SpecInView& view, Doubts& doubts) {
  const DateAsWritten* above = &view.spec.north_star.by;
  for (const auto& step : view.spec.north_star.steps) {
    if (!step.by) continue;
    if (step.by->value.first() > above->value.last()) {
      doubts
          .add(
              fmt::format("{} is later than {}, which it leads to", step.by->value.iso(), above->value.iso()),
              step.by->span, {"steps work backward: the furthest first, the next one last"})
          .also.push_back({above->span, "earlier, and further on the way"});
    }
    above = &*step.by;
  }
}

}  // namespace career::check
