// A git repository in a temporary folder, for tests of what is read from one: without anybody's settings,
// with the dates that the test says.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/platform/process.hpp"

namespace career {

class GitRepository {
 public:
  GitRepository() {
    std::string name = (std::filesystem::temp_directory_path() / "career-git-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::filesystem::filesystem_error("mkdtemp", {});
    top_ = std::filesystem::canonical(name);
    folder_ = top_ / "career";
    std::filesystem::create_directory(folder_);
  }
  ~GitRepository() { std::filesystem::remove_all(top_); }
  GitRepository(const GitRepository&) = delete;
  GitRepository& operator=(const GitRepository&) = delete;
  GitRepository(GitRepository&&) = delete;
  GitRepository& operator=(GitRepository&&) = delete;

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
  [[nodiscard]] std::string top() const { return top_.string(); }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  // Runs git in the folder; `date` is the committer's.
  std::string git(std::vector<std::string> words,
                  const std::string& date = "2026-11-22T12:00:00+00:00") const {
    words.insert(words.begin(), {"git", "-C", folder_.string(), "-c", "init.defaultBranch=main"});
    const auto ran =
        run_process({.words = words,
                     .passes = [](std::string_view variable) { return !variable.starts_with("GIT_"); },
                     .variables = {{"GIT_CONFIG_GLOBAL", "/dev/null"},
                                   {"GIT_CONFIG_NOSYSTEM", "1"},
                                   {"GIT_LITERAL_PATHSPECS", "1"},
                                   {"GIT_AUTHOR_NAME", "Dana Reyes"},
                                   {"GIT_AUTHOR_EMAIL", "dana@example.org"},
                                   {"GIT_AUTHOR_DATE", "2020-01-01T12:00:00+00:00"},  // never what counts
                                   {"GIT_COMMITTER_NAME", "Dana Reyes"},
                                   {"GIT_COMMITTER_EMAIL", "dana@example.org"},
                                   {"GIT_COMMITTER_DATE", date}}});
    EXPECT_TRUE(ran.is_fine()) << "git " << words.back() << ": " << ran.err;
    return ran.out.substr(0, ran.out.find('\n'));
  }

  // Commits a file with that text on that day, at noon unless it says when; gives the id of the commit.
  std::string commit(const std::string& name, const std::string& text, std::string date) const {
    if (date.size() == 10) date += "T12:00:00+00:00";
    write(name, text);
    git({"add", "--", name});
    git({"commit", "-q", "--allow-empty", "-m", "x"}, date);
    return git({"rev-parse", "HEAD"});
  }

 private:
  std::filesystem::path top_;
  std::filesystem::path folder_;
};

}  // namespace career
