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

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const auto& command : commands()) names.emplace_back(command.name);
  names.emplace_back("help");
  return names;
}

const Command& command_named(const std::string& name) {
  const auto all = commands();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.name == name; });
  if (found != all.end()) return *found;
  auto help = did_you_mean(name, command_names());
  help.emplace_back("'career' alone lists the commands");
  throw Misuse(fmt::format("unknown command '{}'", name), std::move(help));
}

void add_option_names(const CLI::App& app, std::vector<std::string>& names) {
  for (const auto* option : app.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    for (const auto& name : option->get_snames()) names.push_back("-" + name);
  }
}

// What CLI11 could not place: a misspelt option, a misspelt command, or a word too many.
[[noreturn]] void refuse_extra(const std::string& extra, const CLI::App& app, const CLI::App* subcommand) {
  if (extra.size() > 1 && extra.starts_with('-')) {
    const std::string name = extra.substr(0, extra.find('='));
    std::vector<std::string> names;
    if (subcommand != nullptr) add_option_names(*subcommand, names);
    add_option_names(app, names);
    auto help = did_you_mean(name, names);
    if (help.empty()) {
      help.push_back(subcommand == nullptr
                         ? "'career --help' lists the options"
                         : fmt::format("'career {} --help' lists the options", subcommand->get_name()));
    }
    throw Misuse(fmt::format("unknown option '{}'", name), std::move(help));
  }
  if (subcommand == nullptr) static_cast<void>(command_named(extra));
  throw Misuse(fmt::format("'{}' is one word too many", extra),
               {fmt::format("'career help {}' shows how it is written",
                            subcommand == nullptr ? "" : subcommand->get_name())});
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

}  // namespace

Asked parse(std::span<const std::string> args, Globals& globals) {
  CLI::App app;
  app.set_help_flag();  // --help is an option of ours, so that it can stand anywhere
  app.allow_extras();
  app.require_subcommand(0, 1);
  add_global_options(app, globals);

  std::map<const CLI::App*, std::pair<const Command*, Run>> runs;
  for (const auto& command : commands()) {
    auto* subcommand = app.add_subcommand(std::string(command.name), std::string(command.summary));
    subcommand->set_help_flag();
    subcommand->fallthrough();
    runs[subcommand] = {&command, command.define(*subcommand)};
  }
  std::string help_topic;
  auto* help = app.add_subcommand("help", "Show the help of a command");
  help->set_help_flag();
  help->fallthrough();
  help->add_option("COMMAND", help_topic, "The command");

  try {
    app.parse(std::vector<std::string>(args.rbegin(), args.rend()));  // CLI11 takes them last first
  } catch (const CLI::ParseError& error) {
    refuse(error);
  }
  const auto chosen = app.get_subcommands();
  const CLI::App* subcommand = chosen.empty() ? nullptr : chosen.front();
  const auto extras = app.remaining(true);
  const auto extra =
      std::find_if(extras.begin(), extras.end(), [](const std::string& word) { return word != "--"; });
  if (extra != extras.end()) refuse_extra(*extra, app, subcommand);
  if (globals.version) return std::string(version_text);

  if (subcommand == help && !help_topic.empty() && help_topic != "help") {
    const Command& command = command_named(help_topic);
    return command_help(command, *app.get_subcommand(help_topic), app);
  }
  if (subcommand == nullptr || subcommand == help) return program_help(app);
  auto& [command, run] = runs.at(subcommand);
  if (globals.help) return command_help(*command, *subcommand, app);
  return std::move(run);
}

}  // namespace career::cmd
