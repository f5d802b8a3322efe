// What may stand behind a command's name, as data: the parser goes by it, the help shows it, and a shell
// completes by it.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/words.hpp"

namespace career::cmd {

struct SpecRead;

// A value that may be given, and for people what it is.
struct Candidate {
  std::string text;
  std::string about{};
};

// Someone is writing a value, and asks what it may be.
struct Question {
  std::string_view word;                  // what is written of it already
  std::span<const std::string> operands;  // what stands before it
  std::function<const SpecRead*()> read;  // null: there is no spec that can be read
};

// A flag (`-n`), an option with a value (`-o FILE`), or an operand, which stands by itself (`OFFER...`).
struct Argument {
  std::vector<std::string> names;  // "-o", "--output"; none: an operand
  std::string value;  // what the help writes for the value: "FILE"; empty: a flag, which has none
  std::string about;
  bool is_optional = false;            // an option's value may be missing: `--explain [CODE]`
  bool is_many = false;                // each value counts; otherwise the last one
  std::vector<std::string> choices{};  // the only values there are; empty: any
  std::vector<Candidate> (*suggest)(const Question&) = nullptr;  // values that make sense; null: nobody knows
  std::function<void(const std::string&)> take;  // each value that was given; a flag does not look at it

  [[nodiscard]] bool is_operand() const { return names.empty(); }
  [[nodiscard]] bool is_flag() const { return value.empty(); }
  // As the help writes it: "-o, --output FILE", "OFFER...".
  [[nodiscard]] std::string spelling() const;
};

class Syntax {
 public:
  // In the order of the manual. `spelling` is that of the help: "-n, --dry-run", "--on DATE", "TITLE". What
  // takes the values must live as long as this; what comes back lives until the next is added.
  Argument& add(std::string_view spelling, bool& is_given, std::string about);
  Argument& add(std::string_view spelling, int& times, std::string about);
  Argument& add(std::string_view spelling, std::string& value, std::string about);
  Argument& add(std::string_view spelling, std::optional<std::string>& value, std::string about);
  Argument& add(std::string_view spelling, std::vector<std::string>& values, std::string about);

  // One of the words of the files, such as `core` and `swing`.
  template <HasWords Value>
  Argument& add(std::string_view spelling, std::optional<Value>& value, std::string about) {
    Argument& added = append(spelling, std::move(about));
    added.choices = all_words<Value>();
    added.take = [&value](const std::string& said) { value = value_of<Value>(said); };
    return added;
  }

  [[nodiscard]] const std::vector<Argument>& arguments() const { return arguments_; }

 private:
  Argument& append(std::string_view spelling, std::string about);

  std::vector<Argument> arguments_;
};

}  // namespace career::cmd
