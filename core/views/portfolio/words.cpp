#include "core/views/portfolio/words.hpp"

#include "core/views/words.hpp"

namespace career::views {

using plan::CautionKind;
using report::append;
using report::code;
using report::line;
using report::Line;
using report::Number;
using report::Percent;

Line sentence_of(const plan::Caution& caution, const Spec& spec, const Caller& caller) {
  const auto& first = spec.roles[caution.roles.front()];
  std::vector<std::string> titles;
  for (const auto role : caution.roles) titles.push_back(spec.roles[role].title.value);
  const auto all = enumeration(titles);
  const auto count = static_cast<double>(titles.size());

  switch (caution.kind) {
    case CautionKind::Limelight:
      return line(first.title.value,
                  " is watched before it has traction: ask for little, and build out of the limelight until "
                  "somebody uses it.");
    case CautionKind::SharedOrg:
      return line(all, " are open swings at ", first.org ? first.org->value : "",
                  ": they share a cause, and may fail together.");
    case CautionKind::NoOutcome:
      return line(first.title.value, " has ended, and how is not said (landed, mixed or failed): ",
                  code(caller.hint(Hint::SayOutcome, {first.id.value})));
    case CautionKind::NoLesson:
      return line(first.title.value, " failed, and what it taught is not said: ",
                  code(caller.hint(Hint::SayLesson, {first.id.value})));
    case CautionKind::CoreInARow:
      return line(Number{count}, " core roles in a row (", all,
                  "): established, a swing is what is missing.");
    case CautionKind::ManyAtOnce: return line(Number{count}, " roles at once: ", all, ".");
  }
  return {};
}

Line swings_ended_words(const plan::SwingsEnded& ended, const Spec& spec) {
  if (ended.with_outcome() + ended.unsaid == 0) return line("none yet");
  Line text;
  if (ended.with_outcome() > 0) {
    append(text, line(ended.landed, " of ", ended.with_outcome(), " landed"));
    if (ended.mixed > 0) append(text, line(", ", ended.mixed, " mixed"));
    if (ended.failed > 0) append(text, line(", ", ended.failed, " failed"));
    const auto& chance = spec.assumptions.chance_of_failure;
    const std::string_view assumed = chance.is_default() ? " are assumed to fail" : " is your assumption";
    if (ended.are_enough_to_say()) {
      append(text, line(": ", Percent{static_cast<double>(ended.failed) / ended.with_outcome()}, " failed, ",
                        Percent{chance->value}, assumed));
    } else {
      append(text, line(": too few to say (", Percent{chance->value}, assumed, ")"));
    }
  }
  if (ended.unsaid > 0) {
    append(text, line(text.empty() ? "" : "; ", ended.unsaid, " ended without an outcome"));
  }
  return text;
}

}  // namespace career::views
