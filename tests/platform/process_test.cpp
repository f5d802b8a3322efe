#include "core/platform/process.hpp"

#include <cerrno>
#include <csignal>
#include <string>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace career {
namespace {

Ran shell(const std::string& script) { return run_process({.words = {"sh", "-c", script}}); }

TEST(Process, GivesBackWhatTheProgramSaysAndItsExitCode) {
  const auto ran = shell("echo out; echo err >&2; exit 3");
  EXPECT_EQ(ran.kind, Ran::Kind::Exited);
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.out, "out\n");
  EXPECT_EQ(ran.err, "err\n");
  EXPECT_FALSE(ran.is_fine());
  EXPECT_TRUE(shell("exit 0").is_fine());
}

TEST(Process, HandsEveryWordOverAsItIs) {
  const auto ran = run_process({.words = {"printf", "%s|", "a b", "$HOME", "*", "; exit 1", "", "\n'\""}});
  EXPECT_EQ(ran.out, "a b|$HOME|*|; exit 1||\n'\"|");
}

TEST(Process, TakesAProgramThatIsNotThereForAnAnswer) {
  EXPECT_EQ(run_process({.words = {"no-such-program-anywhere"}}).kind, Ran::Kind::NotFound);
  EXPECT_EQ(run_process({.words = {"/no/such/program"}}).kind, Ran::Kind::NotFound);
  const auto folder = run_process({.words = {"/"}});
  EXPECT_EQ(folder.kind, Ran::Kind::NotStarted);
  EXPECT_EQ(folder.code, EACCES);
}

TEST(Process, RefusesAWordThatTheSystemWouldCut) {
  EXPECT_EQ(run_process({.words = {"echo", std::string("a\0b", 3)}}).kind, Ran::Kind::NotStarted);
  EXPECT_EQ(run_process({}).kind, Ran::Kind::NotStarted);
}

TEST(Process, TellsThatTheProgramWasKilled) {
  const auto ran = shell("kill -TERM $$");
  EXPECT_EQ(ran.kind, Ran::Kind::Killed);
  EXPECT_EQ(ran.code, SIGTERM);
}

TEST(Process, StopsAProgramThatSaysTooMuch) {
  const auto ran = run_process({.words = {"yes"}, .limit = 1000});
  EXPECT_EQ(ran.kind, Ran::Kind::TooMuch);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(run_process({.words = {"printf", "12345"}, .limit = 5}).out, "12345");
}

TEST(Process, ReadsBothStreamsWhileTheyFill) {
  const auto ran = shell("head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero");
  EXPECT_TRUE(ran.is_fine());
  EXPECT_EQ(ran.out.size(), 300000U);
  EXPECT_EQ(ran.err.size(), 65536U);
}

TEST(Process, GivesItNothingToRead) { EXPECT_EQ(shell("cat; echo done").out, "done\n"); }

TEST(Process, PassesOnTheVariablesItShallAndSetsOthers) {
  ::setenv("CAREER_KEPT", "1", 1);
  ::setenv("CAREER_DROPPED", "2", 1);
  ::setenv("CAREER_CHANGED", "3", 1);
  const auto ran = run_process({.words = {"sh", "-c", "echo $CAREER_KEPT,$CAREER_DROPPED,$CAREER_CHANGED"},
                                .passes = [](std::string_view name) { return name != "CAREER_DROPPED"; },
                                .variables = {{"CAREER_CHANGED", "4"}}});
  EXPECT_EQ(ran.out, "1,,4\n");
  EXPECT_EQ(shell("echo $CAREER_DROPPED").out, "2\n");
}

TEST(Process, KnowsTheExitCodeEvenWhereChildrenAreIgnored) {
  const auto before = std::signal(SIGCHLD, SIG_IGN);
  const auto ran = shell("exit 5");
  EXPECT_EQ(std::signal(SIGCHLD, before), SIG_IGN) << "and leaves that as it was";
  EXPECT_EQ(ran.kind, Ran::Kind::Exited);
  EXPECT_EQ(ran.code, 5);
}

TEST(Process, LetsAClosedPipeEndTheProgramAsUsual) {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  const auto ran = shell("(yes; echo $? >&2) | head -n 1");
  (void)std::signal(SIGPIPE, before);
  EXPECT_EQ(ran.err, "141\n");
}

TEST(Process, LeavesNoDescriptorOpen) {
  const auto next = [] {
    const int number = ::open("/dev/null", O_RDONLY);
    ::close(number);
    return number;
  };
  const int before = next();
  (void)shell("exit 0");
  (void)run_process({.words = {"no-such-program-anywhere"}});
  (void)run_process({.words = {"yes"}, .limit = 10});
  EXPECT_EQ(next(), before);
}

TEST(Process, GivesItNoEndOfAPipeBeyondItsTwoStreams) {
  const auto ran = run_process({.words = {"ls", "-l", "/proc/self/fd"}});
  for (const std::string stream : {" 1 -> ", " 2 -> "}) {
    const auto begin = ran.out.find(stream) + stream.size();
    const auto pipe = ran.out.substr(begin, ran.out.find('\n', begin) - begin);
    EXPECT_EQ(pipe.substr(0, 6), "pipe:[") << ran.out;
    EXPECT_EQ(ran.out.find(pipe), ran.out.rfind(pipe)) << ran.out;
  }
}

}  // namespace
}  // namespace career
