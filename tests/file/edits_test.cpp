#include "core/file/edits.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "core/model/entries.hpp"
#include "core/text/unified_diff.hpp"
#include "core/yaml/document.hpp"
#include "tests/file/reading.hpp"

namespace career::file {
namespace {

const std::string small =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11}\n"
    "\n"
    "metrics:\n"
    "  zero_to_one: {now: 2, target: 7}\n"
    "\n"
    "roles:\n"
    "  - title: Senior PM   # since the merger\n"
    "    bet: core\n"
    "    from: 2023-08\n"
    "\n"
    "# what I said no to\n"
    "decisions:\n"
    "  - {id: bank, date: 2025-01-10, chose: decline, why: \"no, thanks\"}\n";

std::string edit(const std::string& text, const std::function<void(Spec&)>& change) {
  Findings findings;
  const auto document = yaml::Document::read(testing::file_of(text), findings);
  const auto spec = read_spec(*document, findings);
  Spec wanted = *spec;
  change(wanted);
  return edited(*document, *spec, std::move(wanted));
}

// The lines that a change adds and takes away, as a diff shows them.
std::string diff_of(const std::string& text, const std::function<void(Spec&)>& change) {
  const std::string diff = unified_diff("career.yaml", text, edit(text, change));
  std::string lines;
  for (std::size_t at = 0; at < diff.size();) {
    const std::size_t end = diff.find('\n', at) + 1;
    const auto line = diff.substr(at, end - at);
    const bool is_change = line.front() == '+' || line.front() == '-';
    if (is_change && !line.starts_with("+++") && !line.starts_with("---")) lines += line;
    at = end;
  }
  return lines;
}

Date day(int year, unsigned month, unsigned day_of_month) { return *Date::of(year, month, day_of_month); }

Publishing& publishing_of(Spec& spec) {
  return spec.publishing ? *spec.publishing : spec.publishing.emplace();
}

std::string refusal_of(const std::string& text, const std::function<void(Spec&)>& change) {
  try {
    static_cast<void>(edit(text, change));
  } catch (const Misuse& misuse) {
    std::string said = misuse.diagnostic().message;
    for (const auto& help : misuse.diagnostic().help) said += " | " + help;
    return said;
  }
  return "accepted";
}

TEST(Edits, ChangeNothingWhenNothingIsDifferent) {
  EXPECT_EQ(edit(small, [](Spec&) {}), small);
  EXPECT_EQ(edit(small, [](Spec& spec) { spec.roles[0].title.value = "Senior PM"; }), small);
}

TEST(Edits, PutASectionThatIsMissingWhereATidyFileHasIt) {
  EXPECT_EQ(diff_of(small,
                    [](Spec& spec) {
                      add(publishing_of(spec).log, {.title = {"What forty checkout tests taught us"},
                                                    .date = {day(2026, 10, 28)},
                                                    .audience = Text{"Product org"},
                                                    .link = Text{"https://wiki.example/forty-tests"},
                                                    .shows = {{"zero_to_one"}}});
                    }),
            "+publishing:\n"
            "+  log:\n"
            "+    - id: what-forty-checkout-tests\n"
            "+      date: 2026-10-28\n"
            "+      title: What forty checkout tests taught us\n"
            "+      audience: Product org\n"
            "+      link: \"https://wiki.example/forty-tests\"\n"
            "+      shows: [zero_to_one]\n"
            "+\n");
  EXPECT_EQ(diff_of(small,
                    [](Spec& spec) {
                      spec.home = Home{{{{day(2026, 10, 1)}, {4}, {}}}};
                    }),
            "+home:\n"
            "+  check_ins:\n"
            "+    - date: 2026-10-01\n"
            "+      balance: 4\n"
            "+\n");
}

TEST(Edits, TakeTheValueOfAnOptionalKeyAway) {
  const auto contract = [](const std::string& until) {
    return small + "publishing:\n  contract:\n    with: Maya  # VP\n    i_will: publish\n    every: month\n" +
           "    since: 2026-06\n" + until;
  };
  const auto renew = [](Spec& spec) {
    spec.publishing->contract->with.value = "Greg";
    spec.publishing->contract->until.reset();
  };
  EXPECT_EQ(edit(contract("    until: 2026-10  # I left\n"), renew),
            edit(contract(""), [](Spec& spec) { spec.publishing->contract->with.value = "Greg"; }));
  const std::string flow = small +
                           "publishing: {contract: {until: 2026-10, with: Maya, i_will: publish, every: "
                           "month, since: 2026-06}}\n";
  EXPECT_EQ(edit(flow, renew),
            small + "publishing: {contract: {with: Greg, i_will: publish, every: month, since: 2026-06}}\n");
}

TEST(Edits, MakeOneParentForAllThatIsNewInIt) {
  EXPECT_EQ(
      diff_of(small,
              [](Spec& spec) {
                auto& publishing = publishing_of(spec);
                publishing.contract = Contract{{"Maya"}, {"publish one summary"}, {Every::Month}, {}, {}};
                publishing.contract->since.value = PartialDate(day(2026, 6, 1), Precision::Month);
                publishing.repeated.push_back({.topic = {"how we size experiments"}, .times = {2}});
                publishing.skipped.push_back({{"2026-08"}, {"parental leave"}});
              }),
      "+publishing:\n"
      "+  contract:\n"
      "+    with: Maya\n"
      "+    i_will: publish one summary\n"
      "+    every: month\n"
      "+    since: 2026-06\n"
      "+  repeated:\n"
      "+    - topic: how we size experiments\n"
      "+      times: 2\n"
      "+  skipped:\n"
      "+    - period: 2026-08\n"
      "+      why: parental leave\n"
      "+\n");
}

TEST(Edits, AppendInTheMannerOfTheLastItemButProseAsABlock) {
  EXPECT_EQ(diff_of(small,
                    [](Spec& spec) {
                      add(spec.decisions,
                          {.date = {day(2026, 11, 20)},
                           .chose = {Choice::Take},
                           .why = {"zero-to-one is the gap"},
                           .offer = Text{"offers/ai-shopping-assistant.yaml"},
                           .verdict = Text{"strong-take"},
                           .expected = Expectation{Real{27.5}, Written<ChanceRange>{{0.5, 0.5}}},
                           .review = DateAsWritten{{day(2028, 11, 20), Precision::Day}}});
                    }),
            "+  - id: ai-shopping-assistant\n"
            "+    date: 2026-11-20\n"
            "+    offer: offers/ai-shopping-assistant.yaml\n"
            "+    chose: take\n"
            "+    why: zero-to-one is the gap\n"
            "+    verdict: strong-take\n"
            "+    expected: {distance: 27.5, chance_of_failure: 50%}\n"
            "+    review: 2028-11-20\n");
}

TEST(Edits, FillWhatIsThereWithNothingInIt) {
  const std::string empty = small +
                            "publishing:\n"
                            "  log:   # nothing yet\n"
                            "  skipped: []\n";
  EXPECT_EQ(diff_of(empty,
                    [](Spec& spec) {
                      add(publishing_of(spec).log, {.title = {"First"}, .date = {day(2026, 10, 28)}});
                      add(publishing_of(spec).log, {.title = {"Second"}, .date = {day(2026, 10, 29)}});
                      publishing_of(spec).skipped.push_back({{"2026-08"}, {"parental leave"}});
                      publishing_of(spec).repeated.push_back({.topic = {"sizing"}});
                    }),
            "+  repeated:\n"
            "+    - topic: sizing\n"
            "-  skipped: []\n"
            "+    - id: first\n"
            "+      date: 2026-10-28\n"
            "+      title: First\n"
            "+    - id: second\n"
            "+      date: 2026-10-29\n"
            "+      title: Second\n"
            "+  skipped:\n"
            "+    - period: 2026-08\n"
            "+      why: parental leave\n");
}

TEST(Edits, TakeSeveralRoundsForBracketsThatTakeOneEntryAtATime) {
  const std::string brackets = small +
                               "publishing: {log: [\n"
                               "    {id: a, date: 2026-01-02, title: A}\n"
                               "  ]}\n";
  EXPECT_EQ(diff_of(brackets,
                    [](Spec& spec) {
                      add(publishing_of(spec).log, {.title = {"B"}, .date = {day(2026, 1, 3)}});
                      add(publishing_of(spec).log, {.title = {"C"}, .date = {day(2026, 1, 4)}});
                    }),
            "-    {id: a, date: 2026-01-02, title: A}\n"
            "+    {id: a, date: 2026-01-02, title: A},\n"
            "+    {id: b, date: 2026-01-03, title: B},\n"
            "+    {id: c, date: 2026-01-04, title: C}\n");
}

TEST(Edits, PutTheFirstKeyOfASectionInFrontOfTheOthers) {
  const std::string with_log = small +
                               "publishing:   # what I tell\n"
                               "  # all of it\n"
                               "  log:\n"
                               "  - {id: a, date: 2026-01-02, title: A}\n";
  EXPECT_EQ(edit(with_log,
                 [](Spec& spec) {
                   spec.publishing->contract = Contract{{"Maya"}, {"write"}, {Every::Week}, {}, {}};
                   spec.publishing->contract->since.value = PartialDate(day(2026, 6, 1), Precision::Day);
                 }),
            small +
                "publishing:   # what I tell\n"
                "  contract:\n"
                "    with: Maya\n"
                "    i_will: write\n"
                "    every: week\n"
                "    since: 2026-06-01\n"
                "  # all of it\n"
                "  log:\n"
                "  - {id: a, date: 2026-01-02, title: A}\n");
}

TEST(Edits, GiveEveryNewEntryAnIdThatNoOtherHas) {
  std::string second;
  const auto text = edit(small, [&](Spec& spec) {
    add(publishing_of(spec).log, {.title = {"Forty tests"}, .date = {day(2026, 1, 2)}});
    second = add(spec.publishing->log, {.title = {"Forty tests"}, .date = {day(2026, 1, 3)}});
    Landing landing{.role = {"senior-pm"}, .start = {day(2023, 8, 1)}};
    landing.checks.push_back({.claim = {"no weekend launches"}});
    landing.checks.push_back({.claim = {"no weekend launches"}});
    spec.landings.push_back(landing);
  });
  EXPECT_EQ(second, "forty-tests-2");
  EXPECT_NE(text.find("    - id: forty-tests-2\n"), std::string::npos);
  EXPECT_NE(text.find("      - id: no-weekend-launches-2\n"), std::string::npos) << text;
}

TEST(Edits, KeepIdsThatTitlesMakeAsTheyAre) {
  const auto text = edit(small, [](Spec& spec) {
    EXPECT_EQ(add(spec.roles, {.title = {"Senior PM"},
                               .bet = {Bet::Swing},
                               .from = {PartialDate(day(2026, 12, 1), Precision::Month)}}),
              "senior-pm-2");
    spec.roles[0].to = DateAsWritten{PartialDate(day(2026, 11, 30), Precision::Day)};
  });
  const auto read = testing::read(text);
  EXPECT_EQ(read.spec->roles[0].id.value, "senior-pm");
  EXPECT_TRUE(read.spec->roles[0].id.is_derived());
}

TEST(Edits, RefuseWhatTheReaderWouldRefuseWithTheAcceptedForm) {
  EXPECT_EQ(refusal_of(small,
                       [](Spec& spec) {
                         add(publishing_of(spec).log,
                             {.title = {"Tests"}, .date = {day(2026, 1, 2)}, .shows = {{"zero_to_on"}}});
                       }),
            "there is no metric 'zero_to_on' | did you mean 'zero_to_one'?");
  EXPECT_EQ(refusal_of(small,
                       [](Spec& spec) {
                         add(spec.decisions, {.date = {day(2026, 1, 2)}, .why = {"why"}, .id = {"bank"}});
                       }),
            "there is a decision 'bank' already | give this one another id");
}

TEST(Edits, FindAnEntryByItsIdOrSayWhichAreNear) {
  const std::string talks = small +
                            "landings:\n"
                            "  - role: senior-pm\n"
                            "    start: 2023-08-01\n"
                            "    talks:\n"
                            "      - {date: 2023-08-02, with: Ines}\n"
                            "      - {date: 2023-08-03, with: Ines}\n"
                            "      - {id: maya, date: 2023-08-03, with: Maya}\n";
  const auto keep = [](std::string_view talk) {
    return
        [talk](Spec& spec) { entry_named(spec, spec.landings[0].talks, talk).kept = Day{day(2023, 8, 9)}; };
  };
  EXPECT_EQ(diff_of(talks, keep("maya")),
            "-      - {id: maya, date: 2023-08-03, with: Maya}\n"
            "+      - {id: maya, date: 2023-08-03, with: Maya, kept: 2023-08-09}\n");
  EXPECT_EQ(refusal_of(talks, keep("mara")), "there is no talk 'mara' | did you mean 'maya'?");
  EXPECT_EQ(
      refusal_of(talks, keep("ines")),
      "which talk is 'ines'? | several are called so: 'ines' on line 19, 'ines-2' on line 20 | write an "
      "'id:' of its own into each of them");
}

}  // namespace
}  // namespace career::file
