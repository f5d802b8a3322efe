// Dana's decision, measured: the example of the manual with what a view adds to the numbers (units, names of
// files, an organisation), ready to be changed by a test.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/views/evaluation/sentences.hpp"
#include "tests/decide/dana.hpp"

namespace career::views {

[[nodiscard]] inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

struct DanaCase {
  Spec spec = decide::dana::spec();
  std::vector<Offer> offers{decide::dana::assistant()};
  decide::Evaluation evaluation{};

  DanaCase() {
    spec.source = std::make_shared<SourceFile>("career.yaml", "");
    for (auto& [name, span, metric] : spec.metrics.entries) {
      if (name == "home_hours") metric.unit = Text{"h/week", {}};
    }
    for (auto& [name, span, limit] : spec.limits.entries) {
      if (name == "base_pay") limit.unit = Text{"EUR", {}};
    }
    offers[0].org = Text{"Shopwell", {}};
    offers[0].source = std::make_shared<SourceFile>("offers/assistant.yaml", "");
    measure();
  }

  void measure() { evaluation = decide::evaluate(spec, {}, offers, decide::dana::today); }

  [[nodiscard]] decide::OfferEvaluation& found() { return evaluation.offers[0]; }
  [[nodiscard]] Measured it() const { return measured(evaluation, spec, offers, 0); }
};

// The level that a reach states for a metric.
inline Outcomes& level_of(Reach& reach, std::string_view name) {
  for (auto& [key, span, levels] : reach.entries) {
    if (key == name) return levels;
  }
  reach.entries.push_back({std::string(name), {}, {}});
  return reach.entries.back().value;
}

inline std::string said(const Sentences& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += report::plain(sentence.text) + "\n";
  return text;
}

}  // namespace career::views
