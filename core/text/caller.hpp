// A Caller is how this program was called. What is printed to be pasted goes through it, so that it finds the
// same spec: `career landing`, or `career -f FILE landing`; and so that its offers are found.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace career {

// What a person can do next. In braces what it takes, in this order, each as `shell_word` has it. How it is
// typed is not known here but to whoever makes a Caller: the one table in cmd/cli/hints.cpp.
enum class Hint : std::uint8_t {
  AddFirstRole,
  AddRole,
  AgreeOnProblem,  // {problem}
  CloseRole,       // {role, day}
  CloseSwing,      // {role, day}
  Evaluate,
  EvaluateOffer,  // {offer}
  FinishWin,      // {win}
  KeepOneOf,      // {talk, promise}
  KeepPromise,    // {talk}
  ListThemes,
  MakeContract,
  MakeOffer,      // {offer}
  MoveGoal,       // {landing, talks}
  MoveNorthStar,  // {date}
  MoveReview,     // {decision, day}
  NameProblem,
  PlanWin,  // {whom}
  Publish,
  PublishResult,
  PublishTopic,    // {topic}
  ReachStep,       // {step, day}
  RecordDecision,  // {offer}
  SayLesson,       // {role}
  SayOutcome,      // {role}
  SayResult,       // {entry}
  SayVision,
  SeeDue,
  SeeForecast,
  SeeLanding,
  SeePortfolio,
  SendPlan,
  SetLevel,      // {metric}
  SettleChoice,  // {decision}
  ShareStateOfTheUnion,
  StartLanding,           // {role}
  StartLandingOn,         // {role, day}
  StartLandingWithOffer,  // {role}
  Talk,
  VerifyClaim,  // {claim}
  WriteStateOfTheUnion,
  // An option to add to what was typed.
  AllAsJson,
  ShowMetric,
};

class Caller {
 public:
  // How a hint is typed behind the program's name.
  using Typing = std::string (*)(Hint hint, std::span<const std::string> values);

  explicit Caller(Typing typing) : typing_(typing) {}  // the spec is found without help
  Caller(Typing typing, std::string_view file);        // or only with `-f FILE`

  // The same, where a new offer goes into this folder to be looked at.
  [[nodiscard]] Caller with_offers_in(std::string_view folder) const;

  // A file for a new offer, in place of its path: "offers/NAME.yaml".
  [[nodiscard]] const std::string& new_offer() const { return new_offer_; }

  // What to paste: "career -f my.yaml landing kept ines".
  [[nodiscard]] std::string hint(Hint hint, const std::vector<std::string>& values = {}) const {
    return start_ + ' ' + typing_(hint, values);
  }

  // The option alone: "--format json".
  [[nodiscard]] std::string option(Hint hint) const { return typing_(hint, {}); }

  // The same as `hint` for those who know the commands. What comes from a person stands in `words` as
  // `shell_word` has it.
  template <class... Values>
  [[nodiscard]] std::string command(fmt::format_string<Values...> words, Values&&... values) const {
    return start_ + ' ' + fmt::format(words, std::forward<Values>(values)...);
  }

 private:
  Typing typing_;
  std::string start_ = "career";
  std::string new_offer_ = "offers/NAME.yaml";
};

}  // namespace career
