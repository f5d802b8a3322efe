// Any bytes as an offer to a spec that has one of everything, and behind lines of '%' what `--with` would
// suppose: KEY=VALUE of the offer, spec:KEY=VALUE of the spec. An offer is read or what is wrong with it is
// told; a supposition is refused, or there is again an offer without a mistake. Whatever is evaluated has
// numbers that are numbers, JSON that parses, and nothing that steers a terminal in any format.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/decide/evaluation.hpp"
#include "core/file/read.hpp"
#include "core/file/what_if.hpp"
#include "core/report/csv.hpp"
#include "core/report/markdown.hpp"
#include "core/report/text.hpp"
#include "core/views/evaluation/evaluation.hpp"
#include "tests/fuzz/must.hpp"

namespace {

using namespace career;

constexpr std::string_view one_of_everything = R"(career: 1
north_star:
  vision: lead
  by: 2031
  steps:
    - {step: far, by: 2030, needs: {skill: 7, reach: 1e6}}
    - {step: near, needs: {skill: 5}}
stage: established
metrics:
  skill: {weight: 5, now: 2, target: 7, core: true, anchors: {2: some, 7: all}, as_of: 2026-01}
  kept: {weight: 3, now: 8, target: 8, step: 0.5, evidence: seen}
  reach: {kind: impact, weight: 2, now: 2e6, target: 1e8, worst: 1e4, scale: log, unit: users}
  hours: {kind: life, weight: 3, now: 45, target: 40, worst: 60, step: 5, unit: h/week}
limits:
  hours: {at_most: 55}
  base_pay: {at_least: 50000, at_most: 900000, unit: EUR}
  place: {one_of: [Berlin, remote]}
roles:
  - {id: first, title: One, org: Old, bet: swing, from: 2019, to: 2022, outcome: failed, lesson: ask}
  - id: now
    title: Two
    org: Org
    bet: core
    from: 2023-08
    growth: 2%
    reach: {skill: {works: 3, fails: 2}, kept: same, reach: unknown, hours: [45, 50]}
    terms: {base_pay: 80000, place: Berlin}
roadmap:
  - {title: Next, bet: swing, years: 2, reach: {skill: 6}}
landings:
  - {role: now, start: 2023-08-01, checks: [{claim: calm, turned_out: false}]}
home: {check_ins: [{date: 2026-08-31, balance: 3}]}
decisions:
  - {date: 2025-01-01, chose: decline, why: no, offer: offers/offer.yaml}
)";

const Date today = *Date::of(2026, 11, 22);

SourcePtr file_of(const char* name, std::string_view text) {
  return std::make_shared<const SourceFile>(name, std::string(text));
}

const Spec& the_spec() {
  static const auto spec = [] {
    Findings findings;
    auto read = file::read_spec(file_of("career.yaml", one_of_everything), findings);
    MUST(read && findings.empty() && file::findings_on(*read, today).empty());
    return *read;
  }();
  return spec;
}

void check_numbers(const decide::Evaluation& evaluation) {
  MUST(evaluation.offers.size() == 1);
  const auto& offer = evaluation.offers.front();
  for (const double number : {offer.outlook.works, offer.outlook.fails, offer.outlook.expected,
                              offer.outlook.best, offer.outlook.worst, offer.gain, offer.gain_if_it_fails,
                              offer.spread, offer.weightings.share, offer.value_of_knowing}) {
    MUST(std::isfinite(number));
  }
  MUST(offer.outlook.best <= offer.outlook.worst);
  MUST(offer.outlook.chance_of_failure >= 0 && offer.outlook.chance_of_failure <= 1);
}

void check_evaluation(const Spec& spec, const Offer& offer) {
  const std::vector offers{offer};
  const auto evaluation = decide::evaluate(spec, {}, offers, today);
  check_numbers(evaluation);
  const auto report = views::evaluation_report(evaluation, spec, offers, nullptr);
  MUST(is_harmless(report::write_text(report, {.width = 40, .color = false, .unicode = true})));
  MUST(is_harmless(report::write_text(report, {.width = 0, .color = false, .unicode = false})));
  MUST(is_harmless(report::write_markdown(report)));
  auto csv = report::write_csv(views::contributions_table(evaluation, spec, offers));
  std::erase(csv, '\r');  // each line ends in CR LF
  MUST(is_harmless(csv));
  const auto json = views::evaluation_json(evaluation, spec, offers);
  MUST(is_harmless(json) && nlohmann::json::accept(json));
}

void check_suppositions(const Spec& spec, const Offer& offer, const std::vector<std::string_view>& words) {
  std::vector<file::Supposition> of_spec;
  std::vector<file::Supposition> of_offer;
  for (auto word : words) {
    const bool is_of_spec = word.starts_with("spec:");
    if (is_of_spec) word.remove_prefix(5);
    const auto equals = word.find('=');
    if (equals == std::string_view::npos) continue;
    (is_of_spec ? of_spec : of_offer)
        .push_back({std::string(word.substr(0, equals)), std::string(word.substr(equals + 1))});
  }
  try {
    const auto supposed_spec = file::spec_with(spec, of_spec);
    const auto supposed = file::offer_with(offer, supposed_spec, of_offer);
    if (file::findings_on(supposed_spec, today).empty()) check_evaluation(supposed_spec, supposed);
  } catch (const Misuse& misuse) {
    MUST(!misuse.diagnostic().message.empty());
    MUST(is_harmless(draw(misuse.diagnostic(), Drawing{})));
  } catch (const Failure& failure) {
    // YAML so odd that the net below every edit must catch it (see edit_fuzz) is refused, and not misread.
    MUST(are_sound(failure.findings()));
    MUST(is_harmless(draw(failure.findings(), Drawing{})));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto pieces = pieces_of({reinterpret_cast<const char*>(data), size});
  Findings findings;
  const auto offer = file::read_offer(file_of("offers/offer.yaml", pieces.front()), &the_spec(), findings);
  MUST(offer.has_value() != has_errors(findings));
  MUST(are_sound(findings));
  sort_by_place(findings);
  MUST(is_harmless(draw(findings, Drawing{})));
  if (!offer) return 0;
  check_evaluation(the_spec(), *offer);
  check_suppositions(the_spec(), *offer, {pieces.begin() + 1, pieces.end()});
  return 0;
}
