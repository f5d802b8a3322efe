#include "core/platform/git/history.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <gtest/gtest.h>

#include "core/platform/real.hpp"
#include "tests/platform/memory.hpp"
#include "tests/platform/repository.hpp"

namespace career {
namespace {

constexpr std::size_t file_limit = 1000;

Date day(const std::string& text) { return parse_date(text).date.first(); }

// What a file was on a day: its text, or why that is not known.
struct Past {
  std::string text;
  std::optional<Missing> missing;
};

Past past(FileHistory& history, const std::string& on) {
  const auto version = history.on(day(on));
  if (const auto* missing = std::get_if<Missing>(&version)) return {"", *missing};
  const auto text = history.text(std::get<FileVersion>(version), file_limit);
  if (const auto* missing = std::get_if<Missing>(&text)) return {"", *missing};
  return {std::string(std::get<SourcePtr>(text)->text()), {}};
}

Past past(const std::string& path, const std::string& on) {
  RealPlatform real;
  const auto platform = real.platform();
  FileHistory history(platform, path, {});
  return past(history, on);
}

NoPast why(const Past& past) { return past.missing ? past.missing->why : NoPast::NoDay; }

class History : public testing::Test {
 protected:
  GitRepository repository_;

  void SetUp() override {
    if (run_process({.words = {"git", "--version"}}).kind == Ran::Kind::NotFound) GTEST_SKIP() << "no git";
    repository_.git({"init", "-q"});
  }
  [[nodiscard]] std::string spec() const { return repository_.path("career.yaml"); }
};

TEST_F(History, GivesTheNewestVersionOfThatDayOrBefore) {
  repository_.commit("career.yaml", "one", "2026-01-10");
  repository_.commit("career.yaml", "two", "2026-02-10");
  repository_.commit("career.yaml", "late on the same day", "2026-02-10T23:59:00+00:00");
  repository_.commit("career.yaml", "three", "2026-03-10");
  EXPECT_EQ(past(spec(), "2026-01-10").text, "one");
  EXPECT_EQ(past(spec(), "2026-02-09").text, "one");
  EXPECT_EQ(past(spec(), "2026-02-10").text, "late on the same day");
  EXPECT_EQ(past(spec(), "2026-12-31").text, "three");
}

TEST_F(History, SaysSinceWhenThereIsOne) {
  repository_.commit("other", "", "2026-01-01");
  repository_.commit("career.yaml", "one", "2026-01-10");
  EXPECT_EQ(past(spec(), "2026-01-09").missing, (Missing{NoPast::NotThatOld, day("2026-01-10"), ""}));
}

TEST_F(History, TakesTheDayThatTheCommitterWroteInTheirOwnTimeZone) {
  repository_.commit("career.yaml", "far east", "2026-01-10T00:30:00+1300");
  EXPECT_EQ(past(spec(), "2026-01-10").text, "far east");
  EXPECT_EQ(why(past(spec(), "2026-01-09")), NoPast::NotThatOld);
}

TEST_F(History, GoesByTheHistoryWhereDatesRunBackwards) {
  repository_.commit("career.yaml", "one", "2026-01-10");
  repository_.commit("career.yaml", "two", "2026-03-10");
  repository_.commit("career.yaml", "three, by a clock that was late", "2026-02-10");
  EXPECT_EQ(past(spec(), "2026-02-20").text, "three, by a clock that was late");
  EXPECT_EQ(past(spec(), "2026-02-01").text, "one");
}

TEST_F(History, IsThatOfTheFirstParentsAndTakesAMergeForOneChange) {
  repository_.commit("career.yaml", "one", "2026-01-10");
  repository_.git({"checkout", "-q", "-b", "idea"});
  repository_.commit("career.yaml", "idea", "2026-01-20");
  repository_.git({"checkout", "-q", "main"});
  repository_.commit("other", "", "2026-01-25");
  repository_.git({"merge", "-q", "--no-ff", "-m", "merged", "idea"}, "2026-02-10T12:00:00+00:00");
  EXPECT_EQ(past(spec(), "2026-02-01").text, "one") << "the idea was not merged yet";
  EXPECT_EQ(past(spec(), "2026-02-10").text, "idea");
}

TEST_F(History, DoesNotFollowARename) {
  repository_.commit("old.yaml", "text", "2026-01-10");
  repository_.git({"config", "log.follow", "true"});
  repository_.git({"mv", "old.yaml", "career.yaml"});
  repository_.git({"commit", "-q", "-m", "renamed"}, "2026-02-10T12:00:00+00:00");
  EXPECT_EQ(past(spec(), "2026-02-10").text, "text");
  EXPECT_EQ(past(spec(), "2026-01-20").missing, (Missing{NoPast::NotThatOld, day("2026-02-10"), ""}));
}

TEST_F(History, KnowsThatTheFileWasGoneForAWhile) {
  repository_.commit("career.yaml", "one", "2026-01-10");
  repository_.git({"rm", "-q", "career.yaml"});
  repository_.git({"commit", "-q", "-m", "gone"}, "2026-02-10T12:00:00+00:00");
  repository_.commit("career.yaml", "two", "2026-03-10");
  EXPECT_EQ(past(spec(), "2026-02-20").missing, (Missing{NoPast::Deleted, day("2026-02-10"), ""}));
  EXPECT_EQ(past(spec(), "2026-03-10").text, "two");
}

TEST_F(History, SaysWhereAShallowCloneIsCutOff) {
  repository_.commit("career.yaml", "one", "2026-01-10");
  repository_.commit("career.yaml", "two", "2026-02-10");
  repository_.commit("other", "", "2026-03-10");
  repository_.git({"branch", "grafted"});  // a name that says it, too
  const auto url = "file://" + repository_.path("");
  const auto clone = repository_.top() + "/clone";
  repository_.git({"clone", "-q", "--depth", "1", url, clone});
  EXPECT_EQ(past(clone + "/career.yaml", "2026-02-10").missing,
            (Missing{NoPast::CutOff, day("2026-03-10"), ""}));
  EXPECT_EQ(past(clone + "/career.yaml", "2026-03-10").text, "two");
  EXPECT_EQ(why(past(spec(), "2026-01-01")), NoPast::NotThatOld) << "a branch of that name cuts nothing off";
}

TEST_F(History, SaysWhatIsMissing) {
  repository_.write("career.yaml", "text");
  EXPECT_EQ(why(past(spec(), "2026-01-10")), NoPast::NoCommits);
  repository_.commit("other", "", "2026-01-01");
  EXPECT_EQ(why(past(spec(), "2026-01-10")), NoPast::NotTracked);
  EXPECT_EQ(why(past(repository_.top() + "/career.yaml", "2026-01-10")), NoPast::NoRepository);
  repository_.commit("career.yaml", std::string(file_limit + 1, 'x'), "2026-01-10");
  EXPECT_EQ(why(past(spec(), "2026-01-10")), NoPast::TooLarge);
}

TEST_F(History, FindsFilesOfAnyNameAndFolder) {
  for (const std::string name :
       {"-rf", ":(top)x.yaml", "*.yaml", "a b\n.yaml", "deep/er/:0:x", "@{1}", "[x].yaml", "ä.yaml"}) {
    repository_.commit(name, name, "2026-01-10");
    EXPECT_EQ(past(repository_.path(name), "2026-01-10").text, name);
  }
  EXPECT_EQ(why(past(repository_.path("?.yaml"), "2026-01-10")), NoPast::NotTracked);
}

TEST_F(History, IsThatOfTheFileBehindALink) {
  repository_.commit("career.yaml", "text", "2026-01-10");
  const auto link = repository_.top() + "/link.yaml";
  std::filesystem::create_symlink(spec(), link);
  EXPECT_EQ(past(link, "2026-01-10").text, "text");
}

TEST_F(History, IsReadInALinkedWorktreeAsWell) {
  repository_.commit("career.yaml", "text", "2026-01-10");
  repository_.git({"worktree", "add", "-q", repository_.top() + "/tree"});
  EXPECT_EQ(past(repository_.top() + "/tree/career.yaml", "2026-01-10").text, "text");
}

TEST_F(History, IsNotThatOfARepositoryThatAHookSpeaksOf) {
  repository_.commit("career.yaml", "text", "2026-01-10");
  ::setenv("GIT_DIR", "/nowhere", 1);
  ::setenv("GIT_INDEX_FILE", "/nowhere", 1);
  EXPECT_EQ(past(spec(), "2026-01-10").text, "text");
  ::unsetenv("GIT_DIR");
  ::unsetenv("GIT_INDEX_FILE");
}

// Without git itself: what is asked, and what is made of the answers.
class HistoryAsTold : public testing::Test {
 protected:
  MemoryPlatform memory_;

