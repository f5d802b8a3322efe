#include "cmd/cli/hints.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace career::cmd {

namespace {

struct Typed {
  Hint hint;
  std::string_view words;  // each {} stands for a value
};

// In the order of `Hint`.
constexpr std::array hints{
    Typed{Hint::AddFirstRole, "portfolio add --title 'Senior PM' --org Shopwell --bet core --from 2023-08"},
    Typed{Hint::AddRole, "portfolio add --title TITLE --bet BET --from DAY"},
    Typed{Hint::AgreeOnProblem, "landing problem {} --agreed-with WHO"},
    Typed{Hint::CloseRole, "portfolio close {} --on {}"},
    Typed{Hint::CloseSwing, "portfolio close {} --on {} --outcome OUTCOME"},
    Typed{Hint::Evaluate, "evaluate"},
    Typed{Hint::EvaluateOffer, "evaluate {}"},
    Typed{Hint::FinishWin, "landing done {}"},
    Typed{Hint::KeepOneOf, "landing kept {} {}"},
    Typed{Hint::KeepPromise, "landing kept {}"},
    Typed{Hint::ListThemes, "landing summary --names"},
    Typed{Hint::MakeContract, "publish-log contract --with WHO --i-will WHAT --they-will WHAT --every month"},
    Typed{Hint::MakeOffer, "init --offer {} --title TITLE"},
    Typed{Hint::MoveGoal, "set landings.{}.goal {}"},
    Typed{Hint::MoveNorthStar, "set north_star.by {}"},
    Typed{Hint::MoveReview, "set decisions.{}.review {}"},
    Typed{Hint::NameProblem, "landing problem TEXT --agreed-with WHO"},
    Typed{Hint::PlanWin, "landing win WHAT --for {} --due DATE"},
    Typed{Hint::Publish, "publish-log add TITLE"},
    Typed{Hint::PublishResult, "publish-log add TITLE --result TEXT"},
    Typed{Hint::PublishTopic, "publish-log add TITLE --topic {}"},
    Typed{Hint::ReachStep, "set north_star.steps.{}.reached {}"},
    Typed{Hint::RecordDecision, "evaluate {} --record CHOICE --why TEXT"},
    Typed{Hint::SayLesson, "set roles.{}.lesson TEXT"},
    Typed{Hint::SayOutcome, "set roles.{}.outcome OUTCOME"},
    Typed{Hint::SayResult, "set publishing.log.{}.result TEXT"},
    Typed{Hint::SayVision, "landing vision TEXT"},
    Typed{Hint::SeeDue, "remind"},
    Typed{Hint::SeeForecast, "portfolio forecast"},
    Typed{Hint::SeeLanding, "landing"},
    Typed{Hint::SeePortfolio, "portfolio"},
    Typed{Hint::SendPlan, "landing plan --format markdown"},
    Typed{Hint::SetLevel, "set metrics.{}.now LEVEL"},
    Typed{Hint::SettleChoice, "set decisions.{}.chose CHOICE"},
    Typed{Hint::ShareStateOfTheUnion, "landing shared"},
    Typed{Hint::StartLanding, "landing start --role {}"},
    Typed{Hint::StartLandingOn, "landing start --role {} --on {}"},
    Typed{Hint::StartLandingWithOffer, "landing start --role {} --offer FILE"},
    Typed{Hint::Talk, "landing talk WHO"},
    Typed{Hint::VerifyClaim, "landing verify {} true"},
    Typed{Hint::WriteStateOfTheUnion, "landing summary"},
    Typed{Hint::AllAsJson, "--format json"},
    Typed{Hint::ShowMetric, "--shows METRIC"},
};

constexpr bool has_each_in_its_place() {
  for (std::size_t i = 0; i < hints.size(); ++i)
    if (hints[i].hint != static_cast<Hint>(i)) return false;
  return hints.size() == static_cast<std::size_t>(Hint::ShowMetric) + 1;  // the last one
}
static_assert(has_each_in_its_place());

}  // namespace

std::string typed(Hint hint, std::span<const std::string> values) {
  std::string words(hints[static_cast<std::size_t>(hint)].words);
  std::size_t at = 0;
  for (const auto& value : values) {
    at = words.find("{}", at);
    words.replace(at, 2, value);
    at += value.size();
  }
  return words;
}

}  // namespace career::cmd
