// What may stand on every command line, and values that several commands take in one way.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "core/report/report.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<cmd::Format>, 5> words_of<cmd::Format>{
    {{"text", cmd::Format::Text},
     {"markdown", cmd::Format::Markdown},
     {"json", cmd::Format::Json},
     {"csv", cmd::Format::Csv},
     {"ics", cmd::Format::Ics}}};

}  // namespace career

namespace career::cmd {

// The global options, as given.
struct Globals {
  std::optional<std::string> file;   // -f
  std::optional<std::string> today;  // --today
  std::string color = "auto";
  int verbose = 0;  // how many -v
  bool quiet = false;
  bool help = false;
  bool version = false;
};

void add_global_options(Syntax& syntax, Globals& globals);

// What a command found, written: in each way that it has. The formats that may be asked for follow from that.
template <class Found>
struct Writers {
  template <class Result>
  using Writer = Result (*)(const Found&);

  Writer<report::Report> report = nullptr;  // for people, as text and as Markdown
  Writer<Result> text = nullptr;            // where text is something else
  Writer<Result> markdown = nullptr;        // and where Markdown is
  Writer<std::string> json = nullptr;
  Writer<report::Table> table = nullptr;  // as CSV
  Writer<std::string> calendar = nullptr;

  [[nodiscard]] std::vector<Format> formats() const {
    std::vector<Format> formats;
    const auto add = [&](Format format, bool is_known) {
      if (is_known) formats.push_back(format);
    };
    add(Format::Text, report || text);
    add(Format::Markdown, report || markdown);
    add(Format::Json, json);
    add(Format::Csv, table);
    add(Format::Ics, calendar);
    return formats;
  }

  [[nodiscard]] Result write(Format format, const Found& found) const {
    switch (format) {
      case Format::Json: return json(found);
      case Format::Csv: {
        report::Report csv;
        csv.add(table(found));
        return csv;
      }
      case Format::Ics: return calendar(found);
      case Format::Markdown:
        if (markdown) return markdown(found);
        break;
      case Format::Text:
        if (text) return text(found);
        break;
    }
    return report(found);
  }
};

// How a command writes its report, and where: in one way for all that have one.
struct ReportOptions {
  std::vector<Format> supported{};  // the first unless another is asked for
  std::optional<Format> said{};
  std::optional<std::string> output{};  // a file; none: standard output

  [[nodiscard]] Format format() const { return said.value_or(supported.front()); }

  // A result, finished or to be written, with how and where it is to go.
  [[nodiscard]] Outcome outcome(Result result, Exit exit = Exit::Fine, Findings findings = {}) const;

  template <class Found>
  [[nodiscard]] Outcome written(const Writers<Found>& writers, const Found& found, Exit exit = Exit::Fine,
                                const Findings& findings = {}) const {
    return outcome(writers.write(format(), found), exit, findings);
  }
};

void add_formats(Syntax& syntax, ReportOptions& options, std::vector<Format> supported);

// --format and -o, in this order. The options must live as long as the syntax.
template <class Found>
void add_report_options(Syntax& syntax, ReportOptions& options, const Writers<Found>& writers) {
  add_formats(syntax, options, writers.formats());
}

// -n, as every command that writes has it.
void add_dry_run(Syntax& syntax, bool& is_dry_run);

}  // namespace career::cmd
