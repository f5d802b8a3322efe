// A Caller is how this program was called. What is printed to be pasted goes through it, so that it finds the
// same spec: `career landing`, or `career -f FILE landing`.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace career {

class Caller {
 public:
  Caller() = default;                      // the spec is found without help
  explicit Caller(std::string_view file);  // or only with `-f FILE`

  // A command to paste: "career -f my.yaml landing kept ines". What comes from a person stands in `words` as
  // `shell_word` has it.
  template <class... Values>
  [[nodiscard]] std::string command(fmt::format_string<Values...> words, Values&&... values) const {
    return start_ + ' ' + fmt::format(words, std::forward<Values>(values)...);
  }

 private:
  std::string start_ = "career";
};

}  // namespace career
