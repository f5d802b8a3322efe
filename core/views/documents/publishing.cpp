#include "core/views/documents/texts.hpp"

namespace career::views::texts {

const std::string_view contract = R"({{!
The publishing contract, for both sides to agree on.
Fields: name, with, i_will, they_will, every (week, month or quarter), since, until (where it ends), kept,
missed, skipped, has_begun (once a period is over).
}}
# Publishing contract

Between {{#name}}{{name}}{{/name}}{{^name}}me{{/name}} and {{with}}, since {{since}}{{#until}}, until {{until}}{{/until}}.

## I will

{{i_will}}, every {{every}}, by its last day.

## {{with}} will

{{#they_will}}
{{they_will}}.
{{/they_will}}
{{^they_will}}
*To be agreed: what you will do with it.*
{{/they_will}}

## How we both see that it is kept

- One piece published within the {{every}} keeps it. A second one does not count for the next.
- A {{every}} that has a reason, such as leave, may be skipped. It is neither kept nor missed.
- Short counts. What matters is that the team's work can be seen while it is fresh.
{{#has_begun}}
- So far: {{kept}} kept, {{missed}} missed, {{skipped}} skipped.
{{/has_begun}}

## Agreed

- Date:
- {{#name}}{{name}}{{/name}}{{^name}}Me{{/name}}:
- {{with}}:
)";

const std::string_view summary_manager = R"({{!
The monthly summary for your manager: what the team learned, with numbers, and what it needs.
Fields: name, month, is_empty (nothing published, won or agreed); entries: title, date, kind, result, link, audience, shows; lessons: lesson, what;
wins: win, for; problems: problem, agreed_with; levels: metric, from, to, unit; decisions: offer, chose, why.
}}
# Learning summary, {{month}}

{{#name}}
From {{name}}
{{/name}}

## What we learned and shared

{{#entries}}
- **{{title}}**{{#result}}: {{result}}{{/result}}{{#audience}} (for {{audience}}){{/audience}}{{#link}} {{link}}{{/link}}
{{/entries}}
{{^entries}}
Nothing was published this month.
{{/entries}}

{{#has_wins}}
## What got better

{{/has_wins}}
{{#wins}}
- {{win}}{{#for}} (for {{for}}){{/for}}
{{/wins}}

{{#has_problems}}
## What we agreed to solve

{{/has_problems}}
{{#problems}}
- {{problem}}{{#agreed_with}} (agreed with {{agreed_with}}){{/agreed_with}}
{{/problems}}

{{#has_lessons}}
## What I take from what did not work

{{/has_lessons}}
{{#lessons}}
- {{lesson}}
{{/lessons}}

## What we need

- *One line to fill in: a decision, a person, time.*
)";

const std::string_view summary_vp = R"({{!
The monthly summary for a VP: one paragraph a point, no names, nothing about yourself.
Fields: name, month, is_empty (nothing published, won or agreed); entries: title, date, kind, result, link, audience, shows; lessons: lesson, what;
wins: win, for; problems: problem, agreed_with; levels: metric, from, to, unit; decisions: offer, chose, why.
}}
# Learning summary, {{month}}

{{#entries}}
**{{title}}**{{#result}}: {{result}}{{/result}}{{#link}} {{link}}{{/link}}

{{/entries}}
{{#is_empty}}
Nothing to tell this month.
{{/is_empty}}

{{#wins}}
**Done:** {{win}}

{{/wins}}
{{#problems}}
**Next, agreed:** {{problem}}

{{/problems}}
**What would help:** *one line to fill in: a decision, a person, time.*
)";

const std::string_view summary_self = R"({{!
The monthly summary for yourself: everything.
Fields: name, month, is_empty (nothing published, won or agreed); entries: title, date, kind, result, link, audience, shows; lessons: lesson, what;
wins: win, for; problems: problem, agreed_with; levels: metric, from, to, unit; decisions: offer, chose, why.
}}
# My {{month}}

## Published

{{#entries}}
- {{date}}: **{{title}}**{{#result}}: {{result}}{{/result}}{{#audience}} (for {{audience}}){{/audience}}{{#shows}}; shows {{shows}}{{/shows}}{{#link}} {{link}}{{/link}}
{{/entries}}
{{^entries}}
Nothing this month.
{{/entries}}

{{#has_wins}}
## Won

{{/has_wins}}
{{#wins}}
- {{win}}{{#for}} (for {{for}}){{/for}}
{{/wins}}

{{#has_problems}}
## Agreed

{{/has_problems}}
{{#problems}}
- {{problem}}{{#agreed_with}} (with {{agreed_with}}){{/agreed_with}}
{{/problems}}

{{#has_lessons}}
## Learned the hard way

{{/has_lessons}}
{{#lessons}}
- {{lesson}} ({{what}})
{{/lessons}}

{{#has_levels}}
## Moved

{{/has_levels}}
{{#levels}}
- {{metric}}: from {{from}} to {{to}}{{#unit}} {{unit}}{{/unit}}
{{/levels}}

{{#has_decisions}}
## Decided

{{/has_decisions}}
{{#decisions}}
- {{chose}}{{#offer}} {{offer}}{{/offer}}: {{why}}
{{/decisions}}

## What I need

- *One line to fill in.*
)";

}  // namespace career::views::texts
