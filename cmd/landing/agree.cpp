// `career landing vision`, `problem` and `verify`: what you make of what you heard and were told.
#include <algorithm>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/landing/edit.hpp"
#include "core/model/entries.hpp"
#include "core/plan/carried.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::cmd {

namespace {

struct VisionOptions {
  std::string text;
  bool dry_run = false;
};

struct ProblemOptions {
  std::string text;
  std::vector<std::string> agreed_with;
  bool dry_run = false;
};

struct VerifyOptions {
  std::string check;
  std::string turned_out;
  bool dry_run = false;
};

Outcome run_vision(const VisionOptions& options, Workspace& workspace) {
  must_say_something(options.text, "the vision",
                     workspace.caller().command("landing vision 'one checkout, three countries'"));
  return edit_landing(
      {},
      [&](Spec&, Landing& landing) {
        if (!landing.vision || landing.vision->value != options.text) landing.vision = Text{options.text};
        return LandingChange{"the vision is written down"};
      },
      options.dry_run, workspace);
}

// A problem is named by its own words once more, or by its id.
Problem* problem_named(Spec& spec, Landing& landing, const std::string& text) {
  auto& problems = landing.problems;
  const auto named = std::find_if(problems.begin(), problems.end(), [&](const Problem& problem) {
    return folded(problem.problem.value) == folded(text);
  });
  if (named != problems.end()) return &*named;
  const bool is_id = std::any_of(problems.begin(), problems.end(),
                                 [&](const Problem& problem) { return problem.id.value == text; });
  return is_id ? &entry_named(spec, problems, text) : nullptr;
}

void add_names(Problem& problem, const std::vector<std::string>& names, Date today) {
  for (const auto& name : names) {
    const bool is_there = std::any_of(problem.agreed_with.begin(), problem.agreed_with.end(),
                                      [&](const Text& known) { return folded(known.value) == folded(name); });
    if (is_there) continue;
    problem.agreed_with.push_back({name});
    if (!problem.agreed) problem.agreed = Day{today};
  }
}

// "problem 'releases', agreed with Ines and Maya"
LandingChange change_of(const Problem& problem) {
  std::vector<std::string> names;
  for (const auto& name : problem.agreed_with) names.push_back(name.value);
  return {
      fmt::format("problem '{}', {}", problem.id.value,
                  names.empty() ? "not agreed with anyone yet" : "agreed with " + views::enumeration(names))};
}

Outcome run_problem(const ProblemOptions& options, Workspace& workspace) {
  const auto example = workspace.caller().command("landing problem 'releases are slow' --agreed-with Ines");
  must_say_something(options.text, "the problem", example);
  for (const auto& name : options.agreed_with) must_say_something(name, "who agrees", example);
  return edit_landing(
      {.entry = options.text},
      [&](Spec& spec, Landing& landing) {
        Problem* problem = problem_named(spec, landing, options.text);
        if (problem == nullptr) {
          Problem made;
          made.problem = {options.text};
          add(landing.problems, std::move(made));
          problem = &landing.problems.back();
        }
        add_names(*problem, options.agreed_with, workspace.today());
        return change_of(*problem);
      },
      options.dry_run, workspace);
}

// A claim found false says what it carried, and whom to talk to.
LandingChange change_of(const Check& check, const Spec& spec, const Landing& landing, const Caller& caller) {
  LandingChange change{
      fmt::format("check '{}' turned out {}", check.id.value, check.turned_out->value ? "true" : "not true")};
  if (check.turned_out->value) return change;
  const auto role = std::find_if(spec.roles.begin(), spec.roles.end(),
                                 [&](const Role& it) { return it.id.value == landing.role.value; });
  const auto carried = role == spec.roles.end() ? std::vector<std::string>() : plan::carried_by(check, *role);
  if (!carried.empty()) {
    change.did += fmt::format(", and you counted on it for {}", views::enumeration(carried));
    std::string without;
    for (const auto& metric : carried)
      without += fmt::format(" --with spec:roles.{}.reach.{}=same", role->id.value, metric);
    change.next = "see what is left without it: " + caller.command("evaluate{}", without);
  }
  if (check.said_by) change.did += fmt::format(" (said by {}: talk it over)", check.said_by->value);
  return change;
}

Outcome run_verify(const VerifyOptions& options, Workspace& workspace) {
  must_say_something(options.check, "what you verified",
                     "see what is open: " + workspace.caller().command("landing"));
  must_say_something(options.turned_out, "whether it turned out true",
                     workspace.caller().command("landing verify {} true", shell_word(options.check)));
  const bool is_true = options.turned_out == "true";
  return edit_landing(
      {.entry = options.check,
       .is_open_in =
           [&](const Landing& landing) {
             return std::any_of(landing.checks.begin(), landing.checks.end(), [&](const Check& check) {
               return check.id.value == options.check && !check.turned_out;
             });
           }},
      [&](Spec& spec, Landing& landing) {
        Check& check = entry_named(spec, landing.checks, options.check);
        if (!check.turned_out || check.turned_out->value != is_true) check.turned_out = Flag{is_true};
        return change_of(check, spec, landing, workspace.caller());
      },
      options.dry_run, workspace);
}

}  // namespace

Run define_landing_vision(Syntax& syntax) {
  auto options = std::make_shared<VisionOptions>();
  syntax.add("TEXT", options->text, "Where this should go, in one sentence");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_vision(*options, workspace); };
}

Run define_landing_problem(Syntax& syntax) {
  auto options = std::make_shared<ProblemOptions>();
  syntax.add("TEXT", options->text, "What needs solving; or the id of a problem that is there").suggest =
      suggest_problems;
  syntax.add("--agreed-with WHO", options->agreed_with, "Who agrees that it does; once for each");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_problem(*options, workspace); };
}

Run define_landing_verify(Syntax& syntax) {
  auto options = std::make_shared<VerifyOptions>();
  syntax.add("CHECK", options->check, "The id of the check").suggest = suggest_open_checks;
  syntax.add("TRUE", options->turned_out, "Whether it turned out so: true or false").choices = {"true",
                                                                                                "false"};
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_verify(*options, workspace); };
}

}  // namespace career::cmd
