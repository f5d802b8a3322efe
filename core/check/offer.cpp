// Doubts about an offer alone.
#include <fmt/format.h>

#include "core/check/doubts.hpp"

namespace career::check {

void answer_past(const OfferInView& view, Doubts& doubts) {
  if (view.spec == nullptr) return;  // nobody knows what was decided
  const auto& answer_by = view.offer.answer_by;
  if (view.standing == Standing::Decided || !answer_by || answer_by->value.last() >= view.today) return;
  doubts.add(fmt::format("the answer was due by {}, and none is recorded", answer_by->value.iso()),
             answer_by->span, {"write what you answered under decisions in the spec, or correct the date"});
}

void nothing_stated(const OfferInView& view, Doubts& doubts) {
  if (!view.offer.reach.empty()) return;
  doubts.add("the offer says of no metric where it would stand", view.offer.title.span,
             {"write reach: with a level for each metric; unknown is an answer too"});
}

}  // namespace career::check
