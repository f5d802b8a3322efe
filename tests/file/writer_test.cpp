// What the writer writes is what the reader reads: told with the examples, which use every key.
#include "core/file/writer.hpp"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "core/file/edits.hpp"
#include "core/model/changes.hpp"
#include "core/model/data_of.hpp"
#include "core/yaml/edit.hpp"
#include "tests/file/reading.hpp"

namespace career::file {
namespace {

std::string text_of_example(const std::string& name) {
  std::ifstream file("examples/" + name + "/career.yaml", std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string with_crlf(const std::string& text) {
  std::string made;
  for (const char byte : text) made += byte == '\n' ? std::string("\r\n") : std::string(1, byte);
  return made;
}

// Takes out each section in turn, has it written again, and reads that.
void expect_sections_come_back(const std::string& text) {
  const auto full = testing::read(text);
  ASSERT_TRUE(full.spec);
  Findings findings;
  const auto document = yaml::Document::read(testing::file_of(text), findings);
  std::size_t tried = 0;
  for (std::size_t i = 0; i < document->entry_count(document->root()); ++i) {
    SCOPED_TRACE(document->scalar(document->entry(document->root(), i).key));
    const std::vector without{yaml::remove(*document, document->root(), i)};
    findings.clear();
    auto rest = yaml::Document::read(testing::file_of(yaml::apply(*document, without)), findings);
    auto less = read_spec(*rest, findings);
    if (!less) continue;  // the others cannot be without it
    ++tried;
    const auto again = testing::read(edited(std::move(*rest), std::move(*less), *full.spec));
    ASSERT_TRUE(again.spec);
    EXPECT_TRUE(changes(*again.spec, *full.spec).empty());
  }
  EXPECT_GT(tried, 2U);
}

TEST(Writer, WritesEachSectionOfTheExamplesSoThatItReadsTheSame) {
  for (const auto* name : {"checkout", "first-job", "new-parent"}) {
    SCOPED_TRACE(name);
    expect_sections_come_back(text_of_example(name));
    expect_sections_come_back(with_crlf(text_of_example(name)));
  }
}

TEST(Writer, LeavesOutWhatIsSoByDefaultUnlessItWasWritten) {
  const auto entry = [](std::string_view kind) {
    const auto reading =
        testing::read_with("publishing: {log: [{date: 2026-01-02, title: A" + std::string(kind) + "}]}\n");
    return data_of(reading.spec->publishing->log.at(0)).entries.size();
  };
  EXPECT_EQ(entry(""), 3U);  // with the id
  EXPECT_EQ(entry(", kind: update"), 4U);
}

TEST(Writer, WritesSharesInPercentWhereThatReadsBackTheSame) {
  const auto written = [](double share) {
    return yaml_of(Data::of_share(share), {.kind = Shape::Kind::Share}).scalar.value;
  };
  EXPECT_EQ(written(0.07), "7%");
  EXPECT_EQ(written(-0.025), "-2.5%");
  EXPECT_EQ(written(1.5), "150%");
  EXPECT_EQ(written(1.0 / 3), "0.3333333333333333");
}

}  // namespace
}  // namespace career::file
