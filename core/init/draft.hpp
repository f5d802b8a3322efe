// A Draft is what a person has answered so far about a career that has no file yet, by a conversation or by
// options: plain values, each as optional as an answer. `career_text` makes the file of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"

namespace career::init {

struct MetricDraft {
  std::string name = {};  // a metric's name
  MetricKind kind = MetricKind::Skill;
  std::optional<std::string> about = {};  // what it means, in the person's words
  double now = 0;
  double target = 0;
  std::optional<double> worst = {};  // a life metric has one
  std::optional<double> weight = {};
  std::optional<std::string> unit = {};
  std::optional<std::string> at_target = {};  // what the target means
  bool is_core = false;
  bool is_example = false;  // nobody has answered: a metric to start from
};

struct NeedDraft {
  std::string metric;
  double level = 0;
};

struct StepDraft {
  std::string step;
  std::optional<PartialDate> by = {};
  std::vector<NeedDraft> needs = {};
};

// Where a metric stands at the horizon if nothing changes: same, unknown, a number or a range.
struct StayDraft {
  std::string metric;
  std::string level;  // as it stands in the file: 5.5, [5, 6]
};

struct LimitDraft {
  std::string name = {};  // a metric, or a term that offers state
  std::optional<double> at_least = {};
  std::optional<double> at_most = {};
  std::vector<std::string> one_of = {};
  std::optional<std::string> today = {};  // of a term: what the role has, as it stands in the file
  std::optional<std::string> unit = {};
};

struct RoleDraft {
  std::string title = {};
  std::optional<std::string> org = {};
  std::optional<Bet> bet = {};
  std::optional<PartialDate> from = {};
};

struct ContractDraft {
  std::string with = {};
  std::optional<std::string> i_will = {};
  std::optional<std::string> they_will = {};
  Every every = Every::Month;
};

struct Draft {
  bool is_asked = false;  // by a conversation: what is missing here was declined, and is not left open
  std::optional<std::string> name = {};
  std::optional<std::string> vision = {};
  std::optional<PartialDate> by = {};
  std::vector<StepDraft> steps = {};  // furthest first
  std::optional<Stage> stage = {};
  std::vector<MetricDraft> metrics = {};
  std::vector<LimitDraft> limits = {};
  std::optional<RoleDraft> role = {};
  std::vector<StayDraft> stays = {};
  std::optional<ContractDraft> contract = {};
};

// The metric of that name, or null.
[[nodiscard]] const MetricDraft* find_metric(const Draft& draft, const std::string& name);

// Dates that are proposed until another is said: the month of a day, and the North Star's.
[[nodiscard]] PartialDate month_of(Date day);
[[nodiscard]] PartialDate in_five_years(Date today);

}  // namespace career::init
