#include "core/views/documents/texts.hpp"

namespace career::views::texts {

const std::string_view state_of_the_union = R"({{!
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

}  // namespace career::views::texts
