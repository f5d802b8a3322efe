// The conversation that `career init` has with a person who has no spec yet: some thirty short questions,
// each with one line of help and something that Enter means. What cannot be meant is asked again, with the
// form that can. Nothing here reads or writes but through the asker.
#pragma once

#include <optional>
#include <string>

#include "core/init/asker.hpp"
#include "core/init/draft.hpp"
#include "core/time/date.hpp"

namespace career::init {

// At the end the file is shown under the name `file`, and asked whether to write it. None when the answers
// stop before that, or when it is not to be written.
[[nodiscard]] std::optional<Draft> interview(Asker& asker, const std::string& file, Date today);

}  // namespace career::init
