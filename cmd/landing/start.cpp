// `career landing start`: the first day in a role.
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/former_manager.hpp"
#include "cmd/landing/note.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/begin_landing.hpp"
#include "core/model/number.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/prose.hpp"
#include "core/views/landing/landing.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string role;
  std::optional<std::string> offer;
  std::optional<std::string> on;
  std::optional<std::string> goal;
  bool dry_run = false;
};

int goal_of(const std::string& text) {
  const auto goal = parse_whole(text);
  if (goal && *goal >= 1) return *goal;
  throw Misuse(fmt::format("--goal: '{}' is no number of conversations", text),
               {"write a whole number from 1 on"});
}

std::string said_of(const Landing& landing) {
  const auto checks = landing.checks.size();
  return fmt::format("landing in '{}' from {}, {} conversations in the first 30 days{}", landing.role.value,
                     landing.start.value.iso(), landing.goal.value,
                     checks == 0 ? "" : fmt::format(", {} to verify", counted(checks, "claim")));
}

Outcome run(const Options& options, Workspace& workspace) {
  const Caller caller = workspace.caller();
  if (options.role.empty()) {
    std::vector<std::string> help;
    if (views::role_to_land_in(workspace.spec(), workspace.today()) != nullptr)
      help.push_back(views::how_to_land(workspace.spec(), workspace.today(), caller));
    help.push_back("a role that is not in the spec yet: " + views::how_to_add_a_role(caller));
    throw Misuse("which role you start in is not said", std::move(help));
  }
  const auto goal = options.goal ? std::optional(goal_of(*options.goal)) : std::nullopt;
  actions::Beginning beginning{
      .role = options.role, .goal = goal, .on = day_said(options.on, "--on", workspace)};
  if (options.offer) {
    const Offer offer = workspace.offers({*options.offer}).offers.front();
    beginning.offer = workspace.offer_files().name_of(offer.source->name());
    beginning.claims = offer.claims;
  }
  const auto edited = workspace.edit_spec(actions::begin_landing, beginning, options.dry_run);
  const Landing& landing = edited.spec.landings[edited.done.landing];
  std::vector<Next> hints;
  add_former_manager(hints, edited.spec, landing.start.value, workspace);
  return changed_spec(
      edited,
      fmt::format("{}; {}", said_of(landing), what_is_next(edited.spec, edited.done.landing, workspace)),
      std::move(hints));
}

}  // namespace

Run define_landing_start(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("--role ROLE", options->role, "The id of the role").suggest = suggest_open_roles;
  syntax.add("--offer FILE", options->offer, "The offer that led to it: its claims become checks");
  syntax.add("--on DATE", options->on, "Day 1 (else the day the role begins, else today)");
  syntax.add("--goal N", options->goal, "Conversations in the first 30 days (else 30)");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
