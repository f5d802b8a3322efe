#include "core/check/schema_copy.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/file/reading.hpp"

namespace career::check {
namespace {

using ::testing::ElementsAre;
using testing::file_of;
using ::testing::IsEmpty;

constexpr std::string_view own = ".career/career-spec.schema.json";

std::string path_named(const std::string& text) {
  const auto named = named_schema(*file_of(text));
  return named ? named->path : "none";
}

std::string file_naming(std::string_view path) {
  return "# yaml-language-server: $schema=" + std::string(path) + "\ncareer: 1\n";
}

Findings findings_on_copy(std::string_view path, const std::optional<std::string>& text) {
  const auto file = file_of(file_naming(path));
  return check_schema_copy(file, named_schema(*file).value(), std::string(path), text,
                           {"spec", "career schema spec", "as of today"});
}

TEST(NamedSchema, IsTheOneOfTheCommentForEditors) {
  EXPECT_EQ(path_named("# yaml-language-server: $schema=a/b.json\ncareer: 1\n"), "a/b.json");
  EXPECT_EQ(path_named("career: 1\r\n# yaml-language-server: $schema=../b.json\r\n"), "../b.json");
  EXPECT_EQ(path_named("\xEF\xBB\xBF# yaml-language-server: $schema=b.json and more"), "b.json");
}

TEST(NamedSchema, IsNoneWhereNoLineOfItsOwnNamesOne) {
  EXPECT_EQ(path_named("career: 1\n"), "none");
  EXPECT_EQ(path_named("name: '# yaml-language-server: $schema=b.json'\n"), "none");
  EXPECT_EQ(path_named("  # yaml-language-server: $schema=b.json\n"), "none");
  EXPECT_EQ(path_named("# yaml-language-server: schema\n# $schema=b.json\n"), "none");
  EXPECT_EQ(path_named("# yaml-language-server: $schema=\ncareer: 1\n"), "none");
}

TEST(NamedSchema, OnTheNetIsNotOursToLookAt) {
  EXPECT_EQ(path_named("# yaml-language-server: $schema=https://schemas.example/career.json\n"), "none");
}

TEST(SchemaCopy, IsFineWhenItIsWhatThisProgramWrites) {
  EXPECT_THAT(findings_on_copy(own, "as of today"), IsEmpty());
}

TEST(SchemaCopy, OfAnotherVersionIsToBeMadeAgain) {
  const auto findings = findings_on_copy(own, "as of last year");
  ASSERT_THAT(testing::codes(findings), ElementsAre("old-schema"));
  EXPECT_EQ(findings[0].severity, Severity::Warning);
  EXPECT_THAT(findings[0].help,
              ElementsAre("renew it: career schema spec > .career/career-spec.schema.json"));
  EXPECT_EQ(findings[0].source->text(*findings[0].span), own);
}

TEST(SchemaCopy, ThatIsNotThereIsToBeMade) {
  const auto findings = findings_on_copy(own, std::nullopt);
  ASSERT_THAT(testing::codes(findings), ElementsAre("no-schema"));
  EXPECT_THAT(
      findings[0].help,
      ElementsAre("make it: mkdir -p .career && career schema spec > .career/career-spec.schema.json"));
  EXPECT_THAT(findings_on_copy("career-spec.schema.json", std::nullopt)[0].help,
              ElementsAre("make it: career schema spec > career-spec.schema.json"));
}

TEST(SchemaCopy, OfThePersonsOwnNeedOnlyBeThere) {
  EXPECT_THAT(findings_on_copy("mine.json", "anything"), IsEmpty());
  EXPECT_THAT(findings_on_copy(".career/career-offer.schema.json", "anything"), IsEmpty());
  EXPECT_THAT(findings_on_copy("mine.json", std::nullopt)[0].help,
              ElementsAre("correct the path, or remove the comment"));
}

}  // namespace
}  // namespace career::check
