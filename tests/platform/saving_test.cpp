// Saving on the real disk, each test in a folder of its own that goes away with it. Other processes are forks
// that wait for a byte, never for a time.
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

namespace career {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t limit = 200'000;
constexpr std::chrono::minutes long_enough{1};

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct stat facts_of(const std::string& path) {
  struct stat facts {};
  EXPECT_EQ(::lstat(path.c_str(), &facts), 0) << path;
  return facts;
}

Change to(std::string text) {
  return [text = std::move(text)](const SourcePtr&) { return text; };
}

Change append(std::string line) {
  return [line = std::move(line)](const SourcePtr& source) { return std::string(source->text()) + line; };
}

// The code of the Failure that something ends in; "fine" when it does not.
std::string code_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) {
    return failure.findings().front().code;
  }
  return "fine";
}

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) {
    return failure.findings().front().message;
  }
  return "fine";
}

// Acts as somebody who is not the superuser, whom no permission stops.
void as_somebody(const std::function<void()>& action) {
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
pid_t start(const std::function<void()>& action) {
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
int end_of(pid_t child) {
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

  bool update(const Change& change) { return files.update(file, limit, change, {}); }

  std::string folder;
  std::string file;
  RealFiles files{long_enough};
};

TEST_F(Saving, GivesTheChangeTheTextAndWritesWhatItMakesOfIt) {
  (void)write("career.yaml", "a: 1\r\n");
  EXPECT_TRUE(update([&](const SourcePtr& source) {
    EXPECT_EQ(source->text(), "a: 1\r\n");
    EXPECT_EQ(source->name(), file);
    return std::string("a: 2\r\n\0\xFF", 8);
  }));
  EXPECT_EQ(text_of(file), std::string("a: 2\r\n\0\xFF", 8));
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, WritesALongText) {
  const std::string text(limit, 'a');
  EXPECT_TRUE((write("career.yaml", "short"), update(to(text))));
  EXPECT_EQ(text_of(file), text);
  EXPECT_TRUE(update(to("")));
  EXPECT_EQ(text_of(file), "");
}

TEST_F(Saving, TellsWhatItDoes) {
  (void)write("career.yaml", "a: 1\n");
  std::vector<std::string> told;
  files.update(file, limit, append("b: 2\n"), [&](Event, std::string_view what) { told.emplace_back(what); });
  EXPECT_THAT(told,
              ElementsAre("locked " + file, "read " + file + " (5 bytes)", "wrote " + file + " (10 bytes)"));
}

TEST_F(Saving, WritesNothingWhenNothingChanges) {
  (void)write("career.yaml", "a: 1\n");
  const auto before = facts_of(file);
  EXPECT_FALSE(update(to("a: 1\n")));
  const auto after = facts_of(file);
  EXPECT_EQ(after.st_ino, before.st_ino);
  EXPECT_EQ(after.st_ctim.tv_sec, before.st_ctim.tv_sec);
  EXPECT_EQ(after.st_ctim.tv_nsec, before.st_ctim.tv_nsec);
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, KeepsTheMode) {
  (void)write("career.yaml", "a: 1\n");
  for (const mode_t mode : {0600U, 0640U, 0755U}) {
    ASSERT_EQ(::chmod(file.c_str(), mode), 0);
    EXPECT_TRUE(update(append("b\n")));
    EXPECT_EQ(facts_of(file).st_mode & 07777U, mode);
    files.replace(file, "a: 1\n");
    EXPECT_EQ(facts_of(file).st_mode & 07777U, mode);
  }
}

TEST_F(Saving, KeepsTheOwner) {
  if (::geteuid() != 0) GTEST_SKIP() << "only the superuser may give a file away";
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chown(file.c_str(), 1234, 5678), 0);
  EXPECT_TRUE(update(append("b\n")));
  EXPECT_EQ(facts_of(file).st_uid, 1234);
  EXPECT_EQ(facts_of(file).st_gid, 5678);
}

TEST_F(Saving, GivesNoOtherGroupTheRightsOfOneItCannotKeep) {
  if (::geteuid() != 0) GTEST_SKIP() << "only the superuser may set this up";
  ASSERT_EQ(::chown(folder.c_str(), 65534, 0), 0);
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chown(file.c_str(), 65534, 5678), 0);
  ASSERT_EQ(::chmod(file.c_str(), 0664), 0);
  // A process of its own: the superuser's groups stay with a borrowed identity.
  const int status = end_of(start([&] {
    if (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(2);
    (void)update(append("b\n"));
  }));
  EXPECT_EQ(status, 0);
  EXPECT_EQ(facts_of(file).st_gid, 65534);
  EXPECT_EQ(facts_of(file).st_mode & 07777U, 0644);
}

TEST_F(Saving, KeepsALinkAndChangesWhatItLeadsTo) {
  std::filesystem::create_directory(path("notes"));
  (void)write("notes/real.yaml", "a: 1\n");
  std::filesystem::create_symlink("notes/real.yaml", path("between"));
  std::filesystem::create_symlink("between", file);
  EXPECT_TRUE(update(append("b: 2\n")));
  EXPECT_EQ(std::filesystem::read_symlink(file), "between");
  EXPECT_EQ(text_of(path("notes/real.yaml")), "a: 1\nb: 2\n");
  files.replace(file, "c: 3\n");
  EXPECT_EQ(std::filesystem::read_symlink(file), "between");
  EXPECT_EQ(text_of(path("notes/real.yaml")), "c: 3\n");
  EXPECT_THAT(names(), ElementsAre("between", "career.yaml", "notes"));
  EXPECT_THAT(files.list(path("notes")), ElementsAre("real.yaml"));
}

TEST_F(Saving, WritesNothingWhenTheChangeThrows) {
  (void)write("career.yaml", "a: 1\n");
  EXPECT_THROW(update([](const SourcePtr&) -> std::string { throw std::runtime_error("no"); }),
               std::runtime_error);
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
  EXPECT_TRUE(update(append("b: 2\n"))) << "and holds no lock";
}

TEST_F(Saving, RefusesATextThatCouldNotBeReadAgain) {
  (void)write("career.yaml", "12345");
  EXPECT_EQ(code_of([&] { files.update(file, 5, append("6"), {}); }), "cannot-save");
  EXPECT_EQ(code_of([&] { files.update(file, 4, append("6"), {}); }), "too-large");
  EXPECT_EQ(text_of(file), "12345");
}

TEST_F(Saving, NamesTheProcessThatHasTheLock) {
  (void)write("career.yaml", "a: 1\n");
  const Signal has_it;
  const Signal may_end;
  const pid_t other = start([&] {
    (void)update([&](const SourcePtr&) {
      has_it.give();
      may_end.await();
      return "b: 2\n";
    });
  });
  has_it.await();
  RealFiles impatient{std::chrono::milliseconds(1)};
  const std::string message = message_of([&] { impatient.update(file, limit, to("c: 3\n"), {}); });
  EXPECT_EQ(message, "'" + file + "' is locked by " + ::program_invocation_short_name + " (process " +
                         std::to_string(other) + ")");
  EXPECT_EQ(text_of(file), "a: 1\n");
  may_end.give();
  EXPECT_EQ(end_of(other), 0);
  EXPECT_EQ(text_of(file), "b: 2\n");
  EXPECT_TRUE(update(append("c: 3\n"))) << "once the other is done";
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, IsNotHinderedByWhatAKilledProcessLeft) {
  (void)write("career.yaml", "a: 1\n");
  const pid_t other = start([&] { (void)update([](const SourcePtr&) -> std::string { ::_exit(3); }); });
  EXPECT_EQ(WEXITSTATUS(end_of(other)), 3);
  EXPECT_THAT(names(), ElementsAre(".career.yaml.lock", "career.yaml"));
  (void)write(".career-" + std::to_string(::getpid()) + "-0.tmp", "half a te");
  EXPECT_TRUE(update(append("b: 2\n")));
  EXPECT_EQ(text_of(file), "a: 1\nb: 2\n");
  EXPECT_THAT(names(), ElementsAre(".career-" + std::to_string(::getpid()) + "-0.tmp", "career.yaml"));
}

TEST_F(Saving, OverwritesNothingThatStandsInTheLocksPlace) {
  (void)write("career.yaml", "a: 1\n");
  (void)write("precious", "b: 2\n");
  std::filesystem::create_hard_link(path("precious"), path(".career.yaml.lock"));
  EXPECT_TRUE(update(append("c: 3\n")));
  std::filesystem::create_symlink("precious", path(".career.yaml.lock"));
  EXPECT_EQ(code_of([&] { update(append("d: 4\n")); }), "cannot-save");
  EXPECT_EQ(text_of(file), "a: 1\nc: 3\n");
  EXPECT_EQ(text_of(path("precious")), "b: 2\n");
}

TEST_F(Saving, LosesNoneOfFortyLinesWrittenAtOnce) {
  (void)write("career.yaml", "");
  std::vector<pid_t> writers;
  for (int number = 100; number < 140; ++number) {
    writers.push_back(start([&] { (void)update(append(std::to_string(number) + '\n')); }));
  }
  std::set<std::string> expected;
  for (std::size_t i = 0; i < writers.size(); ++i) {
    EXPECT_EQ(end_of(writers[i]), 0);
    expected.insert(std::to_string(100 + i));
  }
  std::ifstream text(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  EXPECT_EQ(lines.size(), 40);
  EXPECT_EQ(std::set<std::string>(lines.begin(), lines.end()), expected);
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, KeepsWhatAnEditorSavedMeanwhile) {
  (void)write("career.yaml", "a: 1\n");
  EXPECT_EQ(code_of([&] {
              update([&](const SourcePtr&) {
                (void)write("career.yaml", "a: 7\n");
                return "b: 2\n";
              });
            }),
            "changed-meanwhile");
  EXPECT_EQ(text_of(file), "a: 7\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, SeesAChangeThatKeepsTheTime) {
  (void)write("career.yaml", "a: 1\n");
  const auto before = facts_of(file);
  EXPECT_EQ(code_of([&] {
              update([&](const SourcePtr&) {
                (void)write("career.yaml", "a: 7\n");
                const struct timespec times[2] = {before.st_atim, before.st_mtim};
                EXPECT_EQ(::utimensat(AT_FDCWD, file.c_str(), times, 0), 0);
                return "b: 2\n";
              });
            }),
            "changed-meanwhile");
  EXPECT_EQ(text_of(file), "a: 7\n");
}

TEST_F(Saving, DoesNotBringBackWhatWasDeletedMeanwhile) {
  (void)write("career.yaml", "a: 1\n");
  EXPECT_EQ(code_of([&] {
              update([&](const SourcePtr&) {
                std::filesystem::remove(file);
                return "b: 2\n";
              });
            }),
            "changed-meanwhile");
  EXPECT_THAT(names(), IsEmpty());
}

TEST_F(Saving, SeesThatALinkLeadsElsewhereMeanwhile) {
  (void)write("old", "a: 1\n");
  (void)write("new", "a: 1\n");
  std::filesystem::create_symlink("old", file);
  EXPECT_EQ(code_of([&] {
              update([&](const SourcePtr&) {
                std::filesystem::remove(file);
                std::filesystem::create_symlink("new", file);
                return "b: 2\n";
              });
            }),
            "changed-meanwhile");
  EXPECT_THAT(names(), ElementsAre("career.yaml", "new", "old"));
  EXPECT_EQ(text_of(path("old")), "a: 1\n");
  EXPECT_EQ(text_of(path("new")), "a: 1\n");
}

TEST_F(Saving, ChangesOnlyPlainFilesThatAreThere) {
  EXPECT_EQ(code_of([&] { update(to("a")); }), "not-found");
  EXPECT_EQ(code_of([&] { files.update(folder, limit, to("a"), {}); }), "not-a-file");
  EXPECT_EQ(code_of([&] { files.update("/dev/null", limit, to("a"), {}); }), "cannot-save");
  ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
  EXPECT_EQ(code_of([&] { update(to("a")); }), "cannot-save") << "and does not wait for a writer";
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, LeavesAFolderAloneThatAllowsNoNewFile) {
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chmod(file.c_str(), 0666), 0);
  ASSERT_EQ(::chmod(folder.c_str(), 0555), 0);
  std::string updating;
  std::string creating;
  std::string replacing;
  as_somebody([&] {
    updating = message_of([&] { update(append("b")); });
    creating = message_of([&] { files.create(path("new"), "b"); });
    replacing = message_of([&] { files.replace(file, "b"); });
  });
  EXPECT_EQ(updating, "cannot make a file in the folder of '" + file + "': permission denied");
  EXPECT_EQ(creating, "cannot make a file in the folder of '" + path("new") + "': permission denied");
  EXPECT_EQ(replacing, updating);
  EXPECT_EQ(text_of(file), "a: 1\n");
}

TEST_F(Saving, LeavesAReadOnlyFileAlone) {
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chmod(file.c_str(), 0444), 0);
  ASSERT_EQ(::chmod(folder.c_str(), 0777), 0);
  std::string updating;
  std::string replacing;
  as_somebody([&] {
    updating = message_of([&] { update(append("b")); });
    replacing = message_of([&] { files.replace(file, "b"); });
  });
  EXPECT_EQ(updating, "cannot save '" + file + "': permission denied");
  EXPECT_EQ(replacing, updating);
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, SaysThatAFolderMayNotBeEntered) {
  (void)write("career.yaml", "a: 1\n");
  ASSERT_EQ(::chmod(folder.c_str(), 0), 0);
  std::string updating;
  as_somebody([&] { updating = message_of([&] { update(append("b")); }); });
  EXPECT_EQ(updating, "cannot read '" + file + "': permission denied");
}

// A limit on the size of files stands in for a full disk: writing stops in the middle.
TEST_F(Saving, KeepsTheOldTextWhenTheDiskTakesOnlyHalfOfTheNew) {
  (void)write("career.yaml", "a: 1\n");
  const auto with_little_room = [&](const std::function<void()>& action) {
    return WEXITSTATUS(end_of(start([&] {
      const struct rlimit little { 1000, 1000 };
      if (::setrlimit(RLIMIT_FSIZE, &little) != 0 || ::signal(SIGXFSZ, SIG_IGN) == SIG_ERR) ::_exit(2);
      ::_exit(code_of(action) == "cannot-save" ? 9 : 3);
    })));
  };
  EXPECT_EQ(with_little_room([&] { update(to(std::string(2000, 'b'))); }), 9);
  EXPECT_EQ(with_little_room([&] { files.replace(file, std::string(2000, 'b')); }), 9);
  EXPECT_EQ(with_little_room([&] { files.create(path("new"), std::string(2000, 'b')); }), 9);
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml"));
}

TEST_F(Saving, CreatesAFileAsTheMaskOfTheProcessWantsIt) {
  const mode_t before = ::umask(0027);
  files.create(file, "a: 1\n");
  files.replace(path("report.md"), "# a\n");
  ::umask(before);
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_EQ(text_of(path("report.md")), "# a\n");
  EXPECT_EQ(facts_of(file).st_mode & 07777U, 0640);
  EXPECT_EQ(facts_of(path("report.md")).st_mode & 07777U, 0640);
  EXPECT_THAT(names(), ElementsAre("career.yaml", "report.md"));
}

TEST_F(Saving, NeverCreatesOverWhatIsThere) {
  (void)write("career.yaml", "a: 1\n");
  std::filesystem::create_symlink("nothing", path("link"));
  EXPECT_EQ(code_of([&] { files.create(file, "b: 2\n"); }), "already-there");
  EXPECT_EQ(code_of([&] { files.create(path("link"), "b: 2\n"); }), "already-there");
  EXPECT_EQ(code_of([&] { files.create(folder, "b: 2\n"); }), "already-there");
  EXPECT_EQ(text_of(file), "a: 1\n");
  EXPECT_THAT(names(), ElementsAre("career.yaml", "link"));
}

TEST_F(Saving, SaysThatTheFolderForANewFileIsMissing) {
  const std::string nowhere = path("none/report.md");
  const std::string message = "cannot make a file in the folder of '" + nowhere + "': it does not exist";
  EXPECT_EQ(message_of([&] { files.create(nowhere, "a"); }), message);
  EXPECT_EQ(message_of([&] { files.replace(nowhere, "a"); }), message);
  EXPECT_EQ(code_of([&] { files.replace(folder, "a"); }), "cannot-save");
  EXPECT_EQ(code_of([&] { files.replace(folder + "/", "a"); }), "cannot-save");
  EXPECT_EQ(code_of([&] { files.replace("", "a"); }), "cannot-save");
}

TEST_F(Saving, ReplacesAWholeFile) {
  (void)write("report.md", "# a long old report\n");
  files.replace(path("report.md"), "# new\n");
  EXPECT_EQ(text_of(path("report.md")), "# new\n");
  EXPECT_THAT(names(), ElementsAre("report.md"));
}

TEST_F(Saving, NeverTakesAPathForEndedAtAZeroByte) {
  (void)write("career.yaml", "a: 1\n");
  const std::string cut = file + '\0' + "b";
  EXPECT_EQ(code_of([&] { files.update(cut, limit, append("b"), {}); }), "not-found");
  EXPECT_EQ(code_of([&] { files.replace(cut, "b"); }), "cannot-save");
  EXPECT_EQ(code_of([&] { files.create(path("new") + '\0', "b"); }), "cannot-save");
  EXPECT_EQ(text_of(file), "a: 1\n");
}

TEST_F(Saving, WritesToADeviceDirectly) {
  EXPECT_EQ(message_of([&] { files.replace("/dev/full", "a"); }),
            "cannot save '/dev/full': the disk is full");
  EXPECT_EQ(code_of([&] { files.replace("/dev/null", "a"); }), "fine");
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST_F(Saving, WritesToAPipeDirectly) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  files.replace("/dev/fd/" + std::to_string(ends[1]), "abc");
  char bytes[4] = {};
  EXPECT_EQ(::read(ends[0], bytes, sizeof bytes), 3);
  EXPECT_STREQ(bytes, "abc");
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST_F(Saving, AddsToTheFileThatItsOwnOutputGoesTo) {
  const auto log = write("log", "before\n");
  const int status = end_of(start([&] {
    const int descriptor = ::open(log.c_str(), O_WRONLY | O_APPEND);
    if (::dup2(descriptor, STDOUT_FILENO) != STDOUT_FILENO) ::_exit(2);
    files.replace("/dev/stdout", "after\n");
  }));
  EXPECT_EQ(status, 0);
  EXPECT_EQ(text_of(log), "before\nafter\n");
}

}  // namespace
}  // namespace career
