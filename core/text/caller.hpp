// A Caller is how this program was called. What is printed to be pasted goes through it, so that it finds the
// same spec: `career landing`, or `career -f FILE landing`; and so that its offers are found.
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

  // The same, where a new offer goes into this folder to be looked at.
  [[nodiscard]] Caller with_offers_in(std::string_view folder) const;

  // A file for a new offer, in place of its path: "offers/NAME.yaml".
  [[nodiscard]] const std::string& new_offer() const { return new_offer_; }

  // A command to paste: "career -f my.yaml landing kept ines". What comes from a person stands in `words` as
  // `shell_word` has it.
  template <class... Values>
  [[nodiscard]] std::string command(fmt::format_string<Values...> words, Values&&... values) const {
    return start_ + ' ' + fmt::format(words, std::forward<Values>(values)...);
  }

 private:
  std::string start_ = "career";
  std::string new_offer_ = "offers/NAME.yaml";
};

}  // namespace career
