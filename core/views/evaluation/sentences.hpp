// What a knowledgeable friend would say about an offer: sentences that use only numbers the report shows,
// each with the lines of the files that it rests on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/report/value.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

struct Sentence {
  report::Line text;
  std::vector<std::string> at;  // "career.yaml:51"
};

using Sentences = std::vector<Sentence>;

// "Staying (...) takes you from 41 to 38 in 2 years."
[[nodiscard]] Sentence where_staying_leads(const decide::Evaluation& evaluation, const Spec& spec);

// What to fill in, of an offer as `init --offer` writes it. Nothing else is said of it.
[[nodiscard]] Sentences not_filled_in(const Measured& it);

// Where the offer leads, and why no more can be said where that is so.
[[nodiscard]] Sentences where_it_leads(const Measured& it);

// What most of it comes from, what it costs most, and what adds nothing.
[[nodiscard]] Sentences where_it_comes_from(const Measured& it);

// What adds nothing, alone: the metrics that a table may then leave out.
[[nodiscard]] Sentences what_adds_nothing(const Measured& it);

// The metrics that were left out or called unknown. `whose`: "the offer", "staying".
[[nodiscard]] Sentences what_counts_as_now(const decide::Outlook& outlook, const Spec& spec,
                                           std::string_view whose);

// The chance, the weights and the downside: what would turn the answer around.
[[nodiscard]] Sentences how_sure(const Measured& it);
[[nodiscard]] Sentences flips(const Measured& it);          // one weight, one level
[[nodiscard]] Sentences fragile_input(const Measured& it);  // a few steps on one number

// "Your weights say that closing zero_to_one (2 to 7) is worth 1.8 times closing strategy_pnl. True?"
[[nodiscard]] Sentences swing_check(const decide::Evaluation& evaluation, const Spec& spec);

// "It is the third of the four you have looked at since 2025", and decisions whose offer is gone.
[[nodiscard]] Sentences place_among_earlier(const Measured& it);

// "None of these moves you", where it is so.
[[nodiscard]] Sentences none_moves(const decide::Evaluation& evaluation);

// "2 days left", "was due 3 days ago".
[[nodiscard]] report::Line time_left(int days);

}  // namespace career::views
