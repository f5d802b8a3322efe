#include "core/model/changes.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "core/file/edits.hpp"
#include "core/model/data_of.hpp"
#include "core/yaml/document.hpp"
#include "tests/file/reading.hpp"
#include "tests/model/generate.hpp"

namespace career {
namespace {

using decide::generate::Dice;
using testing::read;

const std::string least = std::string(testing::north_star) + std::string(testing::one_metric);

Spec spec_of(const std::string& text) {
  auto reading = read(text);
  EXPECT_TRUE(reading.spec) << ::testing::PrintToString(testing::told(reading.findings)) << "\n" << text;
  return reading.spec.value_or(Spec{});
}

std::string edited(const std::string& text, const Spec& wanted) {
  Findings findings;
  auto document = yaml::Document::read(testing::file_of(text), findings);
  return file::edited(*std::move(document), spec_of(text), wanted);
}

// "+ publishing.log.tests", "- limits.pay", "metrics.zero_to_one.now"
std::vector<std::string> told(const std::vector<Change>& changes) {
  std::vector<std::string> lines;
  for (const auto& change : changes) {
    const char* sign = change.kind == Change::Kind::Added     ? "+ "
                       : change.kind == Change::Kind::Removed ? "- "
                                                              : "";
    lines.push_back(sign + change.path);
  }
  return lines;
}
using Told = std::vector<std::string>;

Told between(const std::string& was, const std::string& is) {
  return told(changes(spec_of(least + was), spec_of(least + is)));
}

// A default that is written out says nothing more.
Data without_defaults(Data data) {
  static const std::set<std::pair<std::string, std::string>> words{
      {"kind", "skill"}, {"kind", "update"}, {"scale", "linear"}};
  static const std::set<std::pair<std::string, double>> numbers{{"weight", 1},
                                                                {"worst", 0},
                                                                {"core", 0},
                                                                {"main", 0},
                                                                {"times", 1},
                                                                {"goal", 30},
                                                                {"horizon_years", 2},
                                                                {"chance_of_failure", 0.5},
                                                                {"phase_too_long_months", 36}};
  for (auto& item : data.items) item = without_defaults(std::move(item));
  for (auto& entry : data.entries) entry.value = without_defaults(std::move(entry.value));
  std::erase_if(data.entries, [](const DataEntry& entry) {
    const bool is_empty =
        entry.value.kind >= Data::Kind::List && entry.value.items.empty() && entry.value.entries.empty();
    return is_empty || words.contains({entry.key, entry.value.text}) ||
           (entry.value.kind < Data::Kind::List && entry.value.text.empty() &&
            numbers.contains({entry.key, entry.value.number})) ||
           entry.key == "core_growth" || entry.key == "swing_every_years" || entry.key == "fails" ||
           entry.key == "works";
  });
  return data;
}

void expect_laws(const std::string& was_text, const std::string& is_text) {
  const Spec was = spec_of(was_text);
  const Spec is = spec_of(is_text);
  EXPECT_EQ(told(changes(was, was)), Told{});
  const auto there = changes(was, is);
  auto back = changes(is, was);
  EXPECT_EQ(there.size(), back.size());
  for (const auto& change : there) {
    const auto mirrored = std::find_if(back.begin(), back.end(), [&](const Change& it) {
      return it.before == change.after && it.after == change.before &&
             it.where.back().name == change.where.back().name;
    });
    ASSERT_NE(mirrored, back.end()) << change.path;
    back.erase(mirrored);
  }
  const auto made_text = edited(was_text, is);
  const Spec made = spec_of(made_text);
  EXPECT_EQ(told(changes(made, is)), Told{}) << was_text << "\n---\n" << is_text << "\n---\n" << made_text;
  EXPECT_TRUE(without_defaults(data_of(made)) == without_defaults(data_of(is))) << was_text << "\n---\n"
                                                                                << is_text << "\n---\n"
                                                                                << made_text;
}

TEST(ChangesLaws, HoldForAnyTwoVersionsOfACareer) {
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(seed);
    const Spec career = testing::a_career(dice);
    const auto was = edited(least, career);
    expect_laws(was, edited(least, testing::later(dice, spec_of(was))));
    if (::testing::Test::HasFailure()) return;
  }
}

TEST(ChangesLaws, HoldForAnyTwoCareers) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(seed);
    expect_laws(edited(least, testing::a_career(dice)), edited(least, testing::a_career(dice)));
    if (::testing::Test::HasFailure()) return;
  }
}

