// Questions on a terminal: each with its line of help, and in brackets what Enter means.
#pragma once

#include "core/platform/input.hpp"
#include "core/platform/output.hpp"
#include "core/start/asker.hpp"

namespace career::cmd {

class TerminalAsker : public start::Asker {
 public:
  TerminalAsker(Input& input, Output& output) : input_(input), output_(output) {}

  [[nodiscard]] std::optional<std::string> answer(const start::Question& question) override;
  void say(std::string_view text) override;

 private:
  Input& input_;
  Output& output_;
};

}  // namespace career::cmd
