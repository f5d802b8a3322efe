// A landing as its owner looks at it, as programs do, and as the documents it makes: the State of the Union
// for those who were listened to, and the plan of ninety days for the manager.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/landing.hpp"
#include "core/report/calendar.hpp"
#include "core/report/report.hpp"
#include "core/report/template.hpp"
#include "core/views/context.hpp"

namespace career::views {

using LandingInContext = InContext<plan::LandingProgress>;

[[nodiscard]] inline const Landing& landing_in(const LandingInContext& it) {
  return it.spec.landings[it.found.landing];
}

// "Senior PM, Checkout at Shopwell"
[[nodiscard]] std::string title_of(const Spec& spec, const Landing& landing);

// The latest role that is new, goes on, has no landing and began no earlier than the last one; null without
// one.
[[nodiscard]] const Role* role_to_land_in(const Spec& spec, Date today);

// The command that starts a landing in that role, or without one the command that adds a role.
[[nodiscard]] std::string how_to_land(const Spec& spec, Date today, const Caller& caller);

// Where it stands, what this week asks for, what others left over, and what was heard, promised, agreed and
// won. After the ninety days only what is open. When nobody is landing: how the last one ended, what is left
// over, and how the next one begins.
[[nodiscard]] report::Report landing_report(const InContext<std::optional<plan::LandingProgress>>& it);

// The contract with other programs: keys are only ever added. No landing: `landing` is null.
[[nodiscard]] std::string landing_json(const InContext<std::optional<plan::LandingProgress>>& it);

// The State of the Union: what was heard and from how many, what was promised and kept, what is open, what
// comes next. Whose words they were only `with_names`.
[[nodiscard]] report::Fields state_of_the_union_fields(const LandingInContext& it, bool with_names);

// The ninety days by phase: what is planned, what is done, and the question at the end of each. It holds
// nothing that was said in confidence: no talks, no promises.
[[nodiscard]] report::Report landing_plan(const LandingInContext& it);
[[nodiscard]] std::string landing_plan_json(const LandingInContext& it);

// What has a day in that plan. Events have the names that they have among what is due.
[[nodiscard]] std::vector<report::CalendarEvent> landing_plan_events(const LandingInContext& it);

}  // namespace career::views
