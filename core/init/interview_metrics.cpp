#include "core/init/interview_metrics.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/init/answers.hpp"
#include "core/init/page.hpp"
#include "core/text/names.hpp"

namespace career::init {
namespace {

constexpr const char* home_hours = "home_hours";

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return text;
}

std::string words_of_name(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

class MetricQuestions {
 public:
  MetricQuestions(Inquiry& inquiry, Draft& draft) : inquiry_(inquiry), draft_(draft) {}

  void skills() {
    inquiry_.say("\nThree skills: the craft your work rests on, and two that the North Star needs.");
    metric(MetricKind::Skill, {"What is the first skill, your core craft?", "A short name", "core_craft"});
    draft_.metrics.back().is_core = true;
    metric(MetricKind::Skill,
           {"What is the second skill?", "What do you not do well enough yet?", "zero_to_one"});
    metric(MetricKind::Skill, {"What is the third skill?", "A short name", "org_leadership"});
  }

  void impact() {
    inquiry_.say("\nOne measure of impact: how large is the problem that you solve?");
    metric(MetricKind::Impact,
           {"What is it called?", "For example people_reached, or your own scale", "business_impact"});
  }

  void home() {
    inquiry_.say("\nA career is for a life: the hours.");
    MetricDraft hours{.name = home_hours, .kind = MetricKind::Life, .unit = "h/week"};
    hours.now = inquiry_.ask(
        {"How many hours do you work in a usual week?", "The phone in the evening counts", "45"}, number_of);
    hours.target = inquiry_.ask({"How many should it be?", "What you and those at home would call good",
                                 number(std::min(40.0, hours.now))},
                                number_of);
    hours.worst =
        inquiry_.ask({"And how many would be unbearable?", "The level that counts as nothing achieved",
                      number(std::max({60.0, hours.now, hours.target + 10}))},
                     [&](std::string_view text) { return worst_of(hours, text); });
    draft_.metrics.push_back(std::move(hours));
  }

 private:
  // A name, and the levels now and to be; what the target means is asked for a skill.
  void metric(MetricKind kind, const Question& what) {
    MetricDraft metric{.kind = kind};
    metric.name = metric_name(what, metric.about);
    const auto& name = metric.name;
    metric.now =
        inquiry_.ask({fmt::format("Where does {} stand today?", name),
                      "A number in a unit of your own; 0 is nothing achieved, 10 as good as anyone", "5"},
                     number_of);
    metric.target =
        inquiry_.ask({fmt::format("Where does {} have to be?", name),
                      "For the North Star; today's level to keep it", number(std::max(8.0, metric.now))},
                     [&](std::string_view text) { return target_of(metric, text); });
    if (kind == MetricKind::Skill) {
      metric.at_target =
          inquiry_.ask_if_any({fmt::format("What does {} at {} mean?", name, number(metric.target)),
                               "What have you done then that others can look at?", "leave out"},
                              text_of);
    }
    draft_.metrics.push_back(std::move(metric));
  }

  // What is no name becomes what the metric means, with a short name asked for, unless that goes without
  // saying: "Zero to one" is zero_to_one.
  std::string metric_name(const Question& what, std::optional<std::string>& about) {
    std::string proposed;
    const auto name = inquiry_.ask(what, [&](std::string_view text) -> Answer<std::string> {
      if (is_metric_name(text)) return free_name(text);
      proposed = proposed_name(text);
      if (proposed.empty()) return name_of(text);
      return std::string(text);
    });
    if (proposed.empty()) return name;
    if (words_of_name(proposed) == lower(name) && find_metric(draft_, proposed) == nullptr) return proposed;
    about = name;
    for (int next = 2; find_metric(draft_, proposed) != nullptr; ++next)
      proposed = fmt::format("{}_{}", proposed_name(name), next);
    return inquiry_.ask({"What is a short name for that?", "Lower case, without spaces", proposed},
                        [&](std::string_view text) { return free_name(text); });
  }

  // A metric's name that no other one has, home_hours included, which comes later.
  [[nodiscard]] Answer<std::string> free_name(std::string_view text) const {
    auto name = name_of(text);
    const auto* given = std::get_if<std::string>(&name);
    if (given == nullptr || (find_metric(draft_, *given) == nullptr && *given != home_hours)) return name;
    return Refusal{fmt::format("'{}' is taken", *given), {"name another one"}};
  }

  static Answer<double> target_of(MetricDraft metric, std::string_view text) {
    auto target = number_of(text);
    if (std::holds_alternative<Refusal>(target)) return target;
    metric.target = std::get<double>(target);
    if (auto refusal = doubt_about(metric)) return *std::move(refusal);
    return target;
  }

  static Answer<double> worst_of(MetricDraft metric, std::string_view text) {
    auto worst = number_of(text);
    if (std::holds_alternative<Refusal>(worst)) return worst;
    metric.worst = std::get<double>(worst);
    if (auto refusal = doubt_about(metric)) return *std::move(refusal);
    return worst;
  }

  Inquiry& inquiry_;
  Draft& draft_;
};

}  // namespace

void ask_for_metrics(Inquiry& inquiry, Draft& draft) {
  MetricQuestions questions(inquiry, draft);
  questions.skills();
  questions.impact();
  questions.home();
}

}  // namespace career::init
