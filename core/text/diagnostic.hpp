// A Diagnostic tells a person what is wrong, where, and how to put it right. There is one drawing for all of
// them, in the form that editors and CI already read: `file:line:column: error: message [code]`.
//
// Findings about a person's file are values: they are collected, sorted by place and all shown. What makes
// going on impossible is an exception: a Failure, or a Misuse of the command line.
#pragma once

#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/source_file.hpp"

namespace career {

enum class Severity : std::uint8_t { Error, Warning };

// A second place that a diagnostic speaks of: "first here".
struct Label {
  Span span;
  std::string message{};
};

struct Diagnostic {
  Severity severity = Severity::Error;
  std::string code{};          // a stable word, such as `unknown-key`
  std::string message{};       // lower case, no full stop, quotes what was written
  SourcePtr source{};          // null when no file's text is meant
  std::optional<Span> span{};  // only with `source`; none: the file as a whole
  std::vector<Label> also{};
  std::vector<std::string> help{};  // each how to put it right, such as "did you mean 'phase'?"
};

using Findings = std::vector<Diagnostic>;

[[nodiscard]] bool has_errors(const Findings& findings);

// By file in the order first met, then by place, errors before warnings at one place; equal ones once.
void sort_by_place(Findings& findings);

// How diagnostics are drawn on a stream.
struct Drawing {
  bool color = false;
  bool unicode = true;  // the "…" of a cut line, or "..."
  std::size_t width =
      80;  // of the terminal; a longer source line is cut around its caret, to 160 in any case
};

// One diagnostic as lines of text, each ended by a line break. Nothing from the file reaches the terminal
// raw.
[[nodiscard]] std::string draw(const Diagnostic& diagnostic, const Drawing& drawing);

// All of them, at most 20 and then "and N more", followed by "2 errors in career.yaml".
[[nodiscard]] std::string draw(std::span<const Diagnostic> diagnostics, const Drawing& drawing);

// Why going on is impossible.
class Failure : public std::exception {
 public:
  enum class Kind : std::uint8_t {
    Invalid,      // a spec or an offer is missing or wrong
    Unavailable,  // something could not be read, written or locked
    Bug,          // a mistake of ours; the file is as it was
  };

  Failure(Kind kind, Findings findings);
  Failure(Kind kind, Diagnostic diagnostic);

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] const Findings& findings() const { return findings_; }
  [[nodiscard]] const char* what() const noexcept override;

 private:
  Kind kind_;
  Findings findings_;
};

// A command line that cannot be understood or does not fit together.
class Misuse : public std::exception {
 public:
  explicit Misuse(Diagnostic diagnostic) : diagnostic_(std::move(diagnostic)) {}
  Misuse(std::string message, std::vector<std::string> help);

  [[nodiscard]] const Diagnostic& diagnostic() const { return diagnostic_; }
  [[nodiscard]] const char* what() const noexcept override { return diagnostic_.message.c_str(); }

 private:
  Diagnostic diagnostic_;
};

}  // namespace career
