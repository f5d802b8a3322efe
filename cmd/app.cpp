#include "cmd/app.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "cmd/cli/command_line.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/command.hpp"
#include "cmd/log.hpp"
#include "cmd/remedies.hpp"
#include "cmd/workspace/console.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/report/csv.hpp"
#include "core/report/markdown.hpp"
#include "core/report/text.hpp"
#include "core/text/display.hpp"

namespace career::cmd {

namespace {

std::string rendered(const Outcome& outcome, const report::TextStyle& style) {
  if (const auto* drawn = std::get_if<Drawn>(&outcome.result)) return drawn->text;
  if (const auto* finished = std::get_if<std::string>(&outcome.result)) return *finished;
  const auto& report = std::get<report::Report>(outcome.result);
  switch (outcome.format) {
    case Format::Markdown: return report::write_markdown(report);
    case Format::Csv: return report::write_csv(report);
    default: return report::write_text(report, style);
  }
}

// A difference and a template hold the bytes of files: a pipe gets them exactly, so that `patch` takes them,
// and a terminal is shown what would steer it.
std::string for_terminal(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of("\n\t"), text.size());
    auto piece = text.substr(0, end);
    const auto rest = text.substr(end);
    if (rest.starts_with('\n') && piece.ends_with('\r')) piece.remove_suffix(1);
    shown += visible(piece);
    shown += rest.substr(0, 1);
    text = rest.substr(std::min<std::size_t>(rest.size(), 1));
  }
  return shown;
}

// The note, and the commands that come next: what each is for beside it, or below it where the width is too
// small.
std::string said_beside(const Outcome& outcome, std::size_t width) {
  std::string text;
  if (!outcome.note.empty()) text += wrap_lines(visible(outcome.note), width) + '\n';
  std::size_t widest = 0;
  std::size_t widest_about = 0;
  for (const auto& next : outcome.next) {
    widest = std::max(widest, display_width(visible(next.command)));
    widest_about = std::max(widest_about, display_width(visible(next.what)));
  }
  if (!outcome.next.empty()) text += "next:\n";
  const bool is_beside = width == 0 || 2 + widest + 4 + widest_about <= width;
  for (const auto& [command, what] : outcome.next) {
    text += is_beside ? fmt::format("  {}  # {}\n", pad_right(visible(command), widest), visible(what))
                      : fmt::format("  {}\n      # {}\n", visible(command),
                                    wrap_behind(8, visible(what), 8, width));
  }
  return text;
}

std::string notes(const Workspace& workspace, std::size_t width) {
  std::string text;
  for (const auto& note : workspace.notes()) text += fmt::format("note: {}\n", visible(note));
  return wrap_lines(text, width);
}

Exit exit_for(Failure::Kind kind) {
  return kind == Failure::Kind::Invalid ? Exit::Invalid : Exit::Unavailable;
}

// Runs what was asked and writes what it found; the one place where failures end.
class Program {
 public:
  Program(const Platform& platform, Output& out, Output& err)
      : platform_(platform), out_(out), err_(err), console_(globals_, platform, out) {}

  Exit run(std::span<const std::string> args) {
    try {
      const Asked asked = parse(args, commands(), globals_);
      if (const auto* text = std::get_if<std::string>(&asked)) {
        out_.write(wrap_lines(*text, console_.result_drawing(false).width));
        return Exit::Fine;
      }
      Workspace workspace({globals_, platform_, events_to(err_, globals_.verbose)});
      Outcome outcome = std::get<Run>(asked)(workspace, console_);
      const bool is_silent = !deliver(outcome) && outcome.note.empty();
      tell(std::move(outcome.findings));
      if (!globals_.quiet && !is_silent) {
        const auto width = console_.drawing().width;
        err_.write(notes(workspace, width) + said_beside(outcome, width));
      }
      return outcome.exit;
    } catch (const Misuse& misuse) {
      tell({misuse.diagnostic()});
      return Exit::Misuse;
    } catch (const Failure& failure) {
      tell(with_way_around(failure.findings()));
      return exit_for(failure.kind());
    } catch (const std::exception& error) {
      tell({Diagnostic{.code = "bug",
                       .message = fmt::format("this is a bug in career: {}", error.what()),
                       .help = {"your files are as they were; please report it with the command you ran"}}});
      return Exit::Unavailable;
    }
  }

 private:
  // Whether there was something to deliver.
  bool deliver(const Outcome& outcome) {
    const auto text = rendered(outcome, console_.text_style(outcome.output.has_value()));
    if (outcome.output) {
      platform_.files.replace(*outcome.output, text);
    } else {
      const bool is_finished = std::holds_alternative<std::string>(outcome.result);
      out_.write(is_finished && platform_.out.is_terminal ? for_terminal(text) : text);
    }
    return !text.empty();
  }

  void tell(Findings findings) {
    if (globals_.quiet) {
      std::erase_if(findings, [](const Diagnostic& finding) { return finding.severity != Severity::Error; });
    }
    sort_by_place(findings);
    err_.write(draw(findings, console_.drawing()));
  }

  const Platform& platform_;
  Output& out_;
  Output& err_;
  Globals globals_;
  Console console_;
};

}  // namespace

int run(std::span<const std::string> args, const Platform& platform, Output& out, Output& err) noexcept {
  try {
    return static_cast<int>(Program(platform, out, err).run(args));
  } catch (...) {  // even the message could not be written
    return static_cast<int>(Exit::Unavailable);
  }
}

}  // namespace career::cmd
