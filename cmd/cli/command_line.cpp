#include "cmd/cli/command_line.hpp"

#include <algorithm>
#include <list>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cmd/cli/help.hpp"
#include "cmd/cli/syntax.hpp"
#include "core/text/shell_word.hpp"
#include "core/text/suggest.hpp"

namespace career::cmd {

namespace {

constexpr const char* version_text = "career " CAREER_VERSION "\n";

// The program, a command or a verb, with what may stand behind it: as CLI11 knows it and as we do.
struct Level {
  const Command* command = nullptr;  // null: the program, or help
  std::string words{};               // "portfolio add"
  CLI::App* app = nullptr;
  Syntax syntax{};
  std::vector<CLI::Option*> options{};  // of the syntax's arguments, in their order
  Run run{};                            // none: it needs a verb
};

CLI::Option* add_argument(CLI::App& app, const Argument& argument) {
  if (argument.is_flag()) return app.add_flag(fmt::format("{}", fmt::join(argument.names, ",")));
  if (argument.is_operand()) {
    auto* operand = app.add_option(argument.value);
    return argument.is_many ? operand->expected(-1)->take_all() : operand->expected(1);
  }
  return app.add_option(fmt::format("{}", fmt::join(argument.names, ",")))
      ->expected(argument.is_optional ? 0 : 1, 1)
      ->allow_extra_args(false)
      ->take_all();
}

void add_arguments(Level& level) {
  for (const auto& argument : level.syntax.arguments())
    level.options.push_back(add_argument(*level.app, argument));
}

void check_choice(const Argument& argument, const std::string& said) {
  const auto& choices = argument.choices;
  if (choices.empty() || std::find(choices.begin(), choices.end(), said) != choices.end()) return;
  throw Misuse(argument.is_operand() ? fmt::format("'{}' is none of the words for it", said)
                                     : fmt::format("{} cannot be '{}'", argument.names.back(), said),
               did_you_mean(said, choices, "write one of: "));
}

// Hands the values that were given to those who take them: all, or the last one where only one counts.
void take_values(const Level& level) {
  for (std::size_t i = 0; i < level.options.size(); ++i) {
    const Argument& argument = level.syntax.arguments()[i];
    auto said = level.options[i]->results();
    if (!argument.is_many && !argument.is_flag() && !said.empty()) said.erase(said.begin(), said.end() - 1);
    for (const auto& value : said) {
      if (argument.is_flag() && value != "true")
        throw Misuse(fmt::format("the option '{}' takes no value", argument.names.back()), {});
      check_choice(argument, value);
      argument.take(value);
    }
  }
}

// The name of an option that was given.
const std::string* given_option(const Level& level) {
  for (std::size_t i = 0; i < level.options.size(); ++i) {
    const auto& names = level.syntax.arguments()[i].names;
    if (!names.empty() && level.options[i]->count() > 0) return &names.back();
  }
  return nullptr;
}

std::vector<std::string> names_of(std::span<const Command> commands) {
  std::vector<std::string> names;
  for (const auto& command : commands) names.emplace_back(command.name);
  return names;
}

[[noreturn]] void refuse_command(const std::string& name, std::span<const Command> table) {
  auto names = names_of(table);
  names.emplace_back("help");
  auto help = did_you_mean(name, names);
  help.emplace_back("'career' alone lists the commands");
  throw Misuse(fmt::format("unknown command '{}'", name), std::move(help));
}

[[noreturn]] void refuse_verb(const std::string& name, const Command& command, const std::string& words) {
  const auto names = names_of(command.verbs);
  auto help = did_you_mean(name, names);
  help.push_back(fmt::format("'career {}' knows: {}", words, fmt::join(names, ", ")));
  throw Misuse(fmt::format("unknown verb '{}'", name), std::move(help));
}

[[noreturn]] void refuse_word(const std::string& word, const std::string& words) {
  throw Misuse(fmt::format("'{}' is one word too many", word),
               {fmt::format("'career help {}' shows how it is written", words)});
}

[[noreturn]] void refuse_option(const std::string& extra, const Level& program, const Level& chosen) {
  const std::string name = extra.substr(0, extra.find('='));
  std::vector<std::string> names;
  for (const auto* level : {&chosen, &program}) {
    for (const auto& argument : level->syntax.arguments())
      names.insert(names.end(), argument.names.begin(), argument.names.end());
  }
  auto help = did_you_mean(name, names);
  if (help.empty()) {
    const auto& words = chosen.words;
    help.push_back(fmt::format("'career {}{}--help' lists the options", words, words.empty() ? "" : " "));
  }
  throw Misuse(fmt::format("unknown option '{}'", name), std::move(help));
}

// Behind "--" stand operands, whatever they look like.
[[noreturn]] void refuse_name_behind_marker() {
  throw Misuse("behind '--' no command is read", {"the command comes first: career COMMAND -- WORD"});
}

// CLI11 begins its message with the option's name and a colon.
[[noreturn]] void refuse(const CLI::ParseError& error) {
  const std::string what = error.what();
  const std::string option = what.substr(0, what.find(':'));
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && option.starts_with('-')) {
    throw Misuse(fmt::format("the option '{}' needs a value", option), {});
  }
  throw Misuse(fmt::format("the command line cannot be understood: {}", what), {});
}

class Parser {
 public:
  Parser(std::span<const std::string> args, std::span<const Command> table, Globals& globals)
      : args_(args), table_(table), globals_(globals) {
    app_.set_help_flag();  // --help is an option of ours, so that it can stand anywhere
    app_.allow_extras();
    app_.require_subcommand(0, 1);
    Level& program = levels_.emplace_back();
    program.app = &app_;
    add_global_options(program.syntax, globals);
    add_arguments(program);
    for (const auto& command : table) add_command(program, command);
    if (is_said("help")) {
      Level& help = add_level(program, "help");
      help.syntax.add("COMMAND", topic_, "The command, and its verb");
      add_arguments(help);
      help_ = &help;
    }
  }

