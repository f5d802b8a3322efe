#include "core/platform/read_failure.hpp"

#include <cerrno>

#include <gtest/gtest.h>

namespace career {
namespace {

std::string drawn(const Failure& failure) { return draw(failure.findings(), Drawing{}); }

TEST(ReadFailure, SaysWhatIsWrongWithTheFile) {
  EXPECT_EQ(drawn(is_a_folder("career")), "error: 'career' is a folder, not a file [not-a-file]\n");
  EXPECT_EQ(drawn(cannot_read("career.yaml", ENOENT)), "error: there is no file 'career.yaml' [not-found]\n");
  EXPECT_EQ(drawn(cannot_read("a/b", ENOTDIR)), "error: there is no file 'a/b' [not-found]\n");
  EXPECT_EQ(drawn(cannot_read("career.yaml", EACCES)),
            "error: cannot read 'career.yaml': permission denied [cannot-read]\n");
}

TEST(ReadFailure, NamesTheLimitInAReadableUnit) {
  EXPECT_EQ(drawn(too_large("a", std::size_t{16} << 20U)), "error: 'a' is larger than 16 MiB [too-large]\n");
  EXPECT_EQ(drawn(too_large("a", 3072)), "error: 'a' is larger than 3 KiB [too-large]\n");
  EXPECT_EQ(drawn(too_large("a", 1500)), "error: 'a' is larger than 1500 bytes [too-large]\n");
  EXPECT_EQ(drawn(too_large("a", 1)), "error: 'a' is larger than 1 byte [too-large]\n");
}

TEST(ReadFailure, TellsAWrongNameFromAWorldThatDoesNotWork) {
  EXPECT_EQ(cannot_read("a", ENOENT).kind(), Failure::Kind::Invalid);
  EXPECT_EQ(is_a_folder("a").kind(), Failure::Kind::Invalid);
  EXPECT_EQ(too_large("a", 1).kind(), Failure::Kind::Invalid);
  EXPECT_EQ(cannot_read("a", EIO).kind(), Failure::Kind::Unavailable);
}

TEST(ReadFailure, LetsNoHostileNameSteerTheTerminal) {
  EXPECT_EQ(drawn(cannot_read("a\x1B[2J", ENOENT)), "error: there is no file 'a\\e[2J' [not-found]\n");
}

TEST(InWords, HasANumberForWhatIsRare) { EXPECT_EQ(in_words(4095), "error 4095"); }

}  // namespace
}  // namespace career
