// The listening tour of a landing: a conversation, a promise that was kept, and the State of the Union that
// comes of what was heard. Days that are not said are today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/actions/landing_meant.hpp"
#include "core/model/spec.hpp"
#include "core/plan/promises.hpp"

namespace career::actions {

struct Conversation {
  std::string with{};
  std::vector<std::string> heard{};
  std::vector<std::string> promised{};
  std::optional<PartialDate> due{};  // of what was promised; else a week
  std::optional<Date> on{};
};

// One talk with a person a day: what is said again is there once, what is new is added. Refuses a day that
// the landing does not have, and a promise that is due before it was made.
InLanding talk(Spec& spec, const Conversation& conversation, Date today);

struct Fulfilment {
  std::string talk{};                    // its id, or whom it was with
  std::optional<std::string> promise{};  // its name, or its words; else the only one, or the only one open
  std::optional<Date> on{};
};

struct KeptPromise : InLanding {
  std::optional<plan::TalkPromise> promise{};  // none: every promise of that talk was kept before
};

// Refuses to guess which promise is meant, and a day before it was made.
KeptPromise keep_promise(Spec& spec, const Fulfilment& said, Date today);

// The State of the Union was shared.
InLanding share(Spec& spec, const std::optional<Date>& on, Date today);

}  // namespace career::actions
