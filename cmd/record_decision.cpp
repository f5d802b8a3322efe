#include "cmd/record_decision.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "cmd/cli/dates.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/model/entries.hpp"
#include "core/plan/begun_role.hpp"
#include "core/report/value.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/evaluation/words.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

PartialDate in_months(double months, Date today) {
  constexpr double most_months = 12 * 9999;  // further than there are dates
  return {today.plus_months(static_cast<int>(std::lround(std::min(months, most_months)))), Precision::Day};
}

// A negotiation is over when the answer is due. Where that is not known, one asks again in a week.
PartialDate end_of_negotiation(const Offer& offer, Date today) {
  constexpr int days_to_wait = 7;
  if (offer.answer_by && offer.answer_by->value.last() >= today) return offer.answer_by->value;
  return {today.plus_days(days_to_wait), Precision::Day};
}

PartialDate review_of(const Answer& answer, const Offer& offer, const Spec& spec, Workspace& workspace) {
  const Date today = workspace.today();
  if (!answer.review) {
    return answer.chose == Choice::Negotiate ? end_of_negotiation(offer, today)
                                             : in_months(spec.assumptions.horizon_years.value * 12, today);
  }
  const auto review = end_said(*answer.review, "--review", workspace);
  if (review.last() < today) {
    throw Misuse(fmt::format("--review: {} is past", review.iso()),
                 {"name a day on which you will know more"});
  }
  return review;
}

Decision decision_of(const Answer& answer, const Offer& offer, const decide::OfferEvaluation& found,
                     const Spec& spec, Workspace& workspace) {
  Decision decision;
  decision.date = Day{workspace.today()};
  decision.offer = Text{workspace.offer_files().name_of(offer.source->name())};
  decision.chose = Written<Choice>{answer.chose};
  decision.why = Text{*answer.why};
  decision.verdict = Text{std::string(views::word(found.verdict))};
  decision.expected = Expectation{Real{report::rounded(found.outlook.expected, 1)},
                                  Written<ChanceRange>{found.outlook.chance_range}};
  decision.review = DateAsWritten{review_of(answer, offer, spec, workspace)};
  return decision;
}

// Whether the journal says so already. Another reason for the same answer is a correction, not an answer.
bool is_on_record(const Spec& spec, const Offer& offer, const Decision& decision, Workspace& workspace) {
  const auto place = workspace.answers(spec).latest(offer.source->name());
  const auto* last = place ? &spec.decisions[*place] : nullptr;
  if (last == nullptr || last->chose.value != decision.chose.value) return false;
  if (last->why.value == decision.why.value) return true;
  throw Misuse(
      fmt::format("you recorded '{}' for this offer already, on {}", word_of(last->chose.value),
                  last->date.value.iso()),
      {"for another reason: " + workspace.caller().command("set decisions.{}.why TEXT", last->id.value)});
}

// What a new role asks for, in this order: with the old one still there, `portfolio add` would find two.
std::vector<Next> next_after_a_take(const Offer& offer, const Role* current, const Spec& spec,
                                    const Caller& caller) {
  const auto file = shell_word(offer.source->name());
  std::vector<Next> next;
  if (current != nullptr) {
    const auto& role = *current;
    next.push_back({views::how_to_close(role, "DAY", caller),
                    fmt::format("only if it replaces your role as {}", role.title.value)});
  }
  Spec with_role = spec;
  const auto id = add(with_role.roles, plan::role_from(offer));
  next.push_back({caller.command("portfolio add --offer {} --from DAY", file), "the new role"});
  next.push_back({caller.command("landing start --role {} --offer {}", id, file), "its first ninety days"});
  return next;
}

// Whether another offer was taken since the current role began: then it is not staying that comes next.
bool has_taken_another(const Spec& spec, const Offer& offer, const Role* current, Workspace& workspace) {
  const auto answers = workspace.answers(spec);
  const auto decided = answers.decided();
  return std::any_of(decided.begin(), decided.end(), [&](std::size_t place) {
    const auto& decision = spec.decisions[place];
    return decision.chose.value == Choice::Take && answers.latest(offer.source->name()) != place &&
           (current == nullptr || current->from->first() <= decision.date.value);
  });
}

std::vector<Next> next_after(Choice chose, const Offer& offer, const Role* current, const Spec& spec,
                             Workspace& workspace) {
  const Caller caller = workspace.caller();
  switch (chose) {
    case Choice::Take: return next_after_a_take(offer, current, spec, caller);
    case Choice::Decline:
      if (has_taken_another(spec, offer, current, workspace))
        return {{caller.command("status"), "where you stand"}};
      return {{caller.command("evaluate"), "where staying leads, or the next offer"}};
    case Choice::Negotiate:
      return {{caller.command("evaluate {}", shell_word(offer.source->name())),
               "once it is settled; then record take or decline"}};
  }
  return {};
}

std::string what_follows(const Decision& decision, const Offer& offer) {
  const auto review = decision.review->value.iso();
  if (decision.chose.value != Choice::Negotiate) return fmt::format("to be reviewed on {}", review);
  if (!offer.answer_by) return fmt::format("still pending, to be looked at again on {}", review);
  const auto& by = offer.answer_by->value;
  return by.last() < decision.date.value
             ? fmt::format("still pending, its answer was due on {}; to be looked at again on {}", by.iso(),
                           review)
             : fmt::format("still to be answered by {}", by.iso());
}

}  // namespace

Outcome record_decision(const Answer& answer, const Offer& offer, const decide::Evaluation& evaluation,
                        Workspace& workspace) {
  if (!answer.why || answer.why->find_first_not_of(' ') == std::string::npos) {
    throw Misuse("why you answer so is not said",
                 {"--why TEXT, in your words: it is what you will want to know at the review"});
  }
  const Spec& spec = workspace.spec();
  const auto decision = decision_of(answer, offer, evaluation.offers.front(), spec, workspace);

  const auto changed = workspace.edit_spec(
      [&](Spec& wanted) {
        if (!is_on_record(wanted, offer, decision, workspace)) add(wanted.decisions, decision);
      },
      answer.is_dry_run);
  if (!changed.is_changed && !answer.is_dry_run)
    return changed_spec(changed, fmt::format("'{}' is on record already", word_of(answer.chose)), false);
  return changed_spec(
      changed, fmt::format("recorded '{}', {}", word_of(answer.chose), what_follows(decision, offer)),
      answer.is_dry_run,
      next_after(answer.chose, offer, current_role(spec, workspace.today()).role, spec, workspace));
}

}  // namespace career::cmd
