// What the options of `career init` say, as a draft of a career or of an offer. What contradicts itself, or
// is no name, number or date, is a Misuse that names the option and the form that would do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/init/draft.hpp"
#include "core/init/offer_text.hpp"

namespace career::cmd {

// The options, as given.
struct InitAnswers {
  std::optional<std::string> vision, by, name, role, org, since, manager, title;
  std::optional<Stage> stage;
  std::optional<Bet> bet;
  std::optional<Every> every;
  std::vector<std::string> skills, impacts, lives, stays, limits;

  // Whether any of them says something about a career.
  [[nodiscard]] bool has_career() const;
};

[[nodiscard]] init::Draft career_draft(const InitAnswers& answers, Date today);
[[nodiscard]] init::OfferDraft offer_draft(const InitAnswers& answers);

}  // namespace career::cmd
