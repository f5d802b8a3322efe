// What a supposition changes: the same offers measured as they are written, and with one value or more
// another. Nothing of it is on disk.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/model/spec.hpp"
#include "core/report/report.hpp"

namespace career::views {

// A spec and offers with what came of them.
struct Case {
  const Spec& spec;
  std::span<const Offer> offers;
  const decide::Evaluation& evaluation;
};

// `supposed`: as asked, "reach.home_hours=55". Both cases have the same offers, in the same order.
[[nodiscard]] report::Report what_if_report(const std::vector<std::string>& supposed, const Case& as_written,
                                            const Case& then);

// The JSON of the evaluation `then`, with `"with"`, what was supposed, and for every offer and for staying
// `"as_written"`, the verdict and the distances without it.
[[nodiscard]] std::string what_if_json(const std::vector<std::string>& supposed, const Case& as_written,
                                       const Case& then);

}  // namespace career::views
