// Several who change one file at the same time.
#include "tests/platform/saving.hpp"

namespace career::saving {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

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

}  // namespace
}  // namespace career::saving
