#include "core/init/examples.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace career::init {
namespace {

// The tests run in the project's root.
TEST(Examples, AreTheFilesOfTheProjectWithTheirSchema) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples")) {
    if (entry.path().extension() != ".yaml") continue;
    ++count;
    const auto path = std::filesystem::relative(entry.path(), "examples").string();
    const auto* example = find_example(path.substr(0, path.find('/')));
    ASSERT_NE(example, nullptr) << path;
    const auto file = std::find_if(example->files.begin(), example->files.end(), [&](const ExampleFile& one) {
      return one.path == path.substr(path.find('/') + 1);
    });
    ASSERT_NE(file, example->files.end()) << path;
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const bool is_offer = path.find("/offers/") != std::string::npos;
    const std::string schema =
        is_offer ? "../.career/career-offer.schema.json" : ".career/career-spec.schema.json";
    EXPECT_EQ(file->text, "# yaml-language-server: $schema=" + schema + "\n" + text) << path;
  }
  EXPECT_GT(count, 3U);
  std::size_t embedded = 0;
  for (const auto& example : examples()) embedded += example.files.size();
  EXPECT_EQ(embedded, count);
}

TEST(Examples, SayWhoseCareerTheyAre) {
  EXPECT_TRUE(about(*find_example("checkout")).starts_with("Dana Reyes, Senior PM for Checkout"));
  for (const auto& example : examples()) EXPECT_FALSE(about(example).empty()) << example.name;
}

TEST(Examples, DoNotKnowEveryName) { EXPECT_EQ(find_example("nobody"), nullptr); }

}  // namespace
}  // namespace career::init
