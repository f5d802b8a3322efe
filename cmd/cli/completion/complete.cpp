#include "cmd/cli/completion/complete.hpp"

#include <algorithm>
#include <utility>

#include "cmd/cli/options.hpp"

namespace career::cmd {

namespace {

// Reads a line as far as it goes, as the parser would, and never complains: whoever is still writing makes no
// mistakes yet.
class Line {
 public:
  Line(std::span<const Command> table, const SpecOfLine& spec) : table_(table), spec_(spec) {
    add_global_options(global_syntax_, globals_);
  }

  // A word that is finished.
  void read(const std::string& word) {
    const auto* option = std::exchange(open_, nullptr);
    if (option != nullptr && is_value_of(*option, word)) {
      option->take(word);
    } else if (word == "--" && !only_operands_) {
      only_operands_ = true;
    } else if (is_option(word)) {
      read_option(word);
    } else if (const auto* next = command_named(word)) {
      enter(*next);
    } else {
      operands_.push_back(word);
    }
  }

  // What the word that is being written may become.
  [[nodiscard]] Completion completion_of(const std::string& word) const {
    if (open_ != nullptr && is_value_of(*open_, word)) return words_of(*open_, word);
    if (is_option(word)) {
      const auto equals = word.find('=');
      return equals == std::string::npos ? options_like(word) : values_behind(word, equals);
    }
    if (can_be_command()) {
      auto commands = commands_like(word);
      if (!commands.candidates.empty() || command_ == nullptr) return commands;
    }
    const auto* operand = is_help_ ? nullptr : next_operand();
    return operand == nullptr ? Completion{} : words_of(*operand, word);
  }

 private:
  [[nodiscard]] bool is_option(const std::string& word) const {
    return !only_operands_ && word.starts_with('-');
  }

  // What follows an option is its value; one that may be missing gives way to the next option.
  [[nodiscard]] bool is_value_of(const Argument& option, const std::string& word) const {
    return !(option.is_optional && is_option(word));
  }

  // The commands, or the verbs of the one that is named, as long as no operand was and none must follow.
  [[nodiscard]] bool can_be_command() const { return operands_.empty() && !only_operands_; }
  [[nodiscard]] std::span<const Command> commands_here() const {
    return command_ == nullptr ? table_ : std::span<const Command>(command_->verbs);
  }
  [[nodiscard]] const Command* command_named(const std::string& word) const {
    if (!can_be_command()) return nullptr;
    if (command_ == nullptr && word == help_.name) return &help_;
    const auto commands = commands_here();
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& command) { return command.name == word; });
    return found == commands.end() ? nullptr : &*found;
  }

  void enter(const Command& command) {
    if (&command == &help_) {  // behind it stand the commands again
      is_help_ = true;
      return;
    }
    command_ = &command;
    syntax_ = Syntax();
    if (command.define != nullptr) run_ = command.define(syntax_);
  }

  // "--format", "--format=json", "-o", "-oFILE"
  void read_option(const std::string& word) {
    const auto equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    const auto* option = option_named(word.substr(0, equals));
    if (option == nullptr && !word.starts_with("--")) {
      option = option_named(word.substr(0, 2));
      if (option != nullptr && !option->is_flag()) option->take(word.substr(2));
      return;
    }
    if (option == nullptr || option->is_flag()) return;
    if (equals == std::string::npos) {
      open_ = option;
    } else {
      option->take(word.substr(equals + 1));
    }
  }

  [[nodiscard]] const Argument* option_named(const std::string& name) const {
    for (const auto* syntax : {&syntax_, &global_syntax_}) {
      for (const auto& argument : syntax->arguments()) {
        if (std::find(argument.names.begin(), argument.names.end(), name) != argument.names.end())
          return &argument;
      }
    }
    return nullptr;
  }

  // The operand that stands where one more word would.
  [[nodiscard]] const Argument* next_operand() const {
    std::size_t place = 0;
    for (const auto& argument : syntax_.arguments()) {
      if (!argument.is_operand()) continue;
      if (argument.is_many || place == operands_.size()) return &argument;
      ++place;
    }
    return nullptr;
  }

  static void add_like(const std::string& word, Candidate candidate, Completion& completion) {
    if (candidate.text.starts_with(word)) completion.candidates.push_back(std::move(candidate));
  }

  [[nodiscard]] Completion commands_like(const std::string& word) const {
    Completion completion;
    for (const auto& command : commands_here())
      add_like(word, {std::string(command.name), std::string(command.summary)}, completion);
    if (command_ == nullptr && !is_help_)
      add_like(word, {std::string(help_.name), std::string(help_.summary)}, completion);
    return completion;
  }

  [[nodiscard]] Completion options_like(const std::string& word) const {
    Completion completion;
    if (is_help_) return completion;
    for (const auto* syntax : {&syntax_, &global_syntax_}) {
      for (const auto& argument : syntax->arguments()) {
        if (!argument.is_operand()) add_like(word, {argument.names.back(), argument.about}, completion);
      }
    }
    return completion;
  }

  // Values that stand as words of their own: one like "-rf" would be read as options.
  [[nodiscard]] Completion words_of(const Argument& argument, const std::string& word) const {
    auto completion = values_of(argument, word);
    auto& candidates = completion.candidates;
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate& candidate) { return is_option(candidate.text); }),
                     candidates.end());
    return completion;
  }

  [[nodiscard]] Completion values_behind(const std::string& word, std::size_t equals) const {
    const auto* option = option_named(word.substr(0, equals));
    if (option == nullptr || option->is_flag()) return {};
    auto completion = values_of(*option, word.substr(equals + 1));
    for (auto& candidate : completion.candidates) candidate.text.insert(0, word, 0, equals + 1);
    return completion;
  }

  [[nodiscard]] Completion values_of(const Argument& argument, const std::string& word) const {
    Completion completion;
    for (const auto& choice : argument.choices) add_like(word, {choice}, completion);
    if (argument.suggest != nullptr) {
      for (auto& candidate : argument.suggest({word, operands_, [&] { return spec_(globals_.file); }}))
        add_like(word, std::move(candidate), completion);
    }
    if (argument.choices.empty() && argument.suggest == nullptr) {  // the help's name for it says what it is
      if (argument.value == "DATE") {
        for (const char* day : {"today", "yesterday", "tomorrow"}) add_like(word, {day}, completion);
      }
      if (argument.value == "FILE" || argument.value == "OFFER") completion.kind = Completion::Kind::Files;
      if (argument.value == "DIR") completion.kind = Completion::Kind::Folders;
    }
    return completion;
  }

  std::span<const Command> table_;
  const SpecOfLine& spec_;
  const Command help_{"help", "Show the help of a command", "", {}, {}, nullptr};
  bool is_help_ = false;

  const Command* command_ = nullptr;  // or verb
  Syntax syntax_;
  Run run_;  // owns what the syntax fills
  Globals globals_;
  Syntax global_syntax_;
  std::vector<std::string> operands_;
  const Argument* open_ = nullptr;  // an option whose value comes next
  bool only_operands_ = false;      // behind "--"
};

}  // namespace

Completion complete(std::span<const std::string> words, std::span<const Command> table,
                    const SpecOfLine& spec) {
  if (words.empty()) return {};
  Line line(table, spec);
  for (const auto& word : words.first(words.size() - 1)) line.read(word);
  return line.completion_of(words.back());
}

}  // namespace career::cmd
