#include "core/report/json.hpp"

#include "core/model/words.hpp"
#include "core/views/publishing/publishing.hpp"
#include "core/views/publishing/words.hpp"
#include "core/views/words.hpp"

namespace career::views {

namespace {

using plan::ContractPeriod;
using plan::ContractStanding;
using plan::PublishingStanding;
using report::Data;

Data period_json(const ContractPeriod& period, const Publishing& publishing) {
  Data entries = Data::list();
  for (const auto entry : period.entries) entries.push_back(publishing.log[entry].id.value);
  return {{"period", period.period.name()},
          {"first", period.period.first},
          {"last", period.period.last},
          {"state", word_of(period.state)},
          {"entries", std::move(entries)},
          {"why", period.skipped ? Data(publishing.skipped[*period.skipped].why.value) : Data(nullptr)}};
}

// The two sides.
Data agreement_json(const Contract& contract) {
  return {{"with", contract.with},           {"i_will", contract.i_will},
          {"they_will", contract.they_will}, {"every", word_of(contract.every.value)},
          {"since", contract.since},         {"until", contract.until}};
}

Data next_json(const std::optional<plan::NextPeriod>& next, Date today) {
  if (!next) return nullptr;
  return {{"period", next->period.name()},
          {"due", next->due},
          {"days_left", days_between(today, next->due)},
          {"open", next->is_open}};
}

Data contract_standing_json(const ContractStanding& standing, const Publishing& publishing, Date today) {
  Data json = agreement_json(*publishing.contract);
  json["next"] = next_json(standing.next, today);
  json["ended"] = standing.has_ended;
  json["kept"] = standing.kept;
  json["missed"] = standing.missed;
  json["skipped"] = standing.skipped;
  json["run"] = standing.run;
  json["best_run"] = standing.best_run;
  Data periods = Data::list();
  for (const auto& period : standing.periods) periods.push_back(period_json(period, publishing));
  json["periods"] = std::move(periods);
  return json;
}

Data entry_json(const LogEntry& entry) {
  Data shows = Data::list();
  for (const auto& metric : entry.shows) shows.push_back(metric.value);
  return {{"id", entry.id},         {"date", entry.date},         {"kind", word_of(entry.kind.value)},
          {"title", entry.title},   {"audience", entry.audience}, {"link", entry.link},
          {"result", entry.result}, {"shows", std::move(shows)},  {"topic", entry.topic}};
}

Data topic_json(const Repeated& repeated) {
  return {{"topic", repeated.topic}, {"times", repeated.times}, {"last", repeated.last}};
}

}  // namespace

std::string publishing_json(const InContext<PublishingStanding>& it) {
  const auto& standing = it.found;
  const Spec& spec = it.spec;
  Data json{{"schema", 1}, {"today", it.today}, {"contract", nullptr}};
  if (standing.contract) {
    json["contract"] = contract_standing_json(*standing.contract, *spec.publishing, it.today);
  }
  Data entries = Data::list();
  for (const auto entry : standing.entries) entries.push_back(entry_json(spec.publishing->log[entry]));
  json["entries"] = std::move(entries);

  Data topics = Data::list();
  for (const auto topic : standing.to_write) topics.push_back(topic_json(spec.publishing->repeated[topic]));
  Data metrics = Data::list();
  for (const auto& unshown : standing.unshown) {
    metrics.push_back({{"metric", metric_name(spec, unshown.metric)}, {"last_shown", unshown.shown}});
  }
  Data without_result = Data::list();
  for (const auto entry : standing.without_result) {
    without_result.push_back(spec.publishing->log[entry].id.value);
  }
  json["to_write"] = std::move(topics);
  json["not_shown"] = std::move(metrics);
  json["without_result"] = std::move(without_result);
  return report::json(json);
}

std::string contract_json(const Context& context) {
  const auto standing = plan::contract_on(context.spec, context.today);
  Data json{{"schema", 1}, {"today", context.today}, {"contract", nullptr}};
  if (standing) json["contract"] = contract_standing_json(*standing, *context.spec.publishing, context.today);
  return report::json(json);
}

}  // namespace career::views
