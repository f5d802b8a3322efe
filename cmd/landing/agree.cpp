// `career landing vision`, `problem` and `verify`: what you make of what you heard and were told.
#include <memory>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/landing/note.hpp"
#include "core/actions/landing.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/prose.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/words.hpp"

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
  const auto edited = workspace.edit_spec(actions::say_vision, options.text, options.dry_run);
  return changed_landing(edited, "the vision is written down", workspace);
}

// "problem 'releases', agreed with Ines and Maya"
std::string said_of(const Problem& problem) {
  const auto names = enumeration(views::texts_of(problem.agreed_with));
  return fmt::format("problem '{}', {}", problem.id.value,
                     names.empty() ? "not agreed with anyone yet" : "agreed with " + names);
}

Outcome run_problem(const ProblemOptions& options, Workspace& workspace) {
  const auto example = workspace.caller().command("landing problem 'releases are slow' --agreed-with Ines");
  must_say_something(options.text, "the problem", example);
  for (const auto& name : options.agreed_with) must_say_something(name, "who agrees", example);
  const actions::NamedProblem named{options.text, options.agreed_with};
  const auto edited = workspace.edit_spec(actions::name_problem, named, options.dry_run);
  return changed_landing(
      edited, said_of(edited.spec.landings[edited.done.landing].problems[edited.done.entry]), workspace);
}

// A claim found false says what it carried, and whom to talk to.
std::string said_of(const Check& check, const std::vector<std::string>& carried) {
  auto said =
      fmt::format("check '{}' turned out {}", check.id.value, check.turned_out->value ? "true" : "not true");
  if (!carried.empty()) said += fmt::format(", and you counted on it for {}", enumeration(carried));
  if (check.said_by && !check.turned_out->value)
    said += fmt::format(" (said by {}: talk it over)", check.said_by->value);
  return said;
}

std::string what_is_left_without(const std::vector<std::string>& carried, const std::string& role,
                                 const Caller& caller) {
  if (carried.empty()) return {};
  std::string without;
  for (const auto& metric : carried)
    without += fmt::format(" --with spec:roles.{}.reach.{}=same", role, metric);
  return "see what is left without it: " + caller.command("evaluate{}", without);
}

Outcome run_verify(const VerifyOptions& options, Workspace& workspace) {
  must_say_something(options.check, "what you verified",
                     "see what is open: " + workspace.caller().command("landing"));
  must_say_something(options.turned_out, "whether it turned out true",
                     workspace.caller().command("landing verify {} true", shell_word(options.check)));
  const actions::Verification found{options.check, options.turned_out == "true"};
  const auto edited = workspace.edit_spec(actions::verify, found, options.dry_run);
  const auto& carried = edited.done.carried;
  const Landing& landing = edited.spec.landings[edited.done.landing];
  return changed_landing(edited, said_of(landing.checks[edited.done.entry], carried), workspace,
                         what_is_left_without(carried, landing.role.value, workspace.caller()));
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
