#include "core/init/draft.hpp"

#include <algorithm>

namespace career::init {

const MetricDraft* find_metric(const Draft& draft, const std::string& name) {
  const auto found = std::find_if(draft.metrics.begin(), draft.metrics.end(),
                                  [&](const MetricDraft& metric) { return metric.name == name; });
  return found == draft.metrics.end() ? nullptr : &*found;
}

PartialDate month_of(Date day) { return {*Date::of(day.year(), day.month(), 1), Precision::Month}; }

PartialDate in_five_years(Date today) { return month_of(today.plus_months(60)); }

}  // namespace career::init
