#include "core/init/offer_text.hpp"

#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "core/init/page.hpp"
#include "core/model/words.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::init {
namespace {

constexpr int days_to_answer = 7;  // of the example

std::string with_unit(std::string text, const std::optional<Text>& unit) {
  if (unit) text += " " + unit->value;
  return text;
}

// "you ask at least 150000 EUR"
std::string what_is_asked(const Limit& limit) {
  std::vector<std::string> parts;
  if (limit.at_least) parts.push_back(fmt::format("at least {}", number(limit.at_least->value)));
  if (limit.at_most) parts.push_back(fmt::format("at most {}", number(limit.at_most->value)));
  if (!limit.one_of.empty()) {
    std::vector<std::string> words;
    for (const auto& word : limit.one_of) words.push_back(word.value);
    parts.push_back(fmt::format("{}", fmt::join(words, " or ")));
  }
  return with_unit(fmt::format("you ask {}", fmt::join(parts, " and ")), limit.unit);
}

class OfferText {
 public:
  OfferText(const OfferDraft& draft, const Spec& spec, Date today)
      : draft_(draft), spec_(spec), today_(today) {}

  std::string text(const std::string& schema) {
    page_.comment(0, fmt::format("yaml-language-server: $schema={}", schema));
    head();
    reach();
    terms();
    tail();
    return page_.text();
  }

 private:
  void head() {
    page_.line(0, "offer: 1", "format version");
    page_.line(0, prose("title", draft_.title));
    if (draft_.org) {
      page_.line(0, prose("org", *draft_.org));
    } else {
      page_.line(0, "# org:", "where");
    }
    const bool is_swing = draft_.bet == Bet::Swing;
    page_.line(0, fmt::format("bet: {}", word_of(draft_.bet.value_or(Bet::Core))),
               draft_.bet ? "core | swing" : "fill this in: core | swing");
    page_.line(0, fmt::format("received: {}", today_.iso()), "when it came");
    page_.line(0, fmt::format("# answer_by: {}", today_.plus_days(days_to_answer).iso()),
               "when they want your answer");
    page_.line(0, "# came: offered", "sought | offered: who found whom?");
    if (is_swing) {
      const auto& assumed = spec_.assumptions.chance_of_failure.value;
      page_.line(0, fmt::format("chance_of_failure: {}%", number(percent(assumed.value))),
                 "or a range, [40%, 60%]");
    }
  }

  static double percent(double share) { return std::round(share * 10000) / 100; }

  void reach() {
    page_.blank();
    page_.line(0, "reach:",
               fmt::format("fill this in: each metric in {} years, as",
                           number(spec_.assumptions.horizon_years.value)));
    page_.line(0, "", "a level, [5, 6], same or unknown, or, where");
    page_.line(0, "", "failing differs, {works: 5, fails: 4}");
    for (const auto& [name, span, metric] : spec_.metrics) {
      if (metric.about) page_.comment(1, metric.about->value);
      page_.line(1, fmt::format("{}: same", name), levels_of(metric));
      for (const auto& anchor : metric.anchors) {
        page_.line(1, "", fmt::format("  {}: {}", number(anchor.level), anchor.means.value));
      }
    }
  }

  static std::string levels_of(const Metric& metric) {
    return with_unit(fmt::format("now {}, target {}", number(metric.now.value), number(metric.target.value)),
                     metric.unit);
  }

  void terms() {
    std::vector<const Named<Limit>*> limits;
    for (const auto& limit : spec_.limits) {
      if (spec_.metrics.find(limit.name) == nullptr) limits.push_back(&limit);
    }
    if (limits.empty()) return;
    page_.blank();
    page_.line(0, "terms:", "facts that your limits look at");
    for (const auto* limit : limits) {
      page_.line(1, fmt::format("{}: unknown", yaml::key_text(limit->name)), what_is_asked(limit->value));
    }
  }

  void tail() {
    page_.blank();
    if (draft_.bet == Bet::Swing) {
      page_.comment(0, "backing: {team: 6, visibility: low, traction: none}    # what it has behind it");
      page_.comment(0, "if_it_fails: where you land then, and who promised it");
    }
    page_.comment(0, "claims:                          # what you were told and have not verified");
    page_.comment(0, "  - claim: no weekend launches");
    page_.comment(0, "    said_by: the hiring manager");
  }

  const OfferDraft& draft_;
  const Spec& spec_;
  Date today_;
  Page page_;
};

}  // namespace

std::string offer_text(const OfferDraft& draft, const Spec& spec, const std::string& schema, Date today) {
  return OfferText(draft, spec, today).text(schema);
}

}  // namespace career::init
