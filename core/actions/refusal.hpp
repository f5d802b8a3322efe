// A Refusal says why something cannot be done to a spec, and which remedy there is. A remedy is a command or
// a flag, and its words are for whoever knows those; help that needs neither comes with the refusal.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/text/diagnostic.hpp"

namespace career::actions {

// What would help. In braces what it is about, in the order of `Refusal::about`.
enum class Remedy : std::uint8_t {
  // roles
  AddRole,
  SayLastDay,  // {role}
  SayOutcome,  // of a swing
  ChangeEnd,   // {role}
  PlanEnd,     // {role, day}
  // a landing
  BeginLanding,
  SeeLanding,
  SayDay,
  SayDayOrMoveRole,
  SayDueDay,
  PromiseThing,  // {with whom, on which day}
  NamePromise,   // {talk, or "talk promise"; each that can be meant}
  // publishing
  ChangeEntry,  // {entry}
  RepeatTopic,
  MakeContract,
  SayWith,
  SayIWill,
  SayEvery,
  MoveSince,
  MoveUntil,
  ChangeReason,  // {period}
  // decisions
  ChangeWhy,  // {decision}
  SayReview,
};

class Refusal : public Misuse {
 public:
  Refusal(Remedy remedy, std::string message, std::vector<std::string> about = {},
          std::vector<std::string> help = {})
      : Misuse(std::move(message), std::move(help)), remedy_(remedy), about_(std::move(about)) {}

  [[nodiscard]] Remedy remedy() const { return remedy_; }
  [[nodiscard]] const std::vector<std::string>& about() const { return about_; }

 private:
  Remedy remedy_;
  std::vector<std::string> about_;
};

}  // namespace career::actions