  Asked parse() {
    try {
      app_.parse(std::vector<std::string>(args_.rbegin(), args_.rend()));  // CLI11 takes them last first
    } catch (const CLI::ParseError& error) {
      take_values(program());
      refuse(error);
    }
    take_values(program());
    const Level& level = chosen();
    refuse_extra(level);
    if (globals_.version) return std::string(version_text);
    if (&level == &program()) return program_help(table_, program().syntax);
    if (&level == help_) {
      take_values(level);
      return help_about(topic_);
    }
    if (globals_.help) return command_help(*level.command, level.syntax, program().syntax);
    return run_of(level);
  }

 private:
  [[nodiscard]] const Level& program() const { return levels_.front(); }

  [[nodiscard]] bool is_said(std::string_view word) const {
    return std::find(args_.begin(), args_.end(), word) != args_.end();
  }

  Level& add_level(const Level& above, std::string_view name) {
    Level& level = levels_.emplace_back();
    level.words = fmt::format("{}{}{}", above.words, above.words.empty() ? "" : " ", name);
    level.app = above.app->add_subcommand(std::string(name));
    level.app->set_help_flag();
    level.app->fallthrough();  // global options may stand behind it
    level.app->require_subcommand(0, 1);
    return level;
  }

  // A command that no word names cannot be meant, and costs nothing.
  void add_command(const Level& above, const Command& command) {
    if (!is_said(command.name)) return;
    Level& level = add_level(above, command.name);
    level.command = &command;
    if (command.define != nullptr) level.run = command.define(level.syntax);
    add_arguments(level);
    for (const auto& verb : command.verbs) add_command(level, verb);
  }

  // The verb that was chosen, or else the command; the program itself when there is none.
  [[nodiscard]] const Level& chosen() const {
    const CLI::App* app = &app_;
    for (auto below = app->get_subcommands(); !below.empty(); below = app->get_subcommands()) {
      app = below.front();
    }
    return level_of(app);
  }

  [[nodiscard]] const Level& level_of(const CLI::App* app) const {
    return *std::find_if(levels_.begin(), levels_.end(),
                         [&](const Level& level) { return level.app == app; });
  }

