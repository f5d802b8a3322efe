#include "core/text/diagnostic.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/text/display.hpp"
#include "core/text/excerpt.hpp"
#include "core/text/prose.hpp"

namespace career {
namespace {

constexpr std::size_t most_drawn = 20;
constexpr std::size_t least_gutter = 5;
constexpr std::size_t most_columns = 160;  // of a source line, also where nobody counts them

// Of the sixteen colours that every terminal theme sets; a reader without them misses nothing.
constexpr std::string_view bold_red = "\x1B[1;31m";
constexpr std::string_view bold_yellow = "\x1B[1;33m";
constexpr std::string_view blue = "\x1B[34m";
constexpr std::string_view cyan = "\x1B[36m";
constexpr std::string_view no_color = "\x1B[0m";

// Draws the lines of one diagnostic, which share a gutter.
class Artist {
 public:
  Artist(const Diagnostic& diagnostic, const Drawing& drawing)
      : diagnostic_(diagnostic), drawing_(drawing), gutter_(gutter_width()) {}

  [[nodiscard]] std::string draw() const {
    std::string lines = heading();
    if (diagnostic_.source != nullptr) {
      if (diagnostic_.span) lines += drawn_excerpt(*diagnostic_.span, '^', tone(), "");
      for (const Label& label : diagnostic_.also)
        lines += drawn_excerpt(label.span, '-', blue, label.message);
    }
    const std::size_t taken = gutter_ + 3;  // "      = "
    for (const std::string& help : diagnostic_.help) {
      lines += fmt::format("{:{}} {} {}\n", "", gutter_, painted(cyan, "="),
                           wrap_behind(taken, visible(bounded(help)), taken, drawing_.width));
    }
    return lines;
  }

 private:
  [[nodiscard]] bool is_error() const { return diagnostic_.severity == Severity::Error; }
  [[nodiscard]] std::string_view tone() const { return is_error() ? bold_red : bold_yellow; }

  [[nodiscard]] std::string painted(std::string_view color, std::string_view text) const {
    return drawing_.color ? fmt::format("{}{}{}", color, text, no_color) : std::string(text);
  }

  [[nodiscard]] std::size_t gutter_width() const {
    if (diagnostic_.source == nullptr) return least_gutter;
    std::uint32_t line = diagnostic_.span ? diagnostic_.source->place(diagnostic_.span->begin).line : 1;
    for (const Label& label : diagnostic_.also) {
      line = std::max(line, diagnostic_.source->place(label.span.begin).line);
    }
    return std::max(least_gutter, fmt::formatted_size("{}", line));
  }

  [[nodiscard]] std::string heading() const {
    std::string line;
    if (diagnostic_.source != nullptr) {
      line += visible(diagnostic_.source->name()) + ":";
      if (diagnostic_.span) {
        const Place place = diagnostic_.source->place(diagnostic_.span->begin);
        line += fmt::format("{}:{}:", place.line, place.column);
      }
      line += ' ';
    }
    const std::string_view severity = is_error() ? "error" : "warning";
    std::string message = visible(bounded(diagnostic_.message));
    if (!diagnostic_.code.empty()) message += fmt::format(" [{}]", diagnostic_.code);
    const std::size_t taken = display_width(line) + severity.size() + 2;
    return fmt::format("{}{}: {}\n", line, painted(tone(), severity),
                       wrap_behind(taken, message, gutter_ + 3, drawing_.width));
  }

  [[nodiscard]] std::string drawn_excerpt(Span span, char stroke, std::string_view color,
                                          std::string_view label) const {
    const std::size_t taken = gutter_ + 3;  // "   12 | "
    const std::size_t width =
        drawing_.width == 0 ? most_columns
                            : std::min(drawing_.width - std::min(drawing_.width - 1, taken), most_columns);
    const auto shown = excerpt(*diagnostic_.source, span, width, drawing_.unicode ? "…" : "...");

    std::string mark(shown.length, stroke);
    if (!label.empty()) mark += ' ' + visible(bounded(label));
    std::string lines = painted(blue, fmt::format("{:>{}} |", shown.line, gutter_));
    if (!shown.text.empty()) lines += ' ' + shown.text;
    lines += '\n' + painted(blue, fmt::format("{:{}} |", "", gutter_));
    return lines + std::string(shown.indent + 1, ' ') + painted(color, mark) + '\n';
  }

