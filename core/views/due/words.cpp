#include "core/views/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/decide/steps.hpp"
#include "core/model/staying.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/due/due.hpp"
#include "core/views/landing/tasks.hpp"
#include "core/views/publishing/words.hpp"

namespace career::views {
namespace {

using plan::Due;
using plan::DueKind;

constexpr int years_to_the_north_star = 5;
constexpr int months_to_a_review = 12;

// Says one item; every function returns what and how.
class Saying {
 public:
  Saying(const Due& item, const Context& context) : item_(item), context_(context), spec_(context.spec) {}

  DueInWords say() {
    switch (item_.kind) {
      case DueKind::Offer: return answer();
      case DueKind::Contract: return publish();
      case DueKind::RoleEnds: return role_ends();
      case DueKind::RoleBegins: return role_begins();
      case DueKind::Talks:
      case DueKind::Promise:
      case DueKind::StateOfTheUnion:
      case DueKind::Check:
      case DueKind::Vision:
      case DueKind::FindProblems:
      case DueKind::Agree:
      case DueKind::Win:
      case DueKind::PlanWins:
      case DueKind::PhaseExit: return in_words(*item_.task, spec_.landings[*item_.landing], context_.caller);
      case DueKind::Review: return review();
      case DueKind::CheckIn: return check_in();
      case DueKind::Swing: return swing();
      case DueKind::Metrics: return metrics();
      case DueKind::Step: return step();
      case DueKind::NorthStar: return north_star();
    }
    return {};
  }

 private:
  [[nodiscard]] DueInWords running(std::string what, Hint hint,
                                   const std::vector<std::string>& values = {}) const {
    return {{}, std::move(what), context_.caller.hint(hint, values), {}, {}};
  }

  [[nodiscard]] std::size_t place() const { return item_.places.front(); }

  [[nodiscard]] DueInWords answer() const {
    const auto& offer = context_.offers[place()];
    return running(fmt::format("answer the offer: {}", in_short(option_title(place(), context_.offers))),
                   Hint::EvaluateOffer, {shell_word(file_of(offer.source))});
  }

  [[nodiscard]] DueInWords publish() const {
    const auto& contract = *spec_.publishing->contract;
    return running(fmt::format("{}, as agreed with {}: nothing yet in {}",
                               in_short(promise_words(contract.i_will.value)), in_short(contract.with.value),
                               item_.name),
                   Hint::Publish);
  }

  [[nodiscard]] DueInWords role_ends() const {
    const auto title = in_short(spec_.roles[place()].title.value);
    if (const auto* next = role_after(spec_, item_.date)) {
      const auto follows = in_short(next->title.value);
      const Date from = next->from->first();
      const auto what = from > item_.date ? fmt::format("{} begins on {}", follows, from.iso())
                                          : fmt::format("you go on as {}", follows);
      return {{}, fmt::format("your role as {} ends; {}", title, what), {}, {}, {}};
    }
    return running(fmt::format("your role as {} ends: what comes next?", title), Hint::Evaluate);
  }

  [[nodiscard]] DueInWords role_begins() const {
    const Role& role = spec_.roles[place()];
    const auto what = fmt::format("your role as {} {}", in_short(role.title.value),
                                  item_.date < context_.today ? "has begun" : "begins");
    const bool has_landing =
        std::any_of(spec_.landings.begin(), spec_.landings.end(),
                    [&](const Landing& landing) { return landing.role.value == role.id.value; });
    if (has_landing) return running(what, Hint::SeeLanding);
    if (role.from.value.precision() == Precision::Day)
      return running(what, Hint::StartLanding, {role.id.value});
    return running(what, Hint::StartLandingOn, {role.id.value, item_.date.iso()});
  }

  [[nodiscard]] DueInWords review() const {
    const auto& decision = spec_.decisions[place()];
    if (item_.places.size() > 1) {
      const auto offer = item_.places[1];
      return running(
          fmt::format("you are negotiating {}, because {}: is it settled?",
                      in_short(option_title(offer, context_.offers)), in_short(decision.why.value)),
          Hint::EvaluateOffer, {shell_word(file_of(context_.offers[offer].source))});
    }
    const auto about = decision.offer ? decision.offer->value : "on " + decision.date.value.iso();
    if (decision.chose.value == Choice::Negotiate) {
      return running(fmt::format("you were negotiating {}, because {}: is it settled?", in_short(about),
                                 in_short(decision.why.value)),
                     Hint::SettleChoice, {decision.id.value});
    }
    return running(
        fmt::format("look back: you {} {}, because {}: did it come true?", done(decision.chose.value),
                    in_short(about), in_short(decision.why.value)),
        Hint::MoveReview,
        {decision.id.value, std::max(context_.today, item_.date).plus_months(months_to_a_review).iso()});
  }

  [[nodiscard]] DueInWords check_in() const {
    return {{},
            "sit down together: how is the balance at home, from 1 to 5?",
            {},
            fmt::format("- {{date: {}, balance: 3}}", context_.today.iso()),
            "home.check_ins"};
  }

  [[nodiscard]] DueInWords swing() const {
    return running(item_.name == "due" ? "from this day on a big swing is due: which one would you take?"
                                       : "from this day on a big swing is overdue: what holds you back?",
                   Hint::SeePortfolio);
  }

  [[nodiscard]] DueInWords metrics() const {
    const auto names = metric_names(spec_, item_.places);
    return running(fmt::format("look at {} again: a year is over", in_short(names)), Hint::SetLevel,
                   {names.front()});
  }

  [[nodiscard]] DueInWords step() const {
    const auto& step = spec_.north_star.steps[place()];
    const bool is_next = decide::next_step(spec_, context_.today) == place();
    return running(fmt::format("{} step, reached or moved: {}", is_next ? "the next" : "a later",
                               in_short(step.step.value)),
                   Hint::ReachStep, {std::to_string(place() + 1), context_.today.iso()});
  }

  [[nodiscard]] DueInWords north_star() const {
    const auto next = std::max(context_.today, item_.date).plus_months(12 * years_to_the_north_star);
    return running(fmt::format("your North Star, {}: look five years ahead again",
                               in_short(spec_.north_star.vision.value)),
                   Hint::MoveNorthStar, {PartialDate(next, Precision::Month).iso()});
  }

  const Due& item_;
  const Context& context_;
  const Spec& spec_;
};

}  // namespace

std::string how_late(Date due, Date today) {
  const int days = days_between(today, due);
  if (days < 0) return counted(-days, "day") + " late";
  if (days == 0) return "due today";
  if (days == 1) return "due tomorrow";
  return fmt::format("due in {}", counted(days, "day"));
}

DueInWords in_words(const Due& item, const Context& context) {
  auto said = Saying(item, context).say();
  said.when = how_late(item.date, context.today);
  return said;
}

}  // namespace career::views
