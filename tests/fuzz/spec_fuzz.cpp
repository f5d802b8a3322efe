// Any bytes as a spec and, behind a line of '%', an offer: read, draw what is wrong, and when nothing is,
// evaluate and write it in every format. Numbers must stay numbers, and nothing may reach a terminal that
// steers it.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/file/read.hpp"
#include "core/report/markdown.hpp"
#include "core/report/text.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/evaluation/evaluation.hpp"
#include "tests/fuzz/must.hpp"

namespace {

using namespace career;

SourcePtr file_of(const char* name, std::string_view text) {
  return std::make_shared<const SourceFile>(name, std::string(text));
}

void evaluate(const Spec& spec, const std::vector<Offer>& offers) {
  const auto evaluation = decide::evaluate(spec, {}, offers, *Date::of(2026, 11, 22));
  for (const auto& offer : evaluation.offers) {
    for (const double number : {offer.outlook.works, offer.outlook.fails, offer.outlook.expected,
                                offer.outlook.best, offer.outlook.worst, offer.gain, offer.gain_if_it_fails,
                                offer.spread, offer.weightings.share, offer.value_of_knowing}) {
      MUST(std::isfinite(number));
    }
  }
  MUST(is_harmless(views::evaluation_json(evaluation, spec, offers)));
  const auto report = views::evaluation_report(evaluation, spec, offers, nullptr);
  MUST(is_harmless(report::write_text(report, {.width = 40, .color = false, .unicode = true})));
  MUST(is_harmless(report::write_text(report, {.width = 0, .color = false, .unicode = false})));
  MUST(is_harmless(report::write_markdown(report)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto pieces = pieces_of(bytes);
  Findings findings;
  try {
    const auto spec = file::read_spec(file_of("career.yaml", pieces.front()), findings);
    std::vector<Offer> offers;
    if (pieces.size() > 1) {
      auto offer = file::read_offer(file_of("offer.yaml", pieces[1]), spec ? &*spec : nullptr, findings);
      if (offer) offers.push_back(std::move(*offer));
    }
    MUST(spec.has_value() || has_errors(findings));
    if (spec && file::findings_on(*spec, *Date::of(2026, 11, 22)).empty()) evaluate(*spec, offers);
  } catch (const Failure& failure) {
    MUST(failure.kind() == Failure::Kind::Invalid);
    findings = failure.findings();
  }
  MUST(are_sound(findings));
  sort_by_place(findings);
  MUST(is_harmless(draw(findings, Drawing{})));
  return 0;
}
