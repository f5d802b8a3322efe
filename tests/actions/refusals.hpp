// What an action refuses, as one line: "'pm' has its end already, 2026-11 | ChangeEnd pm", for tests.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/actions/refusal.hpp"

namespace career::actions {

struct Refused {
  std::string message;
  std::optional<Remedy> remedy;
  std::vector<std::string> about;
  std::vector<std::string> help;
};

// An empty message: it was done.
inline Refused refused(const std::function<void()>& act) {
  try {
    act();
  } catch (const Refusal& it) {
    return {it.diagnostic().message, it.remedy(), it.about(), it.diagnostic().help};
  } catch (const Misuse& it) {
    return {it.diagnostic().message, std::nullopt, {}, it.diagnostic().help};
  }
  return {};
}

}  // namespace career::actions
