#include "core/views/evaluation/drift.hpp"

#include <algorithm>

#include "core/views/evaluation/phrases.hpp"

namespace career::views {
namespace {

using decide::PitfallState;
using decide::SpecChange;
using report::Amount;
using report::append;
using report::line;
using report::Line;
using report::Number;

bool was_offered(const Measured& it) { return it.offer.came && it.offer.came->value == Came::Offered; }

Line by_gaps(const Measured& it) {
  const auto& drift = it.found.pitfalls.drift;
  if (drift.largest.empty())
    return line("Every target of yours is reached: is your North Star still far enough away?");
  if (drift.by_gaps == PitfallState::Unknown) {
    return line("You have not said whether you looked for it or it found you (came).");
  }
  if (!was_offered(it)) return line("You looked for it.");
  if (drift.by_gaps == PitfallState::Flag) {
    std::vector<std::string> names;
    for (const auto& gap : drift.largest) names.push_back(metric_name(it.spec, gap.metric));
    return line("It came to you, and none of your largest gaps gets closer by ",
                Number{it.evaluation.resolution, 1}, " points: ", enumeration(names), ".");
  }
  const auto most = std::max_element(drift.largest.begin(), drift.largest.end(),
                                     [](const auto& a, const auto& b) { return a.closer < b.closer; });
  return line("It came to you, and brings ", metric_name(it.spec, most->metric), " ", Number{most->closer, 1},
              " points closer.");
}

Line change(const SpecChange& it) {
  switch (it.kind) {
    case SpecChange::Kind::Weight:
      return line("the weight of ", it.name, " went from ", Amount{it.then}, " to ", Amount{it.now});
    case SpecChange::Kind::Target:
      return line("the target of ", it.name, " went from ", Amount{it.then}, " to ", Amount{it.now});
    case SpecChange::Kind::MetricAdded: return line(it.name, " is new");
    case SpecChange::Kind::MetricRemoved: return line(it.name, " is gone");
    case SpecChange::Kind::Limit: return line("the limit on ", it.name, " is another");
    case SpecChange::Kind::LimitLooser: return line("the limit on ", it.name, " is looser");
    case SpecChange::Kind::LimitStricter: return line("the limit on ", it.name, " is stricter");
    case SpecChange::Kind::LimitAdded: return line("the limit on ", it.name, " is new");
    case SpecChange::Kind::LimitRemoved: return line("the limit on ", it.name, " is gone");
  }
  return {};
}

Line by_changes(const Measured& it) {
  const auto& then = it.found.since_received;
  if (!then) {
    return line("What you wanted when it came is not known: ", why_not_known(it), ".");
  }
  if (then->changes.empty()) return line("You want what you wanted when it came.");
  Line text = line("Since it came ");
  for (std::size_t i = 0; i < then->changes.size(); ++i) {
    append(text, line(i == 0 ? "" : i + 1 == then->changes.size() ? " and " : ", "));
    append(text, change(then->changes[i]));
  }
  if (!then->verdict) {
    append(text, line("; none of what you weigh today had any weight then."));
  } else if (*then->verdict == it.found.verdict) {
    append(text, line("; the verdict is ", word_of(it.found.verdict), " either way."));
  } else {
    append(text, line(": by what you wanted then it is ", word_of(*then->verdict), ", today ",
                      word_of(it.found.verdict), "."));
  }
  return text;
}

}  // namespace

Sentences drift(const Measured& it) {
  const auto came = it.offer.came ? place(it.offer.source, it.offer.came->span) : std::vector<std::string>{};
  const auto received =
      it.offer.received ? place(it.offer.source, it.offer.received->span) : std::vector<std::string>{};
  return {{by_gaps(it), came}, {by_changes(it), received}};
}

Sentences remarks_on_drift(const Measured& it) {
  const auto all = drift(it);
  Sentences said;
  if (it.found.pitfalls.drift.largest.empty()) said.push_back(all.front());
  if (it.found.since_received && !it.found.since_received->changes.empty()) said.push_back(all.back());
  return said;
}

}  // namespace career::views
