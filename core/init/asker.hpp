// An Asker puts questions to a person and brings the answers back: on a terminal, or from a list in a test.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace career::init {

struct Question {
  std::string text;        // "Where do you want to be in five years?"
  std::string help = {};   // one line that helps to answer
  std::string enter = {};  // what Enter alone means, as one would write it
};

class Asker {
 public:
  virtual ~Asker() = default;

  // The answer, without spaces around it; empty for Enter alone. None at the end of the input.
  [[nodiscard]] virtual std::optional<std::string> answer(const Question& question) = 0;

  // Something to read, such as why an answer will not do. Several lines may be; they are broken to the width.
  virtual void say(std::string_view text) = 0;

  // A file, line by line as it is.
  virtual void show(std::string_view file) = 0;
};

}  // namespace career::init
