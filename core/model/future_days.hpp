// The days of what has happened, in a spec, that are still to come: of a level, a talk, a decision and the
// like.
#pragma once

#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"

namespace career {

struct FutureDay {
  std::string written;  // 2030-01
  Span span;
};

// By section, in the order of the table of keys.
[[nodiscard]] std::vector<FutureDay> future_days(const Spec& spec, Date today);

// "2030-01 is still to come, and this says what has happened"
[[nodiscard]] std::string why_it_is_doubtful(const FutureDay& day);

}  // namespace career
