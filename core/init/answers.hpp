// From what a person answers, in a conversation or as an option, to a value, or to a refusal that says what
// is wrong and how it is written. Both ways of asking take the same forms.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "core/init/draft.hpp"
#include "core/model/words.hpp"
#include "core/text/suggest.hpp"

namespace career::init {

struct Refusal {
  std::string message;            // what is wrong: lower case, no full stop
  std::vector<std::string> help;  // how to put it right
};

template <class T>
using Answer = std::variant<T, Refusal>;

// Any text but an empty one and one that is no UTF-8.
[[nodiscard]] Answer<std::string> text_of(std::string_view text);

// A metric's or a term's name, as it is; the refusal proposes one made of the text.
[[nodiscard]] Answer<std::string> name_of(std::string_view text);
// The name proposed; empty when the text has no letter to make one of.
[[nodiscard]] std::string proposed_name(std::string_view text);

[[nodiscard]] Answer<double> number_of(std::string_view text);
[[nodiscard]] Answer<double> weight_of(std::string_view text);  // not below 0

// 2031, 2031-11, 2031-11-22, or as people say it: +5y. Of what is still to be reached: no day that has
// passed.
[[nodiscard]] Answer<PartialDate> date_to_come(std::string_view text, Date today);

// The same of what began: no day that is still to come.
[[nodiscard]] Answer<PartialDate> date_gone_by(std::string_view text, Date today);

// same, unknown, 5.5, [5, 6] or "5 to 6", as it stands in a file.
[[nodiscard]] Answer<std::string> stay_of(std::string_view text);

// Of a metric: "2:7", "2:7:5" (now, target, weight); of a life metric "45:40:60:3", with worst before weight.
[[nodiscard]] Answer<MetricDraft> metric_of(MetricKind kind, std::string_view name, std::string_view levels);

// "at_most:55", "at_least:60000 EUR", "one_of:Berlin,remote"
[[nodiscard]] Answer<LimitDraft> limit_of(std::string_view name, std::string_view bound);
// "home_hours at most 55", "base_pay at least 60000 EUR", "place one of Berlin, remote"
[[nodiscard]] Answer<LimitDraft> limit_of(std::string_view sentence);

// "zero_to_one 5, org_leadership 7"; the metrics must be among the draft's.
[[nodiscard]] Answer<std::vector<NeedDraft>> needs_of(std::string_view text, const Draft& draft);

// One of the draft's metrics.
[[nodiscard]] Answer<std::string> metric_named(std::string_view name, const Draft& draft);

// What the reader of a spec would say against the metric's levels together: 8 is past 7.
[[nodiscard]] std::optional<Refusal> doubt_about(const MetricDraft& metric);

// One of the words of a choice: early or established.
template <HasWords Value>
[[nodiscard]] Answer<Value> choice_of(std::string_view text) {
  if (const auto value = value_of<Value>(text)) return *value;
  const auto words = all_words<Value>();
  auto help = did_you_mean(text, words);
  if (help.empty()) help.push_back(fmt::format("write {}", fmt::join(words, " or ")));
  return Refusal{fmt::format("'{}' is none of the words for it", text), std::move(help)};
}

// Weights by comparing pairs. A weight is what going all the way from worst to target on one metric is worth
// beside the others, and nobody knows such a number of himself. So the person first picks the one way that is
// worth most, and then says of each other one how much of that it is worth: as many questions as there are
// metrics. These are swing weights, as von Winterfeldt and Edwards describe them in "Decision Analysis and
// Behavioral Research" (1986).
//
// The weight of the way that is worth most; the quarters of it are whole numbers.
inline constexpr double whole_weight = 4;

// "as much", "three quarters", "half", "a quarter", "nothing", or a share such as 60% or 3/4, as a weight.
[[nodiscard]] Answer<double> share_of_whole(std::string_view text);

}  // namespace career::init
