#include "cmd/record_decision.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "cmd/changed_spec.hpp"
#include "cmd/dates.hpp"
#include "cmd/session.hpp"
#include "core/report/value.hpp"
#include "core/spec/edits.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/evaluation_words.hpp"

namespace career::cmd {

namespace {

PartialDate review_of(const Answer& answer, const Spec& spec, Session& session) {
  const Date today = session.today();
  if (!answer.review) {
    const double months = spec.assumptions.horizon_years.value * 12;
    constexpr double most_months = 12 * 9999;  // further than there are dates
    return {today.plus_months(static_cast<int>(std::lround(std::min(months, most_months)))), Precision::Day};
  }
  const auto review = end_said(*answer.review, "--review", session);
  if (review.last() < today) {
    throw Misuse(fmt::format("--review: {} is past", review.iso()),
                 {"name a day on which you will know more"});
  }
  return review;
}

Decision decision_of(const Answer& answer, const std::string& file, const decide::OfferEvaluation& found,
                     const Spec& spec, Session& session) {
  Decision decision;
  decision.date = Day{session.today()};
  decision.offer = Text{file};
  decision.chose = Written<Choice>{answer.chose};
  decision.why = Text{*answer.why};
  decision.verdict = Text{std::string(views::word(found.verdict))};
  decision.expected = Expectation{Real{report::rounded(found.outlook.expected, 1)},
                                  Written<ChanceRange>{found.outlook.chance_range}};
  decision.review = DateAsWritten{review_of(answer, spec, session)};
  return decision;
}

// The last decision on the same offer.
const Decision* last_on(const Spec& spec, const std::string& file) {
  const Decision* last = nullptr;
  for (const auto& decision : spec.decisions) {
    if (decision.offer && decision.offer->value == file) last = &decision;
  }
  return last;
}

// Whether the journal says so already. Another reason for the same answer is a correction, not an answer.
bool is_on_record(const Spec& spec, const Decision& decision) {
  const auto* last = last_on(spec, decision.offer->value);
  if (last == nullptr || last->chose.value != decision.chose.value) return false;
  if (last->why.value == decision.why.value) return true;
  throw Misuse(fmt::format("you recorded '{}' for this offer already, on {}", word_of(last->chose.value),
                           last->date.value.iso()),
               {fmt::format("for another reason: career set decisions.{}.why TEXT", last->id.value)});
}

// The role that is left is closed; of a swing one must say how it came out.
std::string close_words(const Role& role, std::string_view program) {
  return fmt::format("{} portfolio close {} --on DAY{}", program, shell_word(role.id.value),
                     role.bet.value == Bet::Swing ? " --outcome OUTCOME" : "");
}

std::string next_after(Choice chose, const Offer& offer, const decide::Evaluation& evaluation,
                       const Spec& spec, std::string_view program) {
  const auto file = shell_word(offer.source->name());
  switch (chose) {
    case Choice::Take: {
      auto next = fmt::format("{} portfolio add --offer {} --from DAY", program, file);
      if (const auto role = evaluation.stay.role) next += ", " + close_words(spec.roles[*role], program);
      return next + fmt::format(", {} landing start --role ID --offer {}", program, file);
    }
    case Choice::Decline: return fmt::format("{} evaluate, to see where staying leads", program);
    case Choice::Negotiate:
      return fmt::format("{} evaluate {} once it is settled, then record take or decline", program, file);
  }
  return {};
}

}  // namespace

Outcome record_decision(const Answer& answer, const Offer& offer, const decide::Evaluation& evaluation,
                        Session& session) {
  if (!answer.why || answer.why->find_first_not_of(' ') == std::string::npos) {
    throw Misuse("why you answer so is not said",
                 {"--why TEXT, in your words: it is what you will want to know at the review"});
  }
  const Spec& spec = session.spec();
  const auto file = session.name_beside_spec(offer.source->name());
  const auto decision = decision_of(answer, file, evaluation.offers.front(), spec, session);

  const auto changed = session.edit_spec(
      [&](Spec& wanted) {
        if (!is_on_record(wanted, decision)) spec::add(wanted.decisions, decision);
      },
      answer.is_dry_run);
  if (!changed.is_changed && !answer.is_dry_run)
    return changed_spec(changed, fmt::format("'{}' is on record already", word_of(answer.chose)), false);
  return changed_spec(changed,
                      fmt::format("recorded '{}', to be reviewed on {}; next: {}", word_of(answer.chose),
                                  decision.review->value.iso(),
                                  next_after(answer.chose, offer, evaluation, spec, session.program())),
                      answer.is_dry_run);
}

}  // namespace career::cmd
