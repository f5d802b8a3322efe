// The parts of an evaluation's JSON: one offer, and what an offer and staying have in common.
#pragma once

#include <span>
#include <vector>

#include "core/report/data.hpp"
#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

// All of it, before it becomes text.
[[nodiscard]] report::Data evaluation_json_of(const decide::Evaluation& evaluation, const Spec& spec,
                                              std::span<const Offer> offers);

[[nodiscard]] report::Data offer_json(const Measured& it);

[[nodiscard]] report::Data limits_json(const decide::Outlook& outlook, const Spec& spec);
[[nodiscard]] report::Data names_json(const std::vector<decide::MetricSide>& sides, const Spec& spec);
[[nodiscard]] report::Data by_metric_json(const std::vector<double>& values,
                                          const Spec& spec);            // {name: value}
[[nodiscard]] report::Data sentences_json(const Sentences& sentences);  // [{"text", "at"}]

}  // namespace career::views
