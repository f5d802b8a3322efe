#include "core/platform/streams.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/platform/descriptor.hpp"
#include "core/platform/real.hpp"
#include "core/text/diagnostic.hpp"
#include "tests/platform/memory.hpp"

namespace career {
namespace {

// What a stream gives that holds `text` and then ends.
class Reading {
 public:
  explicit Reading(std::string_view text) {
    std::array<int, 2> ends{};
    EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
    reading_ = Descriptor(ends[0]);
    Descriptor writing(ends[1]);
    EXPECT_TRUE(write_all(writing.get(), text));
  }
  [[nodiscard]] StreamInput input() const { return {reading_.get(), "standard input"}; }

 private:
  Descriptor reading_;
};

TEST(StreamInput, GivesOneLineAfterTheOther) {
  const Reading reading("Chief Product Officer\n\n2031-11\n");
  auto input = reading.input();
  EXPECT_EQ(input.line(), "Chief Product Officer");
  EXPECT_EQ(input.line(), "");
  EXPECT_EQ(input.line(), "2031-11");
  EXPECT_EQ(input.line(), std::nullopt);
  EXPECT_EQ(input.line(), std::nullopt);
}

TEST(StreamInput, TakesALastLineThatNothingEnds) {
  const Reading reading("a\nb");
  auto input = reading.input();
  EXPECT_EQ(input.line(), "a");
  EXPECT_EQ(input.line(), "b");
  EXPECT_EQ(input.line(), std::nullopt);
}

TEST(StreamInput, ReadsALineLongerThanItsBuffer) {
  const std::string line(10'000, 'x');
  const Reading reading(line + "\nend\n");
  auto input = reading.input();
  EXPECT_EQ(input.line(), line);
  EXPECT_EQ(input.line(), "end");
}

TEST(StreamInput, SaysWhyItCannotBeRead) {
  const Descriptor folder = open_file("/", O_RDONLY | O_DIRECTORY);
  StreamInput input(folder.get(), "standard input");
  try {
    (void)input.line();
    FAIL() << "a folder was read";
  } catch (const Failure& failure) {
    EXPECT_EQ(failure.kind(), Failure::Kind::Unavailable);
    EXPECT_EQ(failure.findings().front().code, "cannot-read");
  }
}

TEST(MemoryInput, GivesItsLinesAndThenEnds) {
  MemoryInput input({"a", ""});
  EXPECT_EQ(input.line(), "a");
  EXPECT_EQ(input.left(), 1);
  EXPECT_EQ(input.line(), "");
  EXPECT_EQ(input.line(), std::nullopt);
}

// Both kinds of files, on a folder that is there for real.
class MakeFolder : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "career-XXXXXX";
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    top = name;
    memory.add_folder(top);
  }
  void TearDown() override { std::filesystem::remove_all(top); }

  std::string top;
  RealFiles real;
  MemoryFiles memory;
};

TEST_F(MakeFolder, MakesThoseAboveItToo) {
  for (Files* files : {static_cast<Files*>(&real), static_cast<Files*>(&memory)}) {
    files->make_folder(top + "/a/.career");
    files->make_folder(top + "/a/.career");
    EXPECT_TRUE(files->exists(top + "/a/.career"));
    files->create(top + "/a/.career/schema", "{}");
    EXPECT_EQ(files->list(top + "/a/.career"), std::vector<std::string>{"schema"});
  }
}

TEST_F(MakeFolder, RefusesTheNameOfAFile) {
  for (Files* files : {static_cast<Files*>(&real), static_cast<Files*>(&memory)}) {
    files->create(top + "/a", "a file");
    for (const auto& path : {top + "/a", top + "/a/b"}) {
      try {
        files->make_folder(path);
        ADD_FAILURE() << path << " was made";
      } catch (const Failure& failure) {
        EXPECT_EQ(failure.findings().front().code, "cannot-save");
      }
    }
  }
}

}  // namespace
}  // namespace career
