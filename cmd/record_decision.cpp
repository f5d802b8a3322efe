#include "cmd/record_decision.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cmd/cli/dates.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/decisions.hpp"
#include "core/actions/roles.hpp"
#include "core/model/entries.hpp"
#include "core/report/value.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/evaluation/words.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

actions::Answer answer_of(const RecordOptions& options, const Offer& offer,
                          const decide::OfferEvaluation& found, Workspace& workspace) {
  return {.offer = workspace.offer_files().name_of(offer.source->name()),
          .chose = *options.choice,
          .why = *options.why,
          .verdict = std::string(word_of(found.verdict)),
          .distance = report::rounded(found.outlook.expected, 1),
          .chance_of_failure = found.outlook.chance_range,
          .review = end_said(options.review, "--review", workspace),
          .answer_by = offer.answer_by ? std::optional(offer.answer_by->value) : std::nullopt};
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
  const auto id = add(with_role.roles, actions::role_from(offer));
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

Outcome record_decision(const RecordOptions& options, const Offer& offer,
                        const decide::Evaluation& evaluation, Workspace& workspace) {
  if (!options.why || options.why->find_first_not_of(' ') == std::string::npos) {
    throw Misuse("why you answer so is not said",
                 {"--why TEXT, in your words: it is what you will want to know at the review"});
  }
  const auto record = [&](Spec& spec, actions::Answer answer, Date today) {
    answer.before = workspace.answers(spec).latest(offer.source->name());
    return actions::record(spec, answer, today);
  };
  const auto edited = workspace.edit_spec(
      record, answer_of(options, offer, evaluation.offers.front(), workspace), options.is_dry_run);
  const auto& [place, is_new] = edited.done;
  const Choice chose = *options.choice;
  if (!is_new) return changed_spec(edited, fmt::format("'{}' is on record already", word_of(chose)));
  const Spec& spec = edited.spec;
  return changed_spec(
      edited, fmt::format("recorded '{}', {}", word_of(chose), what_follows(spec.decisions[place], offer)),
      next_after(chose, offer, current_role(spec, workspace.today()).role, spec, workspace));
}

}  // namespace career::cmd