  // What CLI11 could not place: a misspelt option, a misspelt command or verb, or a word too many.
  void refuse_extra(const Level& level) const {
    const bool needs_name =
        &level == &program() || (level.command != nullptr && !level.command->verbs.empty());
    if (needs_name && is_said("--") && args_.back() != "--") refuse_name_behind_marker();
    const auto extras = app_.remaining(true);
    const auto extra =
        std::find_if(extras.begin(), extras.end(), [](const std::string& word) { return word != "--"; });
    if (extra == extras.end()) return;
    if (extra->size() > 1 && extra->starts_with('-')) refuse_option(*extra, program(), level);
    if (&level == &program()) refuse_command(*extra, table_);
    if (needs_name) refuse_verb(*extra, *level.command, level.words);
    refuse_values(*extra, level);
    refuse_word(*extra, level.words);
  }

  // A second value behind an option that takes one: the first of two, or the second word of one.
  void refuse_values(const std::string& extra, const Level& level) const {
    const auto at = std::find(args_.begin(), args_.end(), extra);
    if (at - args_.begin() < 2 || (at - 1)->starts_with('-')) return;
    const std::string& name = *(at - 2);
    const auto& value = *(at - 1);
    const auto& arguments = level.syntax.arguments();
    const auto option = std::find_if(arguments.begin(), arguments.end(), [&](const Argument& argument) {
      return std::find(argument.names.begin(), argument.names.end(), name) != argument.names.end();
    });
    if (option == arguments.end() || option->is_flag()) return;
    const auto is_option = [](const std::string& word) { return word.starts_with('-'); };
    const auto words = fmt::format("{}", fmt::join(at - 1, std::find_if(at, args_.end(), is_option), " "));
    const std::string quoted = fmt::format("{} {}", name, shell_word(words));
    const auto again =
        fmt::format("give {} again: {} {} {} {}", name, name, shell_word(value), name, shell_word(extra));
    const auto together = fmt::format("quote words that belong together: {}", quoted);
    const bool takes_names = option->suggest != nullptr;
    throw Misuse(fmt::format("'{}' is one word too many behind {}", extra, name),
                 {!option->is_many ? together
                  : takes_names    ? again
                                   : fmt::format("{}; or {}", again, together)});
  }

  // The help of what the words name: `help`, `help portfolio`, `help portfolio add`.
  [[nodiscard]] std::string help_about(const std::vector<std::string>& topic) const {
    const Command* found = nullptr;
    std::string words;
    for (const auto& word : topic) {
      const auto below = found == nullptr ? table_ : std::span<const Command>(found->verbs);
      const auto next =
          std::find_if(below.begin(), below.end(), [&](const Command& it) { return it.name == word; });
      if (next == below.end()) {
        if (found == nullptr) refuse_command(word, table_);
        if (below.empty()) refuse_word(word, words);
        refuse_verb(word, *found, words);
      }
      found = &*next;
      words += fmt::format("{}{}", words.empty() ? "" : " ", word);
    }
    if (found == nullptr) return program_help(table_, program().syntax);
    Syntax syntax;
    if (found->define != nullptr) found->define(syntax);
    return command_help(*found, syntax, program().syntax);
  }

  [[nodiscard]] Run run_of(const Level& level) const {
    // Options of `portfolio` stand behind its verb, if that has them, and not before it.
    const Level& above = level_of(level.app->get_parent());
    const auto* misplaced = &above == &program() ? nullptr : given_option(above);
    if (misplaced != nullptr) {
      throw Misuse(fmt::format("'{}' does not belong to 'career {}'", *misplaced, level.words),
                   {fmt::format("'career help {}' lists its options", level.words)});
    }
    if (!level.run) {
      throw Misuse(fmt::format("'career {}' does nothing by itself", level.words),
                   {fmt::format("it knows: {}", fmt::join(names_of(level.command->verbs), ", "))});
    }
    take_values(level);
    return level.run;
  }

  std::span<const std::string> args_;
  std::span<const Command> table_;
  Globals& globals_;
  CLI::App app_;
  std::list<Level> levels_;  // the program first; their places are lasting
  const Level* help_ = nullptr;
  std::vector<std::string> topic_;  // what help is asked about
};

}  // namespace

Asked parse(std::span<const std::string> args, std::span<const Command> table, Globals& globals) {
  return Parser(args, table, globals).parse();
}

}  // namespace career::cmd
