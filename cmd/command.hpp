// What a command is: its name, its place in the help, and how it turns options into an outcome.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/report/report.hpp"
#include "core/text/diagnostic.hpp"

namespace career::cmd {

class Console;
class Syntax;
class Workspace;

// The exit codes, as `career(1)` lists them. Never a count.
enum class Exit : int {
  Fine = 0,
  Findings = 1,
  Misuse = 2,
  Invalid = 3,      // a spec or an offer is missing or wrong
  Unavailable = 4,  // something could not be read, written or locked
};

enum class Format { Text, Markdown, Json, Csv, Ics };

// A command that makes sense after this one, and what it is for.
struct Next {
  std::string command;  // as one would type it
  std::string what;
};

// Text that was drawn for the stream it goes to, with its colours; nothing in it comes raw from a file.
struct Drawn {
  std::string text;
};

// A report is yet to be written, as CSV its first table; JSON, calendars and what holds the bytes of files
// come finished, as a string.
using Result = std::variant<report::Report, Drawn, std::string>;

// What a command found.
struct Outcome {
  Result result;
  Format format = Format::Text;
  Exit exit = Exit::Fine;
  Findings findings{};                  // said on stderr beside the result
  std::string note{};                   // one line, said there as well, unless -q
  std::optional<std::string> output{};  // a file that takes the result, instead of stdout
  std::vector<Next> next{};             // said below the note, unless -q
};

using Run = std::function<Outcome(Workspace&, Console&)>;

struct Command {
  std::string_view name;
  std::string_view summary;  // a verb first, no full stop
  std::string_view group;    // its heading in the help; none for a verb
  std::vector<std::string_view> synopsis;
  std::vector<std::string_view> examples;  // runnable, without "$ "
  Run (*define)(Syntax&);                  // says what may stand behind it; null: it cannot do without a verb
  std::vector<Command> verbs{};  // what comes next on the line: `portfolio add`. A verb has none of its own
};

// All commands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();

}  // namespace career::cmd
