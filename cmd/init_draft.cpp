#include "cmd/init_draft.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/init/answers.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/display.hpp"

namespace career::cmd {
namespace {

using init::Answer;
using init::Refusal;

template <class T>
T taken(std::string_view option, Answer<T> answer) {
  if (auto* refusal = std::get_if<Refusal>(&answer)) {
    throw Misuse(fmt::format("{}: {}", option, refusal->message), std::move(refusal->help));
  }
  return std::get<T>(std::move(answer));
}

// What `meaning` makes of an option, if it is given.
template <class Meaning>
auto said(std::string_view option, const std::optional<std::string>& value, Meaning meaning) {
  using Value = std::variant_alternative_t<0, decltype(meaning(std::string_view()))>;
  return value ? std::optional<Value>(taken<Value>(option, meaning(std::string_view(*value)))) : std::nullopt;
}

// NAME=VALUE.
struct Pair {
  std::string_view name;
  std::string_view value;
};
Pair pair_of(std::string_view option, std::string_view text, std::string_view form) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos) {
    throw Misuse(fmt::format("{}: '{}' has no '='", option, visible(text)), {fmt::format("write {}", form)});
  }
  return {text.substr(0, equals), text.substr(equals + 1)};
}

void needs(bool is_said, std::string_view option, const std::optional<std::string>& other,
           std::string_view other_option, std::string_view why) {
  if (is_said && !other)
    throw Misuse(fmt::format("{} says nothing without {}", option, other_option), {std::string(why)});
}

void add_metrics(std::string_view option, MetricKind kind, const std::vector<std::string>& texts,
                 init::Draft& draft) {
  const auto* form = kind == MetricKind::Life ? "NAME=NOW:TARGET:WORST, for example home_hours=45:40:60"
                                              : "NAME=NOW:TARGET, for example zero_to_one=2:7";
  for (const auto& text : texts) {
    const auto [name, levels] = pair_of(option, text, form);
    auto metric = taken(option, init::metric_of(kind, name, levels));
    if (find_metric(draft, metric.name) != nullptr) {
      throw Misuse(fmt::format("{}: the metric '{}' is named twice", option, metric.name),
                   {"give each metric once, under a name of its own"});
    }
    draft.metrics.push_back(std::move(metric));
  }
}

void add_stays(const std::vector<std::string>& texts, init::Draft& draft) {
  constexpr std::string_view option = "--stay";
  for (const auto& text : texts) {
    const auto [name, level] = pair_of(option, text, "NAME=LEVEL, for example zero_to_one=same");
    init::StayDraft stay{taken(option, init::metric_named(name, draft)), taken(option, init::stay_of(level))};
    const auto is_same = [&](const init::StayDraft& other) { return other.metric == stay.metric; };
    if (std::any_of(draft.stays.begin(), draft.stays.end(), is_same)) {
      throw Misuse(fmt::format("{}: the metric '{}' is named twice", option, stay.metric),
                   {"say one level for it"});
    }
    draft.stays.push_back(std::move(stay));
  }
}

// at_least and at_most of one name make one limit with two bounds.
void add_limits(const std::vector<std::string>& texts, init::Draft& draft) {
  constexpr std::string_view option = "--limit";
  for (const auto& text : texts) {
    const auto [name, bound] = pair_of(option, text, "NAME=at_most:N, for example home_hours=at_most:55");
    auto limit = taken(option, init::limit_of(name, bound));
    const auto other = std::find_if(draft.limits.begin(), draft.limits.end(),
                                    [&](const init::LimitDraft& one) { return one.name == limit.name; });
    if (other == draft.limits.end()) {
      draft.limits.push_back(std::move(limit));
    } else if (limit.at_least && !other->at_least && other->at_most) {
      other->at_least = limit.at_least;
      if (!other->unit) other->unit = limit.unit;
    } else if (limit.at_most && !other->at_most && other->at_least) {
      other->at_most = limit.at_most;
      if (!other->unit) other->unit = limit.unit;
    } else {
      throw Misuse(fmt::format("{}: '{}' is limited twice", option, limit.name),
                   {"give at most one at_least and one at_most, or one_of alone"});
    }
  }
}

}  // namespace

bool InitAnswers::has_career() const {
  const auto options = {&vision, &by, &name, &role, &since, &manager};
  const auto lists = {&skills, &impacts, &lives, &stays, &limits};
  return stage || every ||
         std::any_of(options.begin(), options.end(),
                     [](const auto* option) { return option->has_value(); }) ||
         std::any_of(lists.begin(), lists.end(), [](const auto* list) { return !list->empty(); });
}

init::Draft career_draft(const InitAnswers& answers, Date today) {
  needs(answers.title.has_value(), "--title", std::nullopt, "--offer", "the title of your role is --role");
  needs(answers.org.has_value(), "--org", answers.role, "--role", "name your role, or with --offer an offer");
  needs(answers.bet.has_value(), "--bet", answers.role, "--role", "name your role, or with --offer an offer");
  needs(answers.since.has_value(), "--since", answers.role, "--role",
        "name the role that you have since then");
  needs(answers.every.has_value(), "--every", answers.manager, "--manager",
        "name the manager you have a contract with");

  const auto to_come = [&](std::string_view text) { return init::date_to_come(text, today); };
  const auto gone_by = [&](std::string_view text) { return init::date_gone_by(text, today); };
  init::Draft draft;
  draft.vision = said("--vision", answers.vision, init::text_of);
  draft.by = said("--by", answers.by, to_come);
  draft.stage = answers.stage;
  draft.name = said("--name", answers.name, init::text_of);
  if (answers.role) {
    draft.role = init::RoleDraft{taken("--role", init::text_of(*answers.role)),
                                 said("--org", answers.org, init::text_of), answers.bet,
                                 said("--since", answers.since, gone_by)};
  }
  add_metrics("--skill", MetricKind::Skill, answers.skills, draft);
  add_metrics("--impact", MetricKind::Impact, answers.impacts, draft);
  add_metrics("--life", MetricKind::Life, answers.lives, draft);
  add_stays(answers.stays, draft);
  add_limits(answers.limits, draft);
  if (answers.manager) {
    auto& contract = draft.contract.emplace();
    contract.with = taken("--manager", init::text_of(*answers.manager));
    contract.every = answers.every.value_or(Every::Month);
  }
  return draft;
}

init::OfferDraft offer_draft(const InitAnswers& answers) {
  if (answers.has_career()) {
    throw Misuse("--offer goes with --title, --org and --bet only",
                 {"the other options are about your own career, which 'career init' starts without --offer"});
  }
  if (!answers.title)
    throw Misuse("what the offer is for is not said", {"add --title, for example --title 'Senior PM'"});
  return {taken("--title", init::text_of(*answers.title)), said("--org", answers.org, init::text_of),
          answers.bet};
}

}  // namespace career::cmd
