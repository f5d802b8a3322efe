// The Console is the person's end of a call: how results and diagnostics are drawn for it (colours, width,
// characters), whether it wants quiet, and questions, where someone is there to answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cmd/cli/options.hpp"
#include "core/init/asker.hpp"
#include "core/platform/platform.hpp"
#include "core/platform/streams.hpp"
#include "core/report/text.hpp"
#include "core/text/diagnostic.hpp"

namespace career::cmd {

class Console : public init::Asker {
 public:
  // `out` is where questions are put.
  Console(const Globals& globals, const Platform& platform, Output& out)
      : globals_(globals), platform_(platform), out_(out) {}

  // Of results, on standard output or in a file, which is drawn for as a pipe is.
  [[nodiscard]] report::TextStyle text_style(bool is_in_file) const;
  // Of diagnostics that are the result.
  [[nodiscard]] Drawing result_drawing(bool is_in_file) const;
  // Of diagnostics, on standard error.
  [[nodiscard]] Drawing drawing() const;

  [[nodiscard]] bool is_quiet() const { return globals_.quiet; }

  // Whether someone is there to answer: standard input and output are terminals.
  [[nodiscard]] bool can_ask() const { return platform_.in.is_terminal && platform_.out.is_terminal; }
  // Each question with its line of help, and in brackets what Enter means.
  [[nodiscard]] std::optional<std::string> answer(const init::Question& question) override;
  void say(std::string_view text) override;
  void show(std::string_view file) override;

 private:
  const Globals& globals_;
  const Platform& platform_;
  Output& out_;
};

}  // namespace career::cmd
