#include "core/text/caller.hpp"

#include "core/text/shell_word.hpp"

namespace career {

Caller::Caller(Typing typing, std::string_view file)
    : typing_(typing), start_("career -f " + shell_word(file)) {}

Caller Caller::with_offers_in(std::string_view folder) const {
  Caller caller = *this;
  caller.new_offer_ = shell_word(fmt::format("{}/NAME.yaml", folder));
  return caller;
}

}  // namespace career