  const Diagnostic& diagnostic_;
  const Drawing& drawing_;
  std::size_t gutter_;
};

// "1 error and 3 warnings in offers/a.yaml", for diagnostics that all speak of one file.
std::string summary(std::span<const Diagnostic> diagnostics) {
  const auto errors = std::count_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::Error;
  });
  const auto warnings = std::ssize(diagnostics) - errors;
  std::string counts;
  if (errors > 0) counts += counted(errors, "error");
  if (errors > 0 && warnings > 0) counts += " and ";
  if (warnings > 0) counts += counted(warnings, "warning");
  return fmt::format("{} in {}\n", counts, visible(diagnostics.front().source->name()));
}

Findings alone(Diagnostic diagnostic) {
  Findings findings;
  findings.push_back(std::move(diagnostic));
  return findings;
}

}  // namespace

bool has_errors(const Findings& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Diagnostic& finding) { return finding.severity == Severity::Error; });
}

void sort_by_place(Findings& findings) {
  std::unordered_map<const SourceFile*, std::size_t> order;
  for (const Diagnostic& finding : findings) order.emplace(finding.source.get(), order.size());

  const auto place = [&order](const Diagnostic& finding) {
    const auto begin = finding.span ? std::optional(finding.span->begin) : std::nullopt;
    return std::tuple(order.at(finding.source.get()), begin, finding.severity);
  };
  const auto identity = [&place](const Diagnostic& finding) {
    const Pos end = finding.span ? finding.span->end : 0;
    return std::tuple(place(finding), end, std::string_view(finding.code), std::string_view(finding.message));
  };

  Findings once;
  once.reserve(findings.size());
  std::set<decltype(identity(findings.front()))> met;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(once),
               [&](const Diagnostic& finding) { return met.insert(identity(finding)).second; });
  std::stable_sort(once.begin(), once.end(), [&place](const Diagnostic& left, const Diagnostic& right) {
    return place(left) < place(right);
  });
  findings = std::move(once);
}

std::string draw(const Diagnostic& diagnostic, const Drawing& drawing) {
  return Artist(diagnostic, drawing).draw();
}

std::string draw(std::span<const Diagnostic> diagnostics, const Drawing& drawing) {
  std::string lines;
  for (const Diagnostic& diagnostic : diagnostics.first(std::min(diagnostics.size(), most_drawn))) {
    lines += draw(diagnostic, drawing);
  }
  if (diagnostics.size() > most_drawn)
    lines += fmt::format("... and {} more\n", diagnostics.size() - most_drawn);

  while (!diagnostics.empty()) {
    const auto& source = diagnostics.front().source;
    const auto next = std::find_if(diagnostics.begin(), diagnostics.end(),
                                   [&source](const Diagnostic& other) { return other.source != source; });
    const auto count = static_cast<std::size_t>(next - diagnostics.begin());
    if (source != nullptr) lines += summary(diagnostics.first(count));
    diagnostics = diagnostics.subspan(count);
  }
  return lines;
}

Failure::Failure(Kind kind, Findings findings) : kind_(kind), findings_(std::move(findings)) {}

Failure::Failure(Kind kind, Diagnostic diagnostic) : Failure(kind, alone(std::move(diagnostic))) {}

const char* Failure::what() const noexcept {
  return findings_.empty() ? "a failure without a finding" : findings_.front().message.c_str();
}

Misuse::Misuse(std::string message, std::vector<std::string> help) {
  diagnostic_.message = std::move(message);
  diagnostic_.help = std::move(help);
}

}  // namespace career
