#include "core/platform/git/new_repository.hpp"

#include <gtest/gtest.h>

#include "tests/platform/memory.hpp"

namespace career {
namespace {

TEST(NewRepository, IsMadeWhereThereIsNone) {
  const MemoryFiles files{{"career/career.yaml", "career: 1\n"}};
  MemoryProcesses git;
  git.answer("git init", std::string());
  const auto made = repository_for(files, git, "career", {});
  EXPECT_EQ(made.kind, Repository::Kind::Made);
  EXPECT_EQ(made.top, "/home/dana/career");
  ASSERT_EQ(git.commands().size(), 1U);
  EXPECT_EQ(git.commands()[0].words,
            (std::vector<std::string>{"git", "init", "--quiet", "--", "/home/dana/career"}));
}

// In a hook GIT_DIR names another repository, which the new one must not become.
TEST(NewRepository, IsNotSentElsewhere) {
  const MemoryFiles files;
  MemoryProcesses git;
  (void)repository_for(files, git, ".", {});
  const auto& passes = git.commands().at(0).passes;
  for (const auto* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_TEMPLATE_DIR"}) {
    EXPECT_FALSE(passes(name)) << name;
  }
  EXPECT_TRUE(passes("HOME"));
  EXPECT_TRUE(passes("GIT_CONFIG_GLOBAL"));
}

TEST(NewRepository, IsTheOneThatIsThere) {
  MemoryFiles files{{"career/deep/career.yaml", "career: 1\n"}};
  files.add(".git", "gitdir: elsewhere\n");  // a linked worktree
  MemoryProcesses git;
  const auto there = repository_for(files, git, "career/deep", {});
  EXPECT_EQ(there.kind, Repository::Kind::There);
  EXPECT_EQ(there.top, "/home/dana");
  EXPECT_TRUE(git.commands().empty());
}

TEST(NewRepository, IsNoneWithoutGit) {
  const MemoryFiles files;
  MemoryProcesses git;
  EXPECT_EQ(repository_for(files, git, ".", {}).kind, Repository::Kind::NoGit);
}

TEST(NewRepository, SaysWhatGitSays) {
  const MemoryFiles files;
  MemoryProcesses git;
  git.answer("git init", {Ran::Kind::Exited, 128, {}, "fatal: cannot mkdir .git\n"});
  const auto failed = repository_for(files, git, ".", {});
  EXPECT_EQ(failed.kind, Repository::Kind::Failed);
  EXPECT_EQ(failed.said, "cannot mkdir .git");
}

}  // namespace
}  // namespace career