TEST(ChangesLaws, HoldForTheExamples) {
  const auto text_of = [](const std::string& name) {
    std::ifstream file("examples/" + name + "/career.yaml", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
  };
  for (const auto* was : {"checkout", "first-job", "new-parent"}) {
    for (const auto* is : {"checkout", "first-job", "new-parent"}) {
      SCOPED_TRACE(std::string(was) + " to " + is);
      expect_laws(text_of(was), text_of(is));
    }
  }
}

TEST(Changes, AreWhatIsDifferentAndNotHowItIsWritten) {
  const std::string roles = "roles:\n- {title: A, bet: core, from: 2020, growth: ";
  EXPECT_EQ(between(roles + "50%}\n", roles + "0.5, main: false}  # half\n"), Told{});
  EXPECT_EQ(between(roles + "50%}\n", roles + "40%}\n"), Told{"roles.a.growth"});
  EXPECT_EQ(between(roles + "50%, reach: {zero_to_one: 5}}\n",
                    roles + "50%, reach: {zero_to_one: {works: 5.0, fails: 5}}}\n"),
            Told{});
  EXPECT_EQ(between("limits: {place: {one_of: [a, b]}, pay: {at_least: 1}}\n",
                    "limits: {pay: {at_least: 1}, place: {one_of: [b, a]}}\n"),
            Told{});
}

TEST(Changes, HaveTheValuesBeforeAndAfter) {
  const auto found = changes(spec_of(least), spec_of(std::string(testing::north_star) +
                                                     "metrics: {zero_to_one: {now: 3, target: 7}}\n"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].path, "metrics.zero_to_one.now");
  EXPECT_TRUE(found[0].before == Data::of_number(2));
  EXPECT_TRUE(found[0].after == Data::of_number(3));
}

TEST(Changes, OfARenamedMetricAreOneGoneAndOneAdded) {
  const std::string head(testing::north_star);
  EXPECT_EQ(told(changes(spec_of(head + "metrics: {zero: {now: 2, target: 7}}\n"),
                         spec_of(head + "metrics: {one: {now: 2, target: 7}}\n"))),
            (Told{"+ metrics.one", "- metrics.zero"}));
}

TEST(Changes, PairRolesByIdThenByTheirBeginAndOrg) {
  EXPECT_EQ(between("roles:\n- {title: PM, org: X, bet: core, from: 2020}\n",
                    "roles:\n- {title: Lead PM, org: X, bet: core, from: 2020}\n"),
            Told{"roles.pm.title"});
  EXPECT_EQ(between("roles:\n- {id: a, title: PM, org: X, bet: core, from: 2020}\n",
                    "roles:\n- {id: b, title: PM, org: X, bet: core, from: 2020}\n"),
            Told{"roles.a.id"});
  EXPECT_EQ(between("roles:\n- {title: PM, org: X, bet: core, from: 2020}\n",
                    "roles:\n- {title: Lead PM, org: Y, bet: core, from: 2020}\n"),
            (Told{"+ roles.lead-pm", "- roles.pm"}));
}

TEST(Changes, PairSetbacksByDayAndWhat) {
  const std::string missed = "setbacks:\n- {date: 2026-01-02, what: missed it";
  EXPECT_EQ(between(missed + "}\n", missed + ", lesson: ask}\n"), Told{"+ setbacks.2026-01-02.lesson"});
  EXPECT_EQ(between(missed + "}\n", "setbacks:\n- {date: 2026-01-02, what: was late}\n"),
            (Told{"+ setbacks.2026-01-02", "- setbacks.2026-01-02"}));
}

TEST(Changes, PairTalksOfOneNameByTheirDays) {
  const auto talks = [](const std::string& more) {
    return "roles:\n- {title: PM, bet: core, from: 2020}\nlandings:\n- role: pm\n  start: 2024-01-01\n  "
           "talks:\n" +
           more;
  };
  EXPECT_EQ(between(talks("  - {date: 2024-01-02, with: Ines}\n"),
                    talks("  - {date: 2024-01-02, with: Ines Roth}\n  - {date: 2024-01-03, with: Ines}\n")),
            (Told{"+ landings.pm.talks.ines-roth", "landings.pm.talks.ines.date"}));
}

TEST(Changes, OfStepsGoByTheirNumber) {
  const std::string metrics(testing::one_metric);
  const auto steps = [&](const std::string& all) {
    return spec_of("career: 1\nnorth_star: {vision: CPO, by: 2031, steps: [" + all + "]}\n" + metrics);
  };
  EXPECT_EQ(told(changes(steps("{step: a}, {step: b}"), steps("{step: b, reached: 2026}"))),
            (Told{"+ north_star.steps.2.reached", "- north_star.steps.1"}));
}

TEST(Changes, AreAddedBelowARecordThatSaysNothingByItself) {
  EXPECT_EQ(
      between("",
              "publishing: {log: [{date: 2026-01-02, title: Tests}], contract: {with: Maya, i_will: write, "
              "every: week, since: 2026}}\n"),
      (Told{"+ publishing.contract", "+ publishing.log.tests"}));
}

TEST(Changes, TakeEntriesOutOfTheFile) {
  const std::string log = least +
                          "publishing:\n"
                          "  log:\n"
                          "    - {id: a, date: 2026-01-02, title: A}   # the first\n"
                          "    # about b\n"
                          "    - id: b\n"
                          "      date: 2026-01-03\n"
                          "      title: B\n"
                          "    - {id: c, date: 2026-01-04, title: C}\n";
  auto wanted = spec_of(log);
  wanted.publishing->log.erase(wanted.publishing->log.begin(), wanted.publishing->log.begin() + 2);
  EXPECT_EQ(edited(log, wanted), least +
                                     "publishing:\n"
                                     "  log:\n"
                                     "    # about b\n"
                                     "    - {id: c, date: 2026-01-04, title: C}\n");
  wanted.publishing->log.clear();
  EXPECT_EQ(edited(log, wanted), least);
}

}  // namespace
}  // namespace career
