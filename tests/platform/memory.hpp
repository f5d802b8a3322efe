// A world in memory, for tests: a clock that stands still, files and an environment that are maps, and
// programs that only answer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/platform/platform.hpp"

namespace career {

class FixedClock : public Clock {
 public:
  explicit FixedClock(Date today) : today_(today) {}
  [[nodiscard]] Date today() const override { return today_; }

 private:
  Date today_;
};

class MemoryEnvironment : public Environment {
 public:
  void set(const std::string& name, std::string value);
  [[nodiscard]] std::optional<std::string> get(const std::string& name) const override;

 private:
  std::map<std::string, std::string> variables_;
};

// What a save does, in this order.
enum class SaveStep : std::uint8_t { Lock, Write, Sync, Rename };

// Paths that are not absolute are meant from the current folder; "." and ".." in them work. The folders above
// whatever was added are there too. Fails in the words that real files do.
class MemoryFiles : public Files {
 public:
  using Texts = std::initializer_list<std::pair<std::string, std::string>>;  // paths and what they hold

  explicit MemoryFiles(std::string current_folder = "/home/dana");
  MemoryFiles(Texts files);

  void add(const std::string& path, std::string text);
  void add_folder(const std::string& path);
  // Something that is there but fails with this `errno` when it is read.
  void add_unreadable(const std::string& path, int error);
  // From now on each save fails at this step with this `errno`; a lock with EWOULDBLOCK, because someone has
  // it.
  void fail_saving(SaveStep step, int error);

  [[nodiscard]] bool exists(const std::string& path) const override;
  [[nodiscard]] bool is_irregular(const std::string& path) const override {
    return is_folder(absolute(path));
  }
  [[nodiscard]] SourcePtr read(const std::string& path, std::size_t limit) const override;
  [[nodiscard]] std::vector<std::string> list(const std::string& folder) const override;
  [[nodiscard]] std::string current_folder() const override { return current_folder_; }
  [[nodiscard]] std::string real_path(const std::string& path) const override { return absolute(path); }
  bool update(const std::string& path, std::size_t limit, const TextChange& change,
              const Events& events) override;
  void create(const std::string& path, std::string_view text) override;
  void make_folder(const std::string& path) override;
  void replace(const std::string& path, std::string_view text) override;

 private:
  struct Entry {
    std::optional<std::string> text;  // none: a folder, or unreadable
    int error = 0;
  };

  [[nodiscard]] std::string absolute(const std::string& path) const;
  [[nodiscard]] bool is_folder(const std::string& absolute_path) const;
  void put(const std::string& path, std::string_view text);

  std::string current_folder_;
  std::map<std::string, Entry> entries_;  // by absolute path
  std::map<SaveStep, int> save_errors_;
};

// Programs that say what a test has them say. One that no answer fits is not found.
class MemoryProcesses : public Processes {
 public:
  // What a command says whose words, joined by spaces, hold `part`; the first answer that fits counts.
  void answer(std::string part, Ran ran);
  void answer(std::string part, std::string out) {
    answer(std::move(part), {Ran::Kind::Exited, 0, std::move(out), {}});
  }

  [[nodiscard]] Ran run(const Command& command) override;
  [[nodiscard]] const std::vector<Command>& commands() const { return commands_; }  // that were run, in order

 private:
  std::vector<std::pair<std::string, Ran>> answers_;
  std::vector<Command> commands_;
};

class MemoryInput : public Input {
 public:
  MemoryInput() = default;
  explicit MemoryInput(std::deque<std::string> lines) : lines_(std::move(lines)) {}
  [[nodiscard]] std::optional<std::string> line() override;
  // How many lines nobody has asked for yet.
  [[nodiscard]] std::size_t left() const { return lines_.size(); }

 private:
  std::deque<std::string> lines_;
};

class MemoryOutput : public Output {
 public:
  void write(std::string_view text) override { text_ += text; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

// Owns what its Platform refers to; change the parts, then ask for it.
struct MemoryPlatform {
  FixedClock clock{Date{}};
  MemoryEnvironment environment;
  MemoryFiles files;
  MemoryProcesses processes;
  MemoryInput input;
  Terminal in;
  Terminal out;
  Terminal err;

  [[nodiscard]] Platform platform() { return {clock, environment, files, processes, input, in, out, err}; }
};

}  // namespace career
