#include "cmd/cli/completion/suggestions.hpp"

#include <utility>

#include <fmt/format.h>

#include "cmd/codes.hpp"
#include "core/file/path.hpp"
#include "core/file/shape.hpp"
#include "core/init/examples.hpp"
#include "core/model/spec.hpp"
#include "core/plan/promises.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/documents.hpp"

namespace career::cmd {

namespace {

const Spec* spec_of(const Question& question) {
  const auto* read = question.read();
  return read == nullptr ? nullptr : &read->spec;
}

// Of the entries that are still open, what `candidate` makes of each.
template <class Entry, class IsOpen, class ToCandidate>
void add_open(const std::vector<Entry>& entries, IsOpen is_open, ToCandidate candidate,
              std::vector<Candidate>& candidates) {
  for (const auto& entry : entries) {
    if (is_open(entry)) candidates.push_back(candidate(entry));
  }
}

// The same of a list that every landing has.
template <class Entry, class IsOpen, class ToCandidate>
std::vector<Candidate> of_landings(const Question& question, std::vector<Entry> Landing::*list,
                                   IsOpen is_open, ToCandidate candidate) {
  std::vector<Candidate> candidates;
  const Spec* spec = spec_of(question);
  if (spec == nullptr) return candidates;
  for (const auto& landing : spec->landings) add_open(landing.*list, is_open, candidate, candidates);
  return candidates;
}

std::vector<Candidate> open_promises(const Talk& talk) {
  std::vector<Candidate> open;
  for (const auto& promise : plan::promises_of(talk)) {
    if (!promise.kept) open.push_back({promise.name, promise.what});
  }
  return open;
}

}  // namespace

std::vector<Candidate> suggest_open_roles(const Question& question) {
  std::vector<Candidate> candidates;
  const Spec* spec = spec_of(question);
  if (spec == nullptr) return candidates;
  add_open(
      spec->roles, [](const Role& role) { return !role.to; },
      [](const Role& role) {
        return Candidate{role.id.value, role.title.value};
      },
      candidates);
  return candidates;
}

std::vector<Candidate> suggest_metrics(const Question& question) {
  std::vector<Candidate> candidates;
  const Spec* spec = spec_of(question);
  if (spec == nullptr) return candidates;
  for (const auto& metric : spec->metrics.entries) {
    candidates.push_back({metric.name, metric.value.about ? metric.value.about->value : std::string()});
  }
  return candidates;
}

std::vector<Candidate> suggest_promises(const Question& question) {
  return of_landings(
      question, &Landing::talks, [](const Talk& talk) { return !open_promises(talk).empty(); },
      [](const Talk& talk) {
        return Candidate{talk.id.value, open_promises(talk).front().about};
      });
}

std::vector<Candidate> suggest_promise_names(const Question& question) {
  std::vector<Candidate> candidates;
  const Spec* spec = spec_of(question);
  if (spec == nullptr || question.operands.empty()) return candidates;
  for (const auto& landing : spec->landings) {
    for (const auto& talk : landing.talks) {
      if (talk.id.value != question.operands.front()) continue;
      const auto open = open_promises(talk);
      candidates.insert(candidates.end(), open.begin(), open.end());
    }
  }
  return candidates;
}

std::vector<Candidate> suggest_problems(const Question& question) {
  return of_landings(
      question, &Landing::problems, [](const Problem&) { return true; },
      [](const Problem& problem) {
        return Candidate{problem.id.value, problem.problem.value};
      });
}

std::vector<Candidate> suggest_open_wins(const Question& question) {
  return of_landings(
      question, &Landing::wins, [](const Win& win) { return !win.done; },
      [](const Win& win) {
        return Candidate{win.id.value, win.win.value};
      });
}

std::vector<Candidate> suggest_open_checks(const Question& question) {
  return of_landings(
      question, &Landing::checks, [](const Check& check) { return !check.turned_out; },
      [](const Check& check) {
        return Candidate{check.id.value, check.claim.value};
      });
}

std::vector<Candidate> suggest_topics(const Question& question) {
  std::vector<Candidate> candidates;
  const Spec* spec = spec_of(question);
  if (spec == nullptr || !spec->publishing) return candidates;
  add_open(
      spec->publishing->repeated, [](const Repeated& repeated) { return !repeated.written; },
      [](const Repeated& repeated) {
        return Candidate{repeated.topic.value, fmt::format("{} times", repeated.times.value)};
      },
      candidates);
  return candidates;
}

std::vector<Candidate> suggest_paths(const Question& question) {
  std::vector<Candidate> candidates;
  const auto* read = question.read();
  if (read == nullptr) return candidates;
  for (auto& path : file::paths_below(read->document, read->spec, question.word))
    candidates.push_back({std::move(path)});
  return candidates;
}

std::vector<Candidate> suggest_values(const Question& question) {
  std::vector<Candidate> candidates;
  const auto* read = question.read();
  if (read == nullptr || question.operands.empty()) return candidates;
  try {
    const auto shape = file::find_path(read->document, read->spec, question.operands.front()).shape;
    for (const auto& word : shape.words)
      candidates.push_back({std::string(word.word), std::string(word.about)});
    if (shape.kind == file::Shape::Kind::Flag) candidates = {{"true"}, {"false"}};
  } catch (const Misuse&) {  // no path: the command will say so
  }
  return candidates;
}

std::vector<Candidate> suggest_suppositions(const Question& question) {
  constexpr std::string_view of_spec = "spec:";
  std::vector<Candidate> candidates;
  if (question.word.starts_with(of_spec)) {
    const Question path{question.word.substr(of_spec.size()), question.operands, question.read};
    for (const auto& below : suggest_paths(path)) {
      const bool leads_on = below.text.ends_with('.');
      candidates.push_back({fmt::format("{}{}{}", of_spec, below.text, leads_on ? "" : "=")});
    }
    return candidates;
  }
  for (const auto& metric : suggest_metrics(question))
    candidates.push_back({fmt::format("reach.{}=", metric.text), metric.about});
  candidates.push_back({"chance_of_failure="});
  candidates.push_back({std::string(of_spec), "a value of your spec"});
  return candidates;
}

std::vector<Candidate> suggest_codes(const Question&) {
  std::vector<Candidate> candidates;
  for (const auto& facts : all_codes())
    candidates.push_back({std::string(facts.code), std::string(facts.what)});
  return candidates;
}

std::vector<Candidate> suggest_templates(const Question&) {
  std::vector<Candidate> candidates;
  for (const auto& document : views::document_templates())
    candidates.push_back({std::string(document.name), std::string(document.about)});
  return candidates;
}

std::vector<Candidate> suggest_examples(const Question&) {
  std::vector<Candidate> candidates;
  for (const auto& example : init::examples())
    candidates.push_back({std::string(example.name), std::string(init::about(example))});
  return candidates;
}

}  // namespace career::cmd
