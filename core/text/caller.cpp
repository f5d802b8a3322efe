#include "core/text/caller.hpp"

#include "core/text/shell_word.hpp"

namespace career {

Caller::Caller(std::string_view file) : start_("career -f " + shell_word(file)) {}

}  // namespace career
