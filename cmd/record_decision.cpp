#include "cmd/record_decision.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <fmt/format.h>

#include "cmd/changed_spec.hpp"
#include "cmd/choices.hpp"
#include "cmd/dates.hpp"
#include "core/platform/paths.hpp"
#include "core/report/value.hpp"
#include "core/spec/edits.hpp"
#include "core/views/evaluation_words.hpp"

namespace career::cmd {

namespace {

// As the spec names it: relative to its own folder, wherever the offer lies.
std::string name_beside(const Session& session, const std::string& spec_path, const std::string& offer_path) {
  const std::filesystem::path offer(session.absolute(offer_path));
  return offer.lexically_relative(parent_of(session.absolute(spec_path))).string();
}

PartialDate review_of(const Answer& answer, const Spec& spec, Session& session) {
  const Date today = session.today();
  if (!answer.review) {
    const double months = spec.assumptions.horizon_years.value * 12;
    constexpr double most_months = 12 * 9999;  // further than there are dates
    return {today.plus_months(static_cast<int>(std::lround(std::min(months, most_months)))), Precision::Day};
  }
  const auto review = date_said(*answer.review, "--review", session);
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
  decision.chose = Written<Choice>{choice_said<Choice>(answer.chose, "--record")};
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
  throw Misuse(fmt::format("you recorded '{}' for this offer already, on {}", word_for(last->chose.value),
                           last->date.value.iso()),
               {fmt::format("for another reason: career set decisions.{}.why TEXT", last->id.value)});
}

std::string next_after(Choice chose, const Offer& offer, const decide::Evaluation& evaluation,
                       const Spec& spec) {
  const auto& file = offer.source->name();
  switch (chose) {
    case Choice::Take: {
      auto next = fmt::format("career portfolio add --offer {} --from DAY", file);
      if (evaluation.stay.role)
        next +=
            fmt::format(", career portfolio close {} --on DAY", spec.roles[*evaluation.stay.role].id.value);
      return next + fmt::format(", career landing start --role ID --offer {}", file);
    }
    case Choice::Decline: return "career evaluate, to see where staying leads";
    case Choice::Negotiate: return "once it is settled, record take or decline";
  }
  return {};
}

}  // namespace

Outcome record_decision(const Answer& answer, const Offer& offer, const decide::Evaluation& evaluation,
                        Session& session) {
  const auto chose = choice_said<Choice>(answer.chose, "--record");
  if (!answer.why || answer.why->find_first_not_of(' ') == std::string::npos) {
    throw Misuse("why you answer so is not said",
                 {"--why TEXT, in your words: it is what you will want to know at the review"});
  }
  const Spec& spec = session.spec();
  const auto file = name_beside(session, spec.source->name(), offer.source->name());
  const auto decision = decision_of(answer, file, evaluation.offers.front(), spec, session);

  const auto changed = session.edit_spec(
      [&](Spec& wanted) {
        if (!is_on_record(wanted, decision)) spec::add(wanted.decisions, decision);
      },
      answer.is_dry_run);
  if (!changed.is_changed && !answer.is_dry_run)
    return changed_spec(changed, fmt::format("'{}' is on record already", answer.chose), false);
  return changed_spec(changed,
                      fmt::format("recorded '{}', to be reviewed on {}; next: {}", answer.chose,
                                  decision.review->value.iso(), next_after(chose, offer, evaluation, spec)),
                      answer.is_dry_run);
}

}  // namespace career::cmd
