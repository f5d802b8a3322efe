#include "core/init/interview.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/init/answers.hpp"
#include "core/init/career_text.hpp"
#include "core/init/inquiry.hpp"
#include "core/init/interview_metrics.hpp"
#include "core/init/page.hpp"
#include "core/text/fold.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::init {
namespace {

Answer<bool> yes_or_no(std::string_view text) {
  if (text == "yes" || text == "y") return true;
  if (text == "no" || text == "n") return false;
  return Refusal{fmt::format("'{}' is neither", text), {"write yes or no"}};
}

class Interview {
 public:
  Interview(Asker& asker, Date today) : inquiry_(asker), today_(today) {}

  bool hold(const std::string& file) {
    draft_.is_asked = true;
    inquiry_.say(
        "A few questions about where you want to be and what brings you there: ten minutes.\n"
        "Enter takes what stands in brackets, and Ctrl-D stops.\n"
        "Nothing is written before the last question.");
    north_star();
    role();
    ask_for_metrics(inquiry_, draft_);
    steps();
    weights();
    stays();
    limits();
    contract();
    draft_.name =
        inquiry_.ask_if_any({"What is your name?", "It heads the documents you make", "leave out"}, text_of);
    inquiry_.show("\n" + career_text(draft_, today_));
    return inquiry_.ask({fmt::format("Write this to {}?", file), "No leaves everything as it was", "yes"},
                        yes_or_no);
  }

  [[nodiscard]] const Draft& draft() const { return draft_; }

 private:
  void north_star() {
    draft_.vision = inquiry_.ask_if_any(
        {"Where do you want to be in five years?",
         "One sentence, such as: Chief Product Officer at a mid-stage startup", "decide later"},
        text_of);
    draft_.by = inquiry_.ask({"By when?", "A year, a month or a day", in_five_years(today_).iso()},
                             [&](std::string_view text) { return date_to_come(text, today_); });
    draft_.stage =
        inquiry_.ask({"Are you early in your career, or established?",
                      "early: core roles first; established: a big swing every few years", "established"},
                     choice_of<Stage>);
  }

  void role() {
    auto title =
        inquiry_.ask_if_any({"What is your role today?", "As it stands on your card", "none"}, text_of);
    if (!title) return;
    RoleDraft& role = draft_.role.emplace(RoleDraft{.title = *std::move(title)});
    role.org =
        inquiry_.ask_if_any({"Where is that?", "The company, or the part of it", "leave out"}, text_of);
    role.bet = inquiry_.ask({"Is it a core role or a big swing?",
                             "core: work that runs; swing: something new, which may well fail", "core"},
                            choice_of<Bet>);
    role.from = inquiry_.ask({"Since when?", "A year, a month or a day", month_of(today_).iso()},
                             [&](std::string_view text) { return date_gone_by(text, today_); });
  }

  void steps() {
    inquiry_.say("\nNow backward from there, step by step, until something you can start today.");
    std::string above = draft_.vision.value_or("your North Star");
    PartialDate before = *draft_.by;
    while (true) {
      auto what = inquiry_.ask_if_any({fmt::format("What must be true one step before '{}'?", above),
                                       "Enter: nothing, that can be started now", "no more"},
                                      text_of);
      if (!what) return;
      StepDraft step{.step = *std::move(what)};
      const int months = std::max(0, months_between(today_, before.last()) / 2);
      step.by = inquiry_.ask(
          {"By when?", fmt::format("Not after {}", before.iso()), month_of(today_.plus_months(months)).iso()},
          [&](std::string_view text) { return step_by(text, before); });
      step.needs =
          inquiry_
              .ask_if_any({"Which levels does that take?",
                           fmt::format("For example {} {}; several with a comma between",
                                       draft_.metrics.front().name, number(draft_.metrics.front().target)),
                           "none, I will tick it off"},
                          [&](std::string_view text) { return needs_of(text, draft_); })
              .value_or(std::vector<NeedDraft>{});
      above = step.step;
      before = *step.by;
      draft_.steps.push_back(std::move(step));
    }
  }

  void weights() {
    inquiry_.say("\nWhat counts most? Compare whole ways, from nothing achieved to your target:");
    for (const auto& metric : draft_.metrics) inquiry_.say("  " + whole_way(metric));
    const std::string most =
        inquiry_.ask({"If you could go only one of them, which would it be?", "Its name", farthest().name},
                     [&](std::string_view text) { return metric_named(text, draft_); });
    for (auto& metric : draft_.metrics) {
      metric.weight =
          metric.name == most
              ? whole_weight
              : inquiry_.ask({fmt::format("How much of that is {} worth?", whole_way(metric)),
                              "as much, three quarters, half, a quarter, nothing, or a share as 60%", "half"},
                             share_of_whole);
    }
  }

  static std::string whole_way(const MetricDraft& metric) {
    return fmt::format("{} from {} to {}", metric.name, number(metric.worst.value_or(0)),
                       number(metric.target));
  }

