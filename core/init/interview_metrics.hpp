// The part of the conversation that is about metrics: three skills, one measure of impact, the hours.
#pragma once

#include "core/init/draft.hpp"
#include "core/init/inquiry.hpp"

namespace career::init {

// Adds five metrics, without weights, to a draft that has none. Throws Stopped.
void ask_for_metrics(Inquiry& inquiry, Draft& draft);

}  // namespace career::init
