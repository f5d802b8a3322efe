// Any bytes as a spec and, behind a line of '%', an offer: read, draw what is wrong, and when nothing is,
// evaluate and write it in every format. Numbers must stay numbers, and nothing may reach a terminal that
// steers it.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/report/markdown.hpp"
#include "core/report/text.hpp"
#include "core/spec/read.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/evaluation.hpp"

namespace {

using namespace career;

constexpr std::string_view divider = "\n%\n";

void require(bool holds) {
  if (!holds) std::abort();
}

void check_text(const std::string& text) {
  for (const char byte : text) require(byte == '\n' || static_cast<unsigned char>(byte) >= 0x20);
}

SourcePtr file(const char* name, std::string_view text) {
  return std::make_shared<const SourceFile>(name, std::string(text));
}

void evaluate(const Spec& spec, const std::vector<Offer>& offers) {
  const auto evaluation = decide::evaluate(spec, {}, offers, *Date::of(2026, 11, 22));
  for (const auto& offer : evaluation.offers) {
    for (const double number : {offer.outlook.works, offer.outlook.fails, offer.outlook.expected,
                                offer.outlook.best, offer.outlook.worst, offer.gain, offer.gain_if_it_fails,
                                offer.spread, offer.weightings.share, offer.value_of_knowing}) {
      require(std::isfinite(number));
    }
  }
  check_text(views::evaluation_json(evaluation, spec, offers));
  const auto report = views::evaluation_report(evaluation, spec, offers);
  check_text(report::write_text(report, {.width = 40, .color = false, .unicode = true}));
  check_text(report::write_text(report, {.width = 0, .color = false, .unicode = false}));
  check_text(report::write_markdown(report));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t split = bytes.find(divider);
  Findings findings;
  try {
    const auto spec = spec::read_spec(file("career.yaml", bytes.substr(0, split)), findings);
    std::vector<Offer> offers;
    if (split != std::string_view::npos) {
      auto offer = spec::read_offer(file("offer.yaml", bytes.substr(split + divider.size())),
                                    spec ? &*spec : nullptr, findings);
      if (offer) offers.push_back(std::move(*offer));
    }
    require(spec.has_value() || has_errors(findings));
    if (spec && spec::findings_on(*spec, *Date::of(2026, 11, 22)).empty()) evaluate(*spec, offers);
  } catch (const Failure& failure) {
    require(failure.kind() == Failure::Kind::Invalid);
    findings = failure.findings();
  }
  for (const auto& finding : findings) require(!finding.code.empty() && !finding.message.empty());
  sort_by_place(findings);
  check_text(draw(findings, Drawing{}));
  return 0;
}
