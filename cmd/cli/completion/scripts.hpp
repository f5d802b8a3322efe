// The scripts that tell a shell to ask `career` what may come next. Each passes the words of the line as far
// as the cursor, and reads what `career completion SHELL -- WORD...` prints: first "words", "files" or
// "folders", then one candidate a line, for zsh and fish with a tab and what it is.
#pragma once

#include <string_view>

namespace career::cmd {

// Of bash, zsh or fish.
[[nodiscard]] std::string_view completion_script(std::string_view shell);

}  // namespace career::cmd
