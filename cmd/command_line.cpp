#include "cmd/command_line.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cmd/help.hpp"
#include "core/text/suggest.hpp"

namespace career::cmd {

namespace {

constexpr const char* version_text = "career " CAREER_VERSION "\n";

void add_global_options(CLI::App& app, Globals& globals) {
  app.add_option("-f,--file", globals.file, "The spec (else $CAREER_FILE, else the nearest career.yaml)")
      ->type_name("FILE")
      ->take_last();
  app.add_option("--today", globals.today, "The day to reckon from (else $CAREER_TODAY, else the clock)")
      ->type_name("DATE")
      ->take_last();
  app.add_option("--color", globals.color, "Colours: auto, always or never")->type_name("WHEN")->take_last();
  app.add_flag("-q,--quiet", globals.quiet, "Say errors only");
  app.add_flag("-v,--verbose", globals.verbose, "Say what is read, twice for details");
  app.add_flag("-h,--help", globals.help, "Show this help");
  app.add_flag("--version", globals.version, "Show the version");
}

// A command or a verb as CLI11 knows it, and what it stands for.
struct Defined {
  const Command* command = nullptr;
  std::string words;  // "portfolio add"
  Run run;            // none: it needs a verb
};
using Definitions = std::map<const CLI::App*, Defined>;

CLI::App* add_command(CLI::App& parent, const std::string& name, std::string_view summary) {
  auto* added = parent.add_subcommand(name, std::string(summary));
  added->set_help_flag();
  added->fallthrough();  // global options may stand behind it
  added->require_subcommand(0, 1);
  return added;
}

void define(CLI::App& parent, const Command& command, const std::string& words, Definitions& definitions) {
  auto* app = add_command(parent, std::string(command.name), command.summary);
  definitions[app] = {&command, words, command.define == nullptr ? Run{} : command.define(*app)};
  for (const auto& verb : command.verbs)
    define(*app, verb, fmt::format("{} {}", words, verb.name), definitions);
}

// The command that was chosen, or its verb; the app itself when there is none.
const CLI::App* chosen_in(const CLI::App& app) {
  const CLI::App* chosen = &app;
  for (auto below = chosen->get_subcommands(); !below.empty(); below = chosen->get_subcommands()) {
    chosen = below.front();
  }
  return chosen;
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

[[noreturn]] void refuse_verb(const std::string& name, const Defined& defined) {
  const auto names = names_of(defined.command->verbs);
  auto help = did_you_mean(name, names);
  help.push_back(fmt::format("'career {}' knows: {}", defined.words, fmt::join(names, ", ")));
  throw Misuse(fmt::format("unknown verb '{}'", name), std::move(help));
}

void add_option_names(const CLI::App& app, std::vector<std::string>& names) {
  for (const auto* option : app.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    for (const auto& name : option->get_snames()) names.push_back("-" + name);
  }
}

// What CLI11 could not place: a misspelt option, a misspelt command or verb, or a word too many. `defined` is
// what was chosen so far, null when nothing was.
[[noreturn]] void refuse_extra(const std::string& extra, const CLI::App& app, const CLI::App& chosen,
                               const Defined* defined, std::span<const Command> table) {
  const std::string words = defined == nullptr ? std::string() : defined->words;
  if (extra.size() > 1 && extra.starts_with('-')) {
    const std::string name = extra.substr(0, extra.find('='));
    std::vector<std::string> names;
    if (&chosen != &app) add_option_names(chosen, names);
    add_option_names(app, names);
    auto help = did_you_mean(name, names);
    if (help.empty()) {
      help.push_back(fmt::format("'career {}{}--help' lists the options", words, words.empty() ? "" : " "));
    }
    throw Misuse(fmt::format("unknown option '{}'", name), std::move(help));
  }
  if (&chosen == &app) refuse_command(extra, table);
  if (defined != nullptr && !defined->command->verbs.empty()) refuse_verb(extra, *defined);
  throw Misuse(fmt::format("'{}' is one word too many", extra),
               {fmt::format("'career help {}' shows how it is written", words)});
}

// Options of `portfolio` stand behind its verb, if that has them, and not before it.
void refuse_options_before_verb(const CLI::App& verb, const Defined& defined) {
  for (const auto* option : verb.get_parent()->get_options()) {
    if (option->count() == 0) continue;
    throw Misuse(fmt::format("'{}' does not belong to 'career {}'", option->get_name(), defined.words),
                 {fmt::format("'career help {}' lists its options", defined.words)});
  }
}

// CLI11 begins its message with the option's name and a colon.
[[noreturn]] void refuse(const CLI::ParseError& error) {
  const std::string what = error.what();
  const std::string option = what.substr(0, what.find(':'));
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && option.starts_with('-')) {
    throw Misuse(fmt::format("the option '{}' needs a value", option), {});
  }
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
    throw Misuse(fmt::format("a value does not fit its option: {}", what), {});
  }
  throw Misuse(fmt::format("the command line cannot be understood: {}", what), {});
}

// The help of what the words name: `help`, `help portfolio`, `help portfolio add`.
std::string help_about(const std::vector<std::string>& topic, const CLI::App& app,
                       const Definitions& definitions, std::span<const Command> table) {
  const CLI::App* place = &app;
  for (const auto& word : topic) {
    const auto below = place->get_subcommands([&](const CLI::App* sub) { return sub->get_name() == word; });
    if (below.empty()) {
      const auto defined = definitions.find(place);
      if (defined == definitions.end()) refuse_command(word, table);
      refuse_extra(word, app, *place, &defined->second, table);
    }
    place = below.front();
  }
  const auto defined = definitions.find(place);
  if (defined == definitions.end()) return program_help(table, app);
  return command_help(*defined->second.command, *place, app);
}

}  // namespace

Asked parse(std::span<const std::string> args, std::span<const Command> table, Globals& globals) {
  CLI::App app;
  app.set_help_flag();  // --help is an option of ours, so that it can stand anywhere
  app.allow_extras();
  app.require_subcommand(0, 1);
  add_global_options(app, globals);

  Definitions definitions;
  for (const auto& command : table) define(app, command, std::string(command.name), definitions);
  std::vector<std::string> topic;
  const auto* help = add_command(app, "help", "Show the help of a command");
  app.get_subcommand("help")->add_option("COMMAND", topic, "The command, and its verb");

  try {
    app.parse(std::vector<std::string>(args.rbegin(), args.rend()));  // CLI11 takes them last first
  } catch (const CLI::ParseError& error) {
    refuse(error);
  }
  const CLI::App* chosen = chosen_in(app);
  const auto found = definitions.find(chosen);
  const auto extras = app.remaining(true);
  const auto extra =
      std::find_if(extras.begin(), extras.end(), [](const std::string& word) { return word != "--"; });
  if (extra != extras.end())
    refuse_extra(*extra, app, *chosen, found == definitions.end() ? nullptr : &found->second, table);
  if (globals.version) return std::string(version_text);

  if (chosen == help) return help_about(topic, app, definitions, table);
  if (chosen == &app) return program_help(table, app);
  auto& [command, words, run] = found->second;
  if (globals.help) return command_help(*command, *chosen, app);
  if (chosen->get_parent() != &app) refuse_options_before_verb(*chosen, found->second);
  if (!run) {
    throw Misuse(fmt::format("'career {}' does nothing by itself", words),
                 {fmt::format("it knows: {}", fmt::join(names_of(command->verbs), ", "))});
  }
  return std::move(run);
}

}  // namespace career::cmd
