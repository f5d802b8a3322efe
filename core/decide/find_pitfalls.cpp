#include "core/decide/find_pitfalls.hpp"

namespace career::decide {

Pitfalls find_pitfalls(const Considered& considered) {
  return {.drift = drift(considered),
          .too_early = too_early(considered),
          .cadence = cadence(considered),
          .swing_overdue = swing_overdue(considered),
          .limelight = limelight(considered),
          .home = at_home(considered),
          .no_landing = no_landing(considered),
          .no_failure_case = no_failure_case(considered),
          .catastrophe = catastrophe(considered),
          .optimism = optimism(considered),
          .comfort = comfort(considered.measure, considered.stay),
          .one_sided = one_sided(considered)};
}

}  // namespace career::decide
