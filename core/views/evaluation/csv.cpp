#include "core/views/evaluation/evaluation.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

using report::Amount;
using report::line;
using report::Points;
using report::Table;

Table contributions_table(const decide::Evaluation& evaluation, const Spec& spec,
                          std::span<const Offer> offers) {
  Table table;
  for (const char* title : {"option", "metric", "weight", "now", "target", "stay_works", "stay_fails",
                            "works", "fails", "points"})
    table.columns.push_back({title});

  const auto add = [&](decide::OptionIndex option, const decide::Outlook& outlook,
                       const std::vector<double>& contributions) {
    for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
      const auto& [name, span, metric] = spec.metrics.entries[i];
      const auto& stay = evaluation.stay.outlook.levels[i];
      const auto& levels = outlook.levels[i];
      table.rows.push_back({line(option_name(option, offers)), line(name), line(Amount{metric.weight.value}),
                            line(Amount{metric.now.value}), line(Amount{metric.target.value}),
                            level(stay.works), level(stay.fails), level(levels.works), level(levels.fails),
                            line(Points{contributions[i]})});
    }
  };
  for (std::size_t i = 0; i < offers.size(); ++i)
    add(i, evaluation.offers[i].outlook, evaluation.offers[i].contributions);
  if (offers.empty()) add(std::nullopt, evaluation.stay.outlook, evaluation.stay.contributions);
  return table;
}

}  // namespace career::views
