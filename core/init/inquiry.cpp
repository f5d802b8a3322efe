#include "core/init/inquiry.hpp"

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career::init {
namespace {

// An arrow key sends an escape sequence: on a plain terminal it does not move, it is typed.
bool has_steering(std::string_view text) {
  while (!text.empty()) {
    const auto character = first_character(text);
    if (steers(character.code)) return true;
    text.remove_prefix(character.size);
  }
  return false;
}

}  // namespace

std::string Inquiry::heard(const Question& question) {
  while (true) {
    auto said = asker_.answer(question);
    if (!said) throw Stopped();
    if (said->empty()) return {};
    const auto text = text_of(*said);
    if (const auto* refusal = std::get_if<Refusal>(&text)) {
      refuse(*refusal);
    } else if (has_steering(*said)) {
      refuse({fmt::format("'{}' holds a key that is no text", visible(*said)), {"write it once more"}});
    } else {
      return std::get<std::string>(text);
    }
  }
}

void Inquiry::refuse(const Refusal& refusal) {
  std::string reason = "  " + refusal.message;
  for (const auto& help : refusal.help) reason += "\n  = " + help;
  asker_.say(reason);
}

}  // namespace career::init
