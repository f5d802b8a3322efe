#include "core/views/evaluation/verdict.hpp"

#include <algorithm>
#include <initializer_list>

#include "core/views/evaluation/pitfalls.hpp"

namespace career::views {
namespace {

using decide::LimitState;
using decide::Verdict;
using report::append;
using report::line;
using report::Line;
using report::Tone;
using report::Words;

Tone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::StrongTake:
    case Verdict::Take:
    case Verdict::LeanTake: return Tone::Good;
    case Verdict::Blocked:
    case Verdict::StrongStay:
    case Verdict::Stay:
    case Verdict::LeanStay: return Tone::Bad;
    case Verdict::NotEnoughToSay:
    case Verdict::TooCloseToCall: return Tone::Caution;
  }
  return Tone::Plain;
}

std::vector<std::string> limits_in(const Measured& it, std::initializer_list<LimitState> states) {
  std::vector<std::string> names;
  for (const auto& check : it.found.outlook.limits) {
    if (std::find(states.begin(), states.end(), check.state) != states.end())
      names.push_back(it.spec.limits.entries[check.limit].name);
  }
  return names;
}

// What to do first, each a few words.
std::vector<std::string> before_taking(const Measured& it) {
  std::vector<std::string> first;
  if (const auto open = limits_in(it, {LimitState::Unknown, LimitState::AtRisk}); !open.empty())
    first.push_back("settling " + enumeration(open));
  for (auto& said : pitfalls_in_words(it)) {
    if (said.state == decide::PitfallState::Flag) first.push_back(std::move(said.first));
  }
  return first;
}

}  // namespace

Line short_verdict(const Measured& it) {
  const auto& found = it.found;
  const Words verdict{std::string(word_of(found.verdict)), tone_of(found.verdict)};
  const auto direction = std::string(word_of(found.direction));

  if (found.verdict == Verdict::Blocked) {
    const auto broken = limits_in(it, {LimitState::Broken});
    return line(verdict, ": ", direction, found.direction == decide::Direction::Closer ? ", but" : ", and",
                " it breaks your ", plural(broken.size(), "limit"), " on ", enumeration(broken));
  }
  if (found.not_enough == decide::NotEnough::Untouched) return line(verdict, ": not filled in yet");
  if (found.verdict == Verdict::NotEnoughToSay) return line(verdict, ": ", direction, " as far as it goes");
  auto said = line(direction, ": ", verdict);
  if (is_closer_even_if_it_fails(found)) append(said, line(", even if it fails"));
  return said;
}

Line verdict_line(const Measured& it) {
  auto said = short_verdict(it);
  if (!is_take(it.found.verdict)) return said;
  const auto first = before_taking(it);
  for (std::size_t i = 0; i < first.size(); ++i) append(said, line(i == 0 ? ", after: " : "; ", first[i]));
  return said;
}

}  // namespace career::views
