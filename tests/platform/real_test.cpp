// These tests touch the real disk and environment, each in a folder of its own that goes away with it.
#include "core/platform/real.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "core/platform/paths.hpp"
#include "core/text/diagnostic.hpp"

namespace career {
namespace {

constexpr std::size_t read_limit = 200'000;

std::string message_of_reading(const std::string& path, std::size_t most = read_limit) {
  try {
    (void)RealFiles().read(path, most);
  } catch (const Failure& failure) {
    return draw(failure.findings(), {.color = false, .unicode = true, .width = 0});
  }
  return "read";
}

class RealFilesTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "career-XXXXXX";
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder = name;
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  [[nodiscard]] std::string path(const std::string& name) const { return join_path(folder, name); }

  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
  }

  std::string folder;
  RealFiles files;
};

TEST_F(RealFilesTest, ReadEveryByte) {
  std::string bytes(
      "\xEF\xBB\xBF"
      "a: 1\r\n\0\xFF",
      11);
  const auto source = files.read(write("career.yaml", bytes), read_limit);
  EXPECT_EQ(source->text(), bytes);
  EXPECT_EQ(source->name(), path("career.yaml"));
}

TEST_F(RealFilesTest, ReadAnEmptyFile) { EXPECT_EQ(files.read(write("empty", ""), read_limit)->text(), ""); }

TEST_F(RealFilesTest, ReadAFileOfManyChunks) {
  const std::string text(150'001, 'a');
  EXPECT_EQ(files.read(write("long", text), read_limit)->text(), text);
}

TEST_F(RealFilesTest, ReadUpToTheLimitAndRefuseOneByteMore) {
  const auto file = write("five", "12345");
  EXPECT_EQ(message_of_reading(file, 5), "read");
  EXPECT_EQ(message_of_reading(file, 4), "error: '" + file + "' is larger than 4 bytes [too-large]\n");
  EXPECT_EQ(message_of_reading(file, std::string::npos), "read");
}

TEST_F(RealFilesTest, SayThatAFileIsNotThere) {
  EXPECT_EQ(message_of_reading(path("none")), "error: there is no file '" + path("none") + "' [not-found]\n");
  const auto file = write("file", "");
  EXPECT_EQ(message_of_reading(file + "/below"),
            "error: there is no file '" + file + "/below' [not-found]\n");
}

TEST_F(RealFilesTest, SayThatAFolderIsNoFile) {
  EXPECT_EQ(message_of_reading(folder), "error: '" + folder + "' is a folder, not a file [not-a-file]\n");
}

TEST_F(RealFilesTest, SayThatReadingIsNotAllowed) {
  const auto file = write("secret", "a: 1\n");
  std::filesystem::permissions(file, std::filesystem::perms::none);
  // The superuser may read everything, so another one must ask.
  const bool is_superuser = ::geteuid() == 0;
  if (is_superuser) {
    ASSERT_EQ(::seteuid(65534), 0);
  }
  const std::string message = message_of_reading(file);
  if (is_superuser) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  EXPECT_EQ(message, "error: cannot read '" + file + "': permission denied [cannot-read]\n");
}

TEST_F(RealFilesTest, SayThatReadingFailed) {
  const std::string file = "/proc/self/mem";  // its first page is nobody's
  if (!files.exists(file)) GTEST_SKIP() << "there is no " << file;
  EXPECT_EQ(message_of_reading(file),
            "error: cannot read '/proc/self/mem': the disk reports an error [cannot-read]\n");
}

TEST_F(RealFilesTest, SayThatALinkGoesRoundInCircles) {
  std::filesystem::create_symlink("loop", path("loop"));
  EXPECT_EQ(
      message_of_reading(path("loop")),
      "error: cannot read '" + path("loop") + "': its symbolic links go round in circles [cannot-read]\n");
}

TEST_F(RealFilesTest, NeverTakeAPathForEndedAtAZeroByte) {
  const auto file = write("a", "secret");
  EXPECT_FALSE(files.exists(file + '\0' + "b"));
  EXPECT_EQ(message_of_reading(file + '\0' + "b"),
            "error: there is no file '" + file + "\\u{0}b' [not-found]\n");
}

TEST_F(RealFilesTest, FindWhateverIsThere) {
  EXPECT_TRUE(files.exists(write("file", "")));
  EXPECT_TRUE(files.exists(folder));
  EXPECT_FALSE(files.exists(path("none")));
  EXPECT_FALSE(files.exists(""));
  std::filesystem::create_symlink("none", path("link"));
  EXPECT_TRUE(files.exists(path("link"))) << "a link to nothing is there, and wants to be repaired";
}

TEST_F(RealFilesTest, FollowALink) {
  (void)write("file", "a: 1\n");
  std::filesystem::create_symlink("file", path("link"));
  EXPECT_EQ(files.read(path("link"), read_limit)->text(), "a: 1\n");
}

TEST_F(RealFilesTest, ReadAPipeAsFarAsTheLimit) {
  for (const std::size_t most : {5U, 4U}) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    ASSERT_EQ(::write(ends[1], "12345", 5), 5);
    ::close(ends[1]);
    const std::string name = "/dev/fd/" + std::to_string(ends[0]);
    const std::string refusal = "error: '" + name + "' is larger than 4 bytes [too-large]\n";
    EXPECT_EQ(message_of_reading(name, most), most == 5 ? "read" : refusal);
    ::close(ends[0]);
  }
}

