// Specs and landings in a few lines of YAML, for tests.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"
#include "tests/file/reading.hpp"

namespace career::plan {

inline Date day(std::string_view text) { return parse_date(text).date.first(); }

// `more` stands below a North Star and a metric.
inline Spec spec_with(std::string_view more) {
  auto reading = testing::read_with(more);
  EXPECT_EQ(testing::told(reading.findings), std::vector<std::string>{}) << more;
  return reading.spec.value();
}

inline Spec spec_of(std::string_view metrics, std::string_view more = "") {
  auto reading = testing::read(std::string(testing::north_star) + "metrics:\n" + std::string(metrics) +
                               std::string(more));
  EXPECT_EQ(testing::told(reading.findings), std::vector<std::string>{});
  return reading.spec.value();
}

// A role that begins on the first of August 2023, and a landing in it; `more` stands below the landing, its
// keys without indentation.
inline Spec spec_landing(std::string_view more = {}) {
  std::string text =
      "roles:\n"
      "  - {id: checkout, title: 'Senior PM, Checkout', org: Shopwell, bet: core, from: 2023-08}\n"
      "landings:\n"
      "  - role: checkout\n"
      "    start: 2023-08-01\n";
  for (std::string_view rest = more; !rest.empty();) {
    const auto line = rest.substr(0, rest.find('\n'));
    text += "    " + std::string(line) + '\n';
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  }
  return spec_with(text);
}

// A day in the third week of it.
inline const Date third_week = day("2023-08-20");

}  // namespace career::plan
