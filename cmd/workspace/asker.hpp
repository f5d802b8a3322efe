// Questions on a terminal: each with its line of help, and in brackets what Enter means.
#pragma once

#include <cstddef>

#include "core/init/asker.hpp"
#include "core/platform/input.hpp"
#include "core/platform/output.hpp"

namespace career::cmd {

class TerminalAsker : public init::Asker {
 public:
  // `width` in columns; 0: lines are not broken.
  TerminalAsker(Input& input, Output& output, std::size_t width)
      : input_(input), output_(output), width_(width) {}

  [[nodiscard]] std::optional<std::string> answer(const init::Question& question) override;
  void say(std::string_view text) override;
  void show(std::string_view file) override;

 private:
  Input& input_;
  Output& output_;
  std::size_t width_;
};

}  // namespace career::cmd