  // What is left of its way, as a share.
  [[nodiscard]] const MetricDraft& farthest() const {
    const auto left = [](const MetricDraft& metric) {
      return std::abs((metric.target - metric.now) / (metric.target - metric.worst.value_or(0)));
    };
    return *std::max_element(draft_.metrics.begin(), draft_.metrics.end(),
                             [&](const auto& a, const auto& b) { return left(a) < left(b); });
  }

  void stays() {
    inquiry_.say("\nAnd if nothing changes: where does that lead in two years?");
    for (const auto& metric : draft_.metrics) {
      draft_.stays.push_back(
          {metric.name, inquiry_.ask({fmt::format("{}, now {}?", metric.name, number(metric.now)),
                                      "A level, a range such as 5 to 6, or unknown", "same"},
                                     stay_of)});
    }
  }

  void limits() {
    inquiry_.say("\nWhat will you never accept, whatever else is offered?");
    while (true) {
      auto limit = inquiry_.ask_if_any(
          {draft_.limits.empty() ? "A limit?" : "Another one?",
           "Such as base_pay at least 60000 EUR, or place one of Berlin, remote", "no more"},
          [&](std::string_view text) -> Answer<LimitDraft> { return limit_for(text); });
      if (!limit) return;
      if (draft_.role && find_metric(draft_, limit->name) == nullptr) term(*limit);
      draft_.limits.push_back(*std::move(limit));
    }
  }

  // Staying is held against the limits as well.
  void term(LimitDraft& limit) {
    const bool is_number = limit.one_of.empty();
    limit.today =
        inquiry_.ask({fmt::format("And {} in your role today?", limit.name),
                      is_number ? "A number, or a range such as 5 to 6" : "A word or two", "unknown"},
                     [&](std::string_view text) -> Answer<std::string> {
                       if (!is_number) return yaml::scalar_text(yaml::Scalar::text(std::string(text)));
                       if (text == "same")
                         return Refusal{"'same' is no number", {"write the number, or unknown"}};
                       return stay_of(text);
                     });
  }

  [[nodiscard]] Answer<LimitDraft> limit_for(std::string_view text) const {
    auto answer = limit_of(text);
    const auto* limit = std::get_if<LimitDraft>(&answer);
    if (limit == nullptr) return answer;
    const auto is_same = [&](const LimitDraft& other) { return other.name == limit->name; };
    if (std::any_of(draft_.limits.begin(), draft_.limits.end(), is_same)) {
      return Refusal{fmt::format("there is a limit on '{}' already", limit->name), {"limit something else"}};
    }
    const auto* metric = find_metric(draft_, limit->name);
    if (metric != nullptr && !limit->one_of.empty()) {
      return Refusal{fmt::format("'{}' is a metric, and its levels are numbers", limit->name),
                     {"write at least or at most"}};
    }
    if (metric != nullptr && metric->unit && limit->unit && !is_same_name(*metric->unit, *limit->unit)) {
      return Refusal{fmt::format("'{}' is in {}, not in {}", limit->name, *metric->unit, *limit->unit),
                     {fmt::format("write it in {}", *metric->unit)}};
    }
    return answer;
  }

  void contract() {
    auto with = inquiry_.ask_if_any(
        {"Who is your manager?", "For a contract: what you publish, and what is done for it", "no contract"},
        text_of);
    if (!with) return;
    ContractDraft& contract = draft_.contract.emplace(ContractDraft{.with = *std::move(with)});
    contract.i_will = inquiry_.ask(
        {"What will you publish?", "Small enough to keep up", "publish one internal learning summary"},
        text_of);
    contract.they_will = inquiry_.ask({fmt::format("What will {} do for it?", contract.with),
                                       "A contract has two sides", "put it into the round-up of the team"},
                                      text_of);
    contract.every = inquiry_.ask({"How often?", "week, month or quarter", "month"}, choice_of<Every>);
  }

  // A date that has not passed, and is not after `latest`.
  [[nodiscard]] Answer<PartialDate> step_by(std::string_view text, PartialDate latest) const {
    auto date = date_to_come(text, today_);
    const auto* day = std::get_if<PartialDate>(&date);
    if (day != nullptr && day->first() > latest.last()) {
      return Refusal{fmt::format("{} is after {}, which it leads to", day->iso(), latest.iso()),
                     {"a step comes before what it leads to"}};
    }
    return date;
  }

  Inquiry inquiry_;
  Date today_;
  Draft draft_;
};

}  // namespace

std::optional<Draft> interview(Asker& asker, const std::string& file, Date today) {
  Interview interview(asker, today);
  try {
    if (interview.hold(file)) return interview.draft();
  } catch (const Stopped&) {
    // Ctrl-D: as if it had not been begun.
  }
  return std::nullopt;
}

}  // namespace career::init
