// Landings in a few lines of YAML, for tests.
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
  auto reading = testing::read_with(text);
  EXPECT_EQ(testing::told(reading.findings), std::vector<std::string>{}) << text;
  return reading.spec.value();
}

}  // namespace career::plan
