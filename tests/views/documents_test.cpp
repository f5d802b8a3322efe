#include "core/views/documents.hpp"

#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cmd/cli/hints.hpp"
#include "core/file/read.hpp"
#include "core/report/template.hpp"
#include "core/views/landing/landing.hpp"
#include "core/views/publishing/documents.hpp"
#include "tests/file/reading.hpp"

namespace career::views {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr std::string_view october =
    "name: Dana\n"
    "publishing:\n"
    "  contract: {with: Maya, i_will: publish, they_will: forward it, every: month, since: 2026-06}\n"
    "  log:\n"
    "    - {date: 2026-10-28, title: Forty *tests*, result: retention +15 %, link: "
    "\"https://wiki.example/a_b\", "
    "audience: Product}\n"
    "setbacks:\n"
    "  - {date: 2026-10-02, what: passed over, lesson: be seen}\n"
    "decisions:\n"
    "  - {date: 2026-10-03, chose: decline, why: too far from home, offer: offers/a.yaml}\n"
    "roles:\n"
    "  - {id: x, title: X, bet: core, from: 2026-09}\n"
    "landings:\n"
    "  - role: x\n"
    "    start: 2026-09-01\n"
    "    wins: [{win: feature flags, for: Ines, done: 2026-10-05}]\n"
    "    problems: [{problem: slow releases, agreed_with: [Ines, Ola], agreed: 2026-10-06}]\n";

Spec october_spec() {
  auto reading = testing::read_with(october);
  EXPECT_THAT(testing::told(reading.findings), IsEmpty());
  return reading.spec.value();
}

std::string written(std::string_view name) {
  const Spec spec = october_spec();
  const auto* found = find_document_template(name);
  const auto source = testing::file_of(std::string(found->text), std::string(name));
  if (name == "contract") return report::fill(source, contract_fields(spec, Date::of(2026, 11, 22).value()));
  auto review = plan::month_in_review(spec, {Date::of(2026, 10, 1).value(), Date::of(2026, 10, 31).value()});
  review.moved = {{"zero_to_one", "launches", 2, 3, true}};
  return report::fill(source, month_fields(review, spec));
}

TEST(Documents, TellAManagerWhatTheTeamLearned) {
  EXPECT_EQ(written("summary-manager"),
            R"(# Learning summary, October 2026

From Dana

## What we learned and shared

- **Forty \*tests\***: retention +15 % (for Product) <https://wiki.example/a_b>

## What got better

- feature flags (for Ines)

## What we agreed to solve

- slow releases (agreed with Ines and Ola)

## What I take from what did not work

- be seen

## What we need

- *One line to fill in: a decision, a person, time.*
)");
}

TEST(Documents, TellAVpTheFactsAParagraphEachAndNoNames) {
  EXPECT_EQ(written("summary-vp"), R"(# Learning summary, October 2026

**Forty \*tests\***: retention +15 % <https://wiki.example/a_b>

**Done:** feature flags

**Next, agreed:** slow releases

**What would help:** *one line to fill in: a decision, a person, time.*
)");
}

TEST(Documents, TellOneselfEverything) {
  const auto text = written("summary-self");
  EXPECT_THAT(text, HasSubstr("- be seen (passed over)"));
  EXPECT_THAT(text, HasSubstr("- zero to one: from 2 to 3 launches"));
  EXPECT_THAT(text, HasSubstr("- declined offers/a.yaml: too far from home"));
}

TEST(Documents, KeepOffersToOneself) {
  EXPECT_THAT(written("summary-manager"), Not(HasSubstr("offers/a.yaml")));
  EXPECT_THAT(written("summary-vp"), Not(HasSubstr("offers/a.yaml")));
}

TEST(Documents, PutBothSidesOfTheContractOnOnePage) {
  const auto text = written("contract");
  EXPECT_THAT(text, HasSubstr("Between Dana and Maya, since 2026-06."));
  EXPECT_THAT(text, HasSubstr("publish, every month, by its last day."));
  EXPECT_THAT(text, HasSubstr("## Maya will\n\nforward it."));
  EXPECT_THAT(text, HasSubstr("- So far: 1 kept, 4 missed, 0 skipped."));
}

// The remark at the top of each template is all that tells a person what they may write.
TEST(Documents, SayWhatIsStillToBeAgreedOfAContractFreshFromInit) {
  Spec spec = october_spec();
  spec.publishing->contract->i_will.value = "fill this in: publish one summary";
  spec.publishing->contract->they_will->value = "fill this in: forward it";
  const auto source =
      testing::file_of(std::string(find_document_template("contract")->text), std::string("contract"));
  const auto text = report::fill(source, contract_fields(spec, Date::of(2026, 11, 22).value()));
  EXPECT_THAT(text, HasSubstr("to be agreed: publish one summary, every month, by its last day."));
  EXPECT_THAT(text, HasSubstr("to be agreed: forward it."));
  EXPECT_THAT(text, Not(HasSubstr("fill this in")));
}

TEST(Documents, NameAllTheirFieldsInTheirRemark) {
  const Spec spec = october_spec();
  const auto remark_of = [](std::string_view name) {
    const auto text = find_document_template(name)->text;
    return std::string(text.substr(0, text.find("}}")));
  };
  const auto month = month_fields(plan::month_in_review(spec, {}), spec);
  for (const auto* name : {"summary-manager", "summary-vp", "summary-self"}) {
    for (const auto& field : month.all()) {
      if (field.name.starts_with("has_")) continue;
      EXPECT_THAT(remark_of(name), HasSubstr(field.name));
      if (field.kind != report::Field::Kind::List) continue;
      for (const auto& inner : field.shape.front().all()) EXPECT_THAT(remark_of(name), HasSubstr(inner.name));
    }
  }
  const auto progress = plan::progress_of(spec, 0, Date::of(2026, 10, 31).value());
  const auto union_fields =
      state_of_the_union_fields({{spec, Date::of(2026, 10, 31).value(), Caller(cmd::typed)}, progress}, true);
  for (const auto& field : union_fields.all()) {
    const auto remark = remark_of("state-of-the-union");
    EXPECT_THAT(remark, HasSubstr(field.name.starts_with("has_") ? field.name.substr(4) : field.name));
    if (field.kind != report::Field::Kind::List) continue;
    for (const auto& inner : field.shape.front().all()) EXPECT_THAT(remark, HasSubstr(inner.name));
  }
  const auto contract = contract_fields(spec, Date::of(2026, 11, 22).value());
  for (const auto& field : contract.all()) EXPECT_THAT(remark_of("contract"), HasSubstr(field.name));
}

}  // namespace
}  // namespace career::views
