// A SpecHistory reads the spec as it was on earlier days, through the same reader as today's. Why that cannot
// be told is a value: nothing here throws for it.
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/model/spec.hpp"
#include "core/model/when_received.hpp"
#include "core/platform/git/history.hpp"

namespace career::history {

// The spec as it was in a commit.
struct PastSpec {
  Spec spec;
  FileVersion version;
};

class SpecHistory {
 public:
  SpecHistory(const Platform& platform, const std::string& spec_path, Events events)
      : history_(platform, spec_path, std::move(events)) {}

  // As it was at the end of a day. At most two processes.
  [[nodiscard]] std::variant<PastSpec, Missing> on(Date day);

  // As it was when each of the offers came, in their order. At most two processes, and none when no offer
  // says when it was received; so one version is read, the one that most of them came under, of several the
  // first named. The others are OtherVersion. What it refers to lives as long as this.
  [[nodiscard]] std::vector<WhenReceived> when_received(std::span<const Offer> offers);

 private:
  [[nodiscard]] std::variant<PastSpec, Missing> read(const FileVersion& version);

  FileHistory history_;
  std::deque<Spec> specs_;  // that were given out
};

}  // namespace career::history
