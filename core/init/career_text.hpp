// The file that a career begins with: commented, sound whatever was answered, and with a placeholder that
// `career check` names for everything that was not.
#pragma once

#include <string>

#include "core/init/draft.hpp"
#include "core/time/date.hpp"

namespace career::init {

// The draft's names are what they say (see core/init/answers.hpp); its numbers must make sense together, as
// `doubt_about` in that file tells of a metric.
[[nodiscard]] std::string career_text(const Draft& draft, Date today);

}  // namespace career::init
