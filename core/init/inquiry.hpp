// An Inquiry asks until there is an answer that means something: what is refused is asked again, with the
// reason and the form that would do.
#pragma once

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "core/init/answers.hpp"
#include "core/init/asker.hpp"

namespace career::init {

// The answers ended before the questions did.
class Stopped : public std::exception {};

class Inquiry {
 public:
  explicit Inquiry(Asker& asker) : asker_(asker) {}

  void say(std::string_view text) { asker_.say(text); }
  void show(std::string_view file) { asker_.show(file); }

  // What `meaning` makes of the answer, or of what Enter stands for. Throws Stopped.
  template <class Meaning>
  auto ask(const Question& question, Meaning meaning) {
    while (true) {
      const std::string said = heard(question);
      auto answer = meaning(std::string_view(said.empty() ? question.enter : said));
      if (const auto* refusal = std::get_if<Refusal>(&answer)) {
        refuse(*refusal);
      } else {
        return std::get<0>(std::move(answer));
      }
    }
  }

  // The same where Enter, or what it stands for typed out, is no answer. Throws Stopped.
  template <class Meaning>
  auto ask_if_any(const Question& question, Meaning meaning) {
    using Value = std::variant_alternative_t<0, decltype(meaning(std::string_view()))>;
    while (true) {
      const std::string said = heard(question);
      if (said.empty() || said == question.enter) return std::optional<Value>();
      auto answer = meaning(std::string_view(said));
      if (const auto* refusal = std::get_if<Refusal>(&answer)) {
        refuse(*refusal);
      } else {
        return std::optional<Value>(std::get<0>(std::move(answer)));
      }
    }
  }

 private:
  // One line that is text and nothing else.
  std::string heard(const Question& question);
  void refuse(const Refusal& refusal);

  Asker& asker_;
};

}  // namespace career::init
