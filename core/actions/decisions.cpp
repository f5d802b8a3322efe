#include "core/actions/decisions.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/actions/refusal.hpp"
#include "core/model/entries.hpp"
#include "core/model/words.hpp"

namespace career::actions {
namespace {

PartialDate in_months(double months, Date today) {
  constexpr double most_months = 12 * 9999;  // further than there are dates
  return {today.plus_months(static_cast<int>(std::lround(std::min(months, most_months)))), Precision::Day};
}

// A negotiation is over when the answer is due. Where that is not known, one asks again in a week.
PartialDate end_of_negotiation(const Answer& answer, Date today) {
  constexpr int days_to_wait = 7;
  if (answer.answer_by && answer.answer_by->last() >= today) return *answer.answer_by;
  return {today.plus_days(days_to_wait), Precision::Day};
}

PartialDate review_of(const Answer& answer, const Spec& spec, Date today) {
  if (!answer.review) {
    return answer.chose == Choice::Negotiate ? end_of_negotiation(answer, today)
                                             : in_months(spec.assumptions.horizon_years.value * 12, today);
  }
  if (answer.review->last() < today) {
    throw Refusal(Remedy::SayReview, fmt::format("{} is past", answer.review->iso()), {},
                  {"name a day on which you will know more"});
  }
  return *answer.review;
}

}  // namespace

JournalEntry record(Spec& spec, const Answer& answer, Date today) {
  Decision decision;
  decision.date = Day{today};
  decision.offer = Text{answer.offer};
  decision.chose = Written<Choice>{answer.chose};
  decision.why = Text{answer.why};
  decision.verdict = Text{answer.verdict};
  decision.expected = Expectation{Real{answer.distance}, Written<ChanceRange>{answer.chance_of_failure}};
  decision.review = DateAsWritten{review_of(answer, spec, today)};

  const auto* before = answer.before ? &spec.decisions[*answer.before] : nullptr;
  if (before == nullptr || before->chose.value != answer.chose) {
    add(spec.decisions, std::move(decision));
    return {spec.decisions.size() - 1};
  }
  if (before->why.value == answer.why) return {*answer.before, false};
  throw Refusal(Remedy::ChangeWhy,
                fmt::format("you recorded '{}' for this offer already, on {}", word_of(answer.chose),
                            before->date.value.iso()),
                {before->id.value});
}

}  // namespace career::actions