  void SetUp() override {
    memory_.files.add("/home/dana/career.yaml", "");
    memory_.files.add_folder("/home/dana/.git");
  }
  Past of_day(const std::string& on) {
    const auto platform = memory_.platform();
    FileHistory history(platform, "career.yaml", {});
    return past(history, on);
  }
};

TEST_F(HistoryAsTold, RunsOneProcessForTheDaysAndOneForAText) {
  memory_.processes.answer(" log ", "abc 2026-02-10 HEAD -> refs/heads/main\ndef 2026-01-10 \n");
  memory_.processes.answer("def:./career.yaml", "text");
  const auto platform = memory_.platform();
  FileHistory history(platform, "career.yaml", {});
  (void)history.on(day("2026-03-01"));
  EXPECT_EQ(past(history, "2026-02-01").text, "text");
  EXPECT_EQ(why(past(history, "2026-01-01")), NoPast::NotThatOld);
  EXPECT_EQ(memory_.processes.commands().size(), 2U);
}

TEST_F(HistoryAsTold, RunsNothingWithoutARepositoryAbove) {
  MemoryPlatform memory;
  memory.files.add("/home/dana/career.yaml", "");
  const auto platform = memory.platform();
  FileHistory history(platform, "career.yaml", {});
  EXPECT_EQ(why(past(history, "2026-02-01")), NoPast::NoRepository);
  EXPECT_TRUE(memory.processes.commands().empty());
}

TEST_F(HistoryAsTold, KnowsWhyGitDoesNotAnswer) {
  EXPECT_EQ(why(of_day("2026-02-01")), NoPast::NoGit);
  memory_.processes.answer(" log ",
                           {Ran::Kind::Exited, 128, "",
                            "fatal: detected dubious ownership in repository at '/home/dana'\nTo add"});
  EXPECT_EQ(why(of_day("2026-02-01")), NoPast::NotTrusted);
}

TEST_F(HistoryAsTold, HandsOnWhatItDoesNotUnderstand) {
  memory_.processes.answer(" log ",
                           {Ran::Kind::Exited, 128, "", "warning: x\nfatal: bad object HEAD\nmore\n"});
  EXPECT_EQ(of_day("2026-02-01").missing, (Missing{NoPast::GitFailed, {}, "bad object HEAD"}));
  memory_.processes = {};
  memory_.processes.answer(" log ", {Ran::Kind::Killed, 9, "", ""});
  EXPECT_EQ(of_day("2026-02-01").missing, (Missing{NoPast::GitFailed, {}, "it was killed by signal 9"}));
  memory_.processes = {};
  memory_.processes.answer(" log ", "abc %cs \n");
  EXPECT_EQ(why(of_day("2026-02-01")), NoPast::GitFailed);
}

TEST_F(HistoryAsTold, AsksWithEverythingSwitchedOffThatRunsPrograms) {
  memory_.processes.answer(" log ", "abc 2026-02-10 \n");
  (void)of_day("2026-03-01");
  const auto& log = memory_.processes.commands().front();
  const std::vector<std::string> words{"git",
                                       "--no-pager",
                                       "-c",
                                       "core.fsmonitor=false",
                                       "-c",
                                       "core.hooksPath=/dev/null",
                                       "-c",
                                       "log.showSignature=false",
                                       "-c",
                                       "safe.bareRepository=explicit",
                                       "-C",
                                       "/home/dana",
                                       "-c",
                                       "log.follow=false",
                                       "log",
                                       "--no-show-signature",
                                       "--no-ext-diff",
                                       "--no-textconv",
                                       "--no-color",
                                       "--no-patch",
                                       "--first-parent",
                                       "--decorate=full",
                                       "--format=%H %cs %D",
                                       "--",
                                       "./career.yaml"};
  EXPECT_EQ(log.words, words);
  for (const auto* dropped : {"GIT_DIR", "GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_SSH_COMMAND", "GIT_TRACE"}) {
    EXPECT_FALSE(log.passes(dropped)) << dropped;
  }
  for (const auto* kept : {"HOME", "PATH", "GIT_CONFIG_GLOBAL", "GIT_CEILING_DIRECTORIES"}) {
    EXPECT_TRUE(log.passes(kept)) << kept;
  }
}

}  // namespace
}  // namespace career
