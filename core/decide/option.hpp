// An Option is something one can choose, an offer or staying, with its levels in the Measure's order: the
// form in which both are compared alike.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/decide/measure.hpp"
#include "core/decide/tolerance.hpp"
#include "core/model/spec.hpp"

namespace career::decide {

struct Option {
  enum class Kind : std::uint8_t {
    Offer,
    StayingInRole,  // what it leaves out is known: it stays as it is
    Otherwise,      // staying without a role, likewise
  };
  Kind kind = Kind::Offer;
  std::vector<Outcomes> reach;      // one for each metric of the Measure, in its order
  std::vector<std::size_t> stated;  // places in `reach` that were written, in the order of the file
  std::vector<const Term*>
      terms;  // one for each limit; null where none is stated. They live as long as the spec
  ChanceRange chance_of_failure{};
  bool chance_assumed = false;  // not written in the option
  bool may_fail = false;        // the chance that was written or assumed is above 0, whatever is tried since
  bool is_untouched = false;    // an offer as `init --offer` writes it: every level `same`, no term known

  [[nodiscard]] bool is_staying() const { return kind != Kind::Offer; }
};

[[nodiscard]] Option option_of(const Spec& spec, const Measure& measure, const Offer& offer);

// An item of the roadmap says the same things, but no terms.
[[nodiscard]] Option option_of(const Spec& spec, const Measure& measure, const RoadmapItem& item);

// Staying in `role`, or as `otherwise` says when it is null.
[[nodiscard]] Option staying_of(const Spec& spec, const Measure& measure, const Role* role);

[[nodiscard]] inline bool is_blank(const Level& level) {
  return level.kind == Level::Kind::NotStated || level.kind == Level::Kind::Unknown;
}

// Left out or called unknown, in any mix.
[[nodiscard]] inline bool says_nothing(const Outcomes& levels) {
  return is_blank(levels.works) && is_blank(levels.fails);
}

// Left out altogether.
[[nodiscard]] inline bool is_unstated(const Outcomes& levels) {
  return levels.works.kind == Level::Kind::NotStated && levels.fails.kind == Level::Kind::NotStated;
}

// Says what failing leaves: a plain level speaks of both outcomes and of neither in particular.
[[nodiscard]] inline bool states_failure(const Outcomes& levels) {
  return levels.split && !is_blank(levels.fails);
}

[[nodiscard]] bool states_failure(const Option& option);

// Whether more than half of today's distance lies in the metrics whose levels `is_such` holds for.
template <class IsSuch>
[[nodiscard]] bool mostly(const Measure& measure, const Option& option, IsSuch is_such) {
  const double such = distance(
      measure, [&](std::size_t i) { return is_such(option.reach[i]) ? measure.metrics[i].gap_now : 0; });
  return is_above(such, distance_today(measure) / 2);
}

}  // namespace career::decide
