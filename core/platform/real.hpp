// The real world: the computer's clock and time zone, its disk, the process's environment and its streams.
#pragma once

#include <chrono>
#include <cstddef>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/platform/platform.hpp"

namespace career {

// The civil date of a moment in the time zone of the process (TZ); none outside of the years 1 to 9999.
[[nodiscard]] std::optional<Date> local_date(std::time_t moment);

class RealClock : public Clock {
 public:
  // Throws Failure Unavailable `bad-clock` when the computer's clock is far out of range.
  [[nodiscard]] Date today() const override;
};

class RealEnvironment : public Environment {
 public:
  [[nodiscard]] std::optional<std::string> get(const std::string& name) const override;
};

class RealFiles : public Files {
 public:
  // Waits at most `patience` for another process that changes the same file.
  explicit RealFiles(std::chrono::milliseconds patience = std::chrono::seconds(5)) : patience_(patience) {}

  [[nodiscard]] bool exists(const std::string& path) const override;
  [[nodiscard]] bool is_irregular(const std::string& path) const override;
  [[nodiscard]] SourcePtr read(const std::string& path, std::size_t limit) const override;
  [[nodiscard]] std::vector<std::string> list(const std::string& folder) const override;
  [[nodiscard]] std::string current_folder() const override;
  [[nodiscard]] std::string real_path(const std::string& path) const override;
  bool update(const std::string& path, std::size_t limit, const TextChange& change,
              const Events& events) override;
  void create(const std::string& path, std::string_view text) override;
  void make_folder(const std::string& path) override;
  void replace(const std::string& path, std::string_view text) override;

 private:
  std::chrono::milliseconds patience_;
};

class RealProcesses : public Processes {
 public:
  [[nodiscard]] Ran run(const Command& command) override { return run_process(command); }
};

// What the stream behind a file descriptor is.
[[nodiscard]] Terminal terminal_of(int descriptor);

// Owns what its Platform refers to.
class RealPlatform {
 public:
  [[nodiscard]] Platform platform();

 private:
  RealClock clock_;
  RealEnvironment environment_;
  RealFiles files_;
  RealProcesses processes_;
  StreamInput input_{0, "standard input"};
};

}  // namespace career
