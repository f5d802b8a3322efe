// Where the points come from: sentences on what gains most, costs most and adds nothing.
#include <algorithm>
#include <utility>

#include "core/decide/option.hpp"
#include "core/decide/tolerance.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/sentences.hpp"

namespace career::views {
namespace {

using report::Amount;
using report::append;
using report::line;

std::string_view largest_words(bool gained, bool most) {
  if (gained) return most ? "Most of what you gain is " : "The largest gain is ";
  return most ? "Most of what it costs is " : "The largest cost is ";
}

// Whether an outcome moves it to a level of its own.
bool is_moved(const Outcomes& outcomes) {
  const auto is_number = [](const Level& level) {
    return level.kind == Level::Kind::Number || level.kind == Level::Kind::Range;
  };
  return is_number(outcomes.works) || is_number(outcomes.fails);
}

// The metric that adds most to one side of the gain; ties: the first in the file.
Sentences largest(const Measured& it, bool gained) {
  const double sign = gained ? 1 : -1;
  const auto& contributions = it.found.contributions;
  const auto most = std::max_element(contributions.begin(), contributions.end(),
                                     [&](double a, double b) { return sign * a < sign * b; });
  if (most == contributions.end() || decide::is_at_most(sign * *most, 0)) return {};
  double side = 0;
  for (const double points : contributions) side += std::max(0.0, sign * points);

  const auto metric = static_cast<std::size_t>(most - contributions.begin());
  const auto& defined = it.spec.metrics.entries[metric].value;
  const auto& offered = it.found.outlook.levels[metric];
  const auto& stays = it.evaluation.stay.outlook.levels[metric];
  auto text = line(largest_words(gained, sign * *most > side / 2), metric_name(it.spec, metric), ": now ",
                   Amount{defined.now.value});
  if (is_moved(offered)) {
    append(text, line(", then "));
    append(text, levels(offered));
  } else {
    append(text, line(", left as it is"));
  }
  if (is_moved(stays)) {
    append(text, line(" ("));
    append(text, levels(stays));
    append(text, line(" by staying)"));
  }
  append(text, line(", target ", Amount{defined.target.value}, "."));
  return {{text, places_of_metric(it, metric)}};
}

}  // namespace

Sentences what_adds_nothing(const Measured& it) {
  std::vector<std::string> at_target;
  std::vector<std::string> as_staying;
  for (std::size_t i = 0; i < it.found.contributions.size(); ++i) {
    if (it.found.differs[i] || it.evaluation.metrics[i].share_of_weight == 0) continue;
    if (decide::says_nothing(it.found.outlook.levels[i])) continue;  // said by what_counts_as_now
    (decide::is_zero(it.evaluation.metrics[i].gap) ? at_target : as_staying)
        .push_back(metric_name(it.spec, i));
  }
  const auto say = [](const std::vector<std::string>& names, std::string_view why) {
    return Sentence{line(enumeration(names), names.size() == 1 ? " adds" : " add", " nothing: ", why, "."),
                    {}};
  };
  Sentences said;
  if (!at_target.empty()) said.push_back(say(at_target, plural(at_target.size(), "you are at your target")));
  if (!as_staying.empty()) said.push_back(say(as_staying, "no different from staying"));
  return said;
}

Sentences what_counts_as_now(const decide::Outlook& outlook, const Spec& spec, std::string_view whose) {
  Sentences said;
  const auto say = [&](const std::vector<decide::MetricSide>& sides, std::string_view how) {
    for (const auto side : {decide::Side::Both, decide::Side::Works, decide::Side::Fails}) {
      std::vector<std::string> names;
      for (const auto& open : sides) {
        if (open.side == side) names.push_back(metric_name(spec, open.metric));
      }
      if (names.empty()) continue;
      said.push_back({line(how, whose, if_side(side), ", so counted as now: ", enumeration(names), "."), {}});
    }
  };
  say(outlook.not_stated, "Not stated by ");
  say(outlook.unknown, "Unknown in ");
  return said;
}

Sentences where_it_comes_from(const Measured& it) {
  Sentences said;
  for (const auto& part : {largest(it, true), largest(it, false), what_adds_nothing(it)}) {
    said.insert(said.end(), part.begin(), part.end());
  }
  return said;
}

}  // namespace career::views
