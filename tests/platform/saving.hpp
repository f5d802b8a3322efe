// Saving on the real disk, each test in a folder of its own that goes away with it. Other processes are forks
// that wait for a byte, never for a time.
#pragma once

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <grp.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/platform/paths.hpp"
#include "core/platform/real.hpp"
#include "core/text/diagnostic.hpp"

namespace career::saving {

inline constexpr std::size_t limit = 200'000;
inline constexpr std::chrono::minutes long_enough{1};

inline std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline struct stat facts_of(const std::string& path) {
  struct stat facts {};
  EXPECT_EQ(::lstat(path.c_str(), &facts), 0) << path;
  return facts;
}

inline TextChange to(std::string text) {
  return [text = std::move(text)](const SourcePtr&) { return text; };
}

inline TextChange append(std::string line) {
  return [line = std::move(line)](const SourcePtr& source) { return std::string(source->text()) + line; };
}

// The code of the Failure that something ends in; "fine" when it does not.
inline std::string code_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) {
    return failure.findings().front().code;
  }
  return "fine";
}

inline std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) {
    return failure.findings().front().message;
  }
  return "fine";
}

// Acts as somebody who is not the superuser, whom no permission stops.
inline void as_somebody(const std::function<void()>& action) {
  const bool is_superuser = ::geteuid() == 0;
  if (is_superuser) {
    ASSERT_EQ(::seteuid(65534), 0);
  }
  action();
  if (is_superuser) {
    ASSERT_EQ(::seteuid(0), 0);
  }
}

// Another process. It ends with 0 when `action` does, with 1 when that throws.
inline pid_t start(const std::function<void()>& action) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  try {
    action();
  } catch (...) {
    ::_exit(1);
  }
  ::_exit(0);
}

// How it ended, as `waitpid` tells it.
inline int end_of(pid_t child) {
  int status = -1;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  return status;
}

// A way for two processes to wait for each other.
class Signal {
 public:
  Signal() { EXPECT_EQ(::pipe(ends_), 0); }
  ~Signal() {
    ::close(ends_[0]);
    ::close(ends_[1]);
  }
  Signal(const Signal&) = delete;
  Signal& operator=(const Signal&) = delete;

  void give() const { EXPECT_EQ(::write(ends_[1], "!", 1), 1); }
  void await() const {
    char byte = 0;
    EXPECT_EQ(::read(ends_[0], &byte, 1), 1);
  }

 private:
  int ends_[2] = {-1, -1};
};

class Saving : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "career-XXXXXX";
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder = name;
    file = path("career.yaml");
  }
  void TearDown() override {
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    std::filesystem::remove_all(folder);
  }

  [[nodiscard]] std::string path(const std::string& name) const { return join_path(folder, name); }

  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
  }

  // Whatever stands in the folder, which shows what saving has left behind.
  [[nodiscard]] std::vector<std::string> names() const { return files.list(folder); }

  bool update(const TextChange& change) { return files.update(file, limit, change, {}); }

  std::string folder;
  std::string file;
  RealFiles files{long_enough};
};

}  // namespace career::saving