TEST_F(RealFilesTest, ReadAnEndlessDeviceAsFarAsTheLimit) {
  EXPECT_EQ(message_of_reading("/dev/zero"), "error: '/dev/zero' is larger than 200000 bytes [too-large]\n");
}

TEST_F(RealFilesTest, NameTheCurrentFolder) {
  const std::string current = files.current_folder();
  EXPECT_TRUE(current.starts_with('/'));
  EXPECT_TRUE(std::filesystem::equivalent(current, "."));
}

TEST_F(RealFilesTest, SayThatTheCurrentFolderIsGone) {
  const auto before = std::filesystem::current_path();
  std::filesystem::create_directory(path("gone"));
  std::filesystem::current_path(path("gone"));
  std::filesystem::remove(path("gone"));
  EXPECT_THROW((void)files.current_folder(), Failure);
  std::filesystem::current_path(before);
}

// Sets an environment variable until the end of the scope.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) { ::setenv(name, value, 1); }
  ~Variable() { ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

TEST(RealEnvironment, TellsAnEmptyVariableFromNone) {
  const Variable empty("CAREER_TEST_EMPTY", "");
  EXPECT_EQ(RealEnvironment().get("CAREER_TEST_EMPTY"), "");
  EXPECT_EQ(RealEnvironment().get("CAREER_TEST_NONE"), std::nullopt);
}

TEST(LocalDate, IsTheDateWhereThePersonIs) {
  constexpr std::time_t noon_of_22_november_2026 = 1'795'348'800;
  {
    const Variable zone("TZ", "UTC0");
    EXPECT_EQ(local_date(noon_of_22_november_2026)->iso(), "2026-11-22");
  }
  {
    const Variable zone("TZ", "EAST-14");
    EXPECT_EQ(local_date(noon_of_22_november_2026)->iso(), "2026-11-23");
  }
  {
    const Variable zone("TZ", "WEST13");
    EXPECT_EQ(local_date(noon_of_22_november_2026)->iso(), "2026-11-21");
  }
}

TEST(LocalDate, IsNoneFarOutsideOfTheCalendar) {
  EXPECT_EQ(local_date(300'000'000'000), std::nullopt);
  EXPECT_EQ(local_date(std::numeric_limits<std::time_t>::max()), std::nullopt);
  EXPECT_EQ(local_date(-100'000'000'000), std::nullopt);
}

TEST(Terminal, IsNoneInAPipe) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  EXPECT_FALSE(terminal_of(ends[1]).is_terminal);
  EXPECT_EQ(terminal_of(ends[1]).width, 0);
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST(Terminal, KnowsItsWidth) {
  const int outside = ::posix_openpt(O_RDWR | O_NOCTTY);
  if (outside == -1 || ::grantpt(outside) != 0 || ::unlockpt(outside) != 0)
    GTEST_SKIP() << "no terminals here";
  const int inside = ::open(::ptsname(outside), O_RDWR | O_NOCTTY);
  ASSERT_NE(inside, -1);
  const struct winsize size { 24, 123, 0, 0 };
  ASSERT_EQ(::ioctl(inside, TIOCSWINSZ, &size), 0);
  EXPECT_TRUE(terminal_of(inside).is_terminal);
  EXPECT_EQ(terminal_of(inside).width, 123);
  ::close(inside);
  ::close(outside);
}

}  // namespace
}  // namespace career
