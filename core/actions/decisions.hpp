// An offer is answered: the answer goes into the journal of decisions, with what was expected of it, so that
// one can look later whether it came true.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/model/spec.hpp"

namespace career::actions {

struct Answer {
  std::string offer{};  // as the spec calls it
  Choice chose{};
  std::string why{};
  std::string verdict{};  // of the evaluation, and what it expected
  double distance = 0;
  ChanceRange chance_of_failure{};
  std::optional<PartialDate> review{};     // else when what was expected is to be seen; of a negotiation when
  std::optional<PartialDate> answer_by{};  // the answer is due, or in a week where that is not known
  std::optional<std::size_t> before{};     // in spec.decisions: the latest answer to that offer
};

struct JournalEntry {
  std::size_t decision = 0;  // in spec.decisions
  bool is_new = true;        // false: just so it is in the journal already
};

// Another answer is one more entry: a journal keeps what one thought before. Refuses another reason for the
// same answer, which would be a correction, and a review that is past.
JournalEntry record(Spec& spec, const Answer& answer, Date today);

}  // namespace career::actions
