// Making a file, and writing one whatever it held.
#include "tests/platform/saving.hpp"

namespace career::saving {
namespace {

using ::testing::ElementsAre;

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
}  // namespace career::saving
