#include "core/views/documents.hpp"

#include <algorithm>
#include <array>

namespace career::views {
namespace {

constexpr std::string_view publishing_contract = R"({{!
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

constexpr std::string_view summary_manager = R"({{!
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

constexpr std::string_view summary_vp = R"({{!
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

constexpr std::string_view summary_self = R"({{!
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

constexpr std::string_view state_of_the_union = R"({{!
The State of the Union: what you heard, for those who said it. Who said what is there only with --names.
Fields: name, title, conversations (12 conversations), when, vision, align_by, land_by, has_problems, has_wins;
themes: theme, people (7 people), who, words; promises: promise, to, kept; alike: line, other;
problems_open: problem; problems_agreed: problem; wins_open: win, for, due; wins_done: win, for.
}}
# State of the Union: {{title}}

{{#conversations}}
I listened in {{conversations}} {{when}}. This is what I heard; tell me what I missed.
{{/conversations}}
{{^conversations}}
I have not listened to anyone yet.
{{/conversations}}

{{#has_themes}}
## What I heard

{{/has_themes}}
{{#themes}}
- {{theme}} ({{people}}{{#who}}: {{who}}{{/who}}){{#words}}. In your words: {{words}}{{/words}}
{{/themes}}

{{#has_promises}}
## What I promised

{{/has_promises}}
{{#promises}}
- {{promise}}{{#to}}, for {{to}}{{/to}}: {{#kept}}done on {{kept}}{{/kept}}{{^kept}}still to do{{/kept}}
{{/promises}}

## Open questions

{{#alike}}
- Is this one problem or two: "{{line}}" and "{{other}}"?
{{/alike}}
{{#problems_open}}
- Do we agree that this needs solving: {{problem}}?
{{/problems_open}}
- Which of these would you solve first?
- Whom have I not listened to yet?

## What comes next

{{#vision}}
- The vision: {{vision}}
{{/vision}}
{{^vision}}
- Until {{align_by}}: a vision made of what you told me
{{/vision}}
{{#problems_agreed}}
- Agreed to solve: {{problem}}
{{/problems_agreed}}
{{^has_problems}}
- Until {{align_by}}: we agree on the problems to solve
{{/has_problems}}
{{#wins_open}}
- {{#due}}Until {{due}}: {{/due}}{{win}}{{#for}}, for {{for}}{{/for}}
{{/wins_open}}
{{#wins_done}}
- Done already: {{win}}
{{/wins_done}}
{{^has_wins}}
- Until {{land_by}}: small, tangible improvements that you notice
{{/has_wins}}
)";

}  // namespace

std::span<const DocumentTemplate> document_templates() {
  static const std::array all{
      DocumentTemplate{"contract", "the publishing contract, one page for both sides", publishing_contract},
      DocumentTemplate{"summary-manager", "the monthly summary for your manager", summary_manager},
      DocumentTemplate{"summary-vp", "the monthly summary for a VP: a paragraph a point, no names",
                       summary_vp},
      DocumentTemplate{"summary-self", "the monthly summary for yourself: everything", summary_self},
      DocumentTemplate{"state-of-the-union", "what you heard in the first thirty days, for those who said it",
                       state_of_the_union},
  };
  return all;
}

const DocumentTemplate* find_document_template(std::string_view name) {
  const auto all = document_templates();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const DocumentTemplate& document) { return document.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace career::views
