#include "core/views/evaluation/pitfalls.hpp"

#include <utility>

#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/pitfall_reasons.hpp"

namespace career::views {
namespace {

using decide::Pitfall;
using decide::PitfallState;
using report::append;
using report::line;
using report::Tone;
using report::Words;

struct Clearing {
  const char* clears;
  const char* first;
};

// By what flags: another offer helps nobody who has changed what they measure by.
bool is_only_by_changes(const decide::Drift& drift) {
  return drift.by_changes == PitfallState::Flag && drift.by_gaps != PitfallState::Flag;
}

Clearing clearing(const Measured& it, Pitfall pitfall) {
  switch (pitfall) {
    case Pitfall::Drift:
      if (is_only_by_changes(it.found.pitfalls.drift))
        return {"Ask yourself whether you would have changed that without this offer.",
                "a second look at what you changed since it came"};
      return {
          "Find one alternative that you looked for yourself, or name the step of your North Star that it "
          "serves.",
          "one alternative that you looked for"};
    case Pitfall::TooEarly:
      return {"Show your core craft first: what proves that it is there?", "evidence of your core craft"};
    case Pitfall::Cadence: return {"Look at the dates: can it start later?", "a later start"};
    case Pitfall::SwingOverdue: return {"Put a swing on your roadmap.", "a swing on your roadmap"};
    case Pitfall::Limelight:
      return {"Ask for users who stay or pay, or for a smaller start out of the limelight.",
              "users who stay, or a smaller start"};
    case Pitfall::Home:
      return {"Ask two people on the team what hours they work, and at home what they think of it.",
              "a talk at home"};
    case Pitfall::NoLanding:
      return {"Write who promised what, and when (if_it_fails).", "a promise of where you land if it fails"};
    case Pitfall::NoFailureCase:
      return {"Write what a failed year would still leave (reach, fails).",
              "saying what a failure would leave"};
    case Pitfall::Catastrophe: return {"Look at that level again.", "a second look at what failing costs"};
    case Pitfall::Optimism:
      return {"Ask how it went for the last ones who tried this there.",
              "hearing how it went for the last who tried"};
    case Pitfall::Comfort:
      return {"Ask what else staying could become.", "asking what else staying could become"};
    case Pitfall::OneSided:
      return {"Fill in the same metrics for staying (reach of your role).", "the same levels for staying"};
  }
  return {"", ""};
}

}  // namespace

std::string_view word(Pitfall pitfall) {
  switch (pitfall) {
    case Pitfall::Drift: return "drift";
    case Pitfall::TooEarly: return "too-early";
    case Pitfall::Cadence: return "cadence";
    case Pitfall::SwingOverdue: return "swing-overdue";
    case Pitfall::Limelight: return "limelight";
    case Pitfall::Home: return "home";
    case Pitfall::NoLanding: return "no-landing";
    case Pitfall::NoFailureCase: return "no-failure-case";
    case Pitfall::Catastrophe: return "catastrophe";
    case Pitfall::Optimism: return "optimism";
    case Pitfall::Comfort: return "comfort";
    case Pitfall::OneSided: return "one-sided";
  }
  return "";
}

std::string_view word(PitfallState state) {
  switch (state) {
    case PitfallState::Ok: return "ok";
    case PitfallState::Flag: return "flag";
    case PitfallState::Unknown: return "unknown";
  }
  return "";
}

std::vector<PitfallWords> pitfalls_in_words(const Measured& it) {
  const auto states = it.found.pitfalls.states();
  std::vector<PitfallWords> said;
  for (std::size_t i = 0; i < states.size(); ++i) {
    const auto pitfall = static_cast<Pitfall>(i);
    const auto [clears, first] = clearing(it, pitfall);
    said.push_back({pitfall, states[i], why(it, pitfall), clears, first, {}});
    if (states[i] == PitfallState::Ok) said.back().remarks = remarks(it, pitfall);
  }
  return said;
}

void add_pitfalls(report::Report& report, const Measured& it) {
  report::List list;
  std::vector<std::string> clear;
  const auto all = pitfalls_in_words(it);
  const auto add = [&](PitfallState state, Tone tone, const char* lead) {
    for (const auto& said : all) {
      if (said.state != state) continue;
      const bool is_ok = state == PitfallState::Ok;
      if (is_ok && said.remarks.empty()) {
        clear.emplace_back(word(said.pitfall));
        continue;
      }
      auto text = line(Words{std::string(word(said.pitfall)), tone}, lead);
      // Of what nobody knows the heart is enough.
      const auto& sentences = is_ok ? said.remarks : said.why;
      const auto count = state == PitfallState::Unknown ? std::size_t{1} : sentences.size();
      for (std::size_t i = 0; i < count; ++i) {
        append(text, line(i == 0 ? "" : " "));
        append(text, sentences[i].text);
      }
      if (!is_ok) append(text, line(" ", said.clears));
      list.items.push_back(std::move(text));
    }
  };
  add(PitfallState::Flag, Tone::Bad, ": ");
  add(PitfallState::Unknown, Tone::Caution, " (unknown): ");
  add(PitfallState::Ok, Tone::Plain, " (ok): ");
  if (!clear.empty()) list.items.push_back(line("No sign of ", enumeration(clear, "or"), "."));
  report.add(std::move(list));
}

}  // namespace career::views
