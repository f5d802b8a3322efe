// `career portfolio add`: a role of its own, or the one that an offer promised.
#include <memory>

#include <fmt/format.h>

#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/former_manager.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/roles.hpp"
#include "core/plan/landing.hpp"
#include "core/text/names.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::optional<std::string> title, org, from, id, offer;
  std::optional<Bet> bet;
  bool is_dry_run = false;
};

bool has_text(const std::optional<std::string>& value) { return value && !value->empty(); }

void check(const Options& options, const Caller& caller) {
  const std::string help =
      options.offer ? caller.command("portfolio add --offer {} --from DAY", shell_word(*options.offer))
                    : views::how_to_add_a_role(caller);
  const auto must_be_said = [&](bool is_said, std::string_view name) {
    if (!is_said) throw Misuse(fmt::format("{} is missing", name), {help});
  };
  const auto must_not_be_said = [&](bool is_said, std::string_view name) {
    if (is_said)
      throw Misuse(fmt::format("{} and --offer say the same thing", name),
                   {"the offer says it: leave it out"});
  };
  if (options.offer) {
    must_not_be_said(options.title.has_value(), "--title");
    must_not_be_said(options.org.has_value(), "--org");
    must_not_be_said(options.bet.has_value(), "--bet");
  } else {
    must_be_said(has_text(options.title), "--title");
    must_be_said(options.bet.has_value(), "--bet");
  }
  must_be_said(has_text(options.from), "--from");
  if (options.id && !is_id(*options.id)) {
    const auto proposed = slug(*options.id);
    throw Misuse(fmt::format("'{}' is no id", *options.id),
                 {proposed.empty() ? "an id is letters a to z, digits, '-' and '_'"
                                   : fmt::format("write --id {}", proposed)});
  }
}

Role role_said(const Options& options, Workspace& workspace) {
  Role role;
  if (options.offer) {
    role = actions::role_from(workspace.offers({*options.offer}).offers.front());
  } else {
    role.title = {*options.title};
    role.bet = {*options.bet};
    if (options.org) role.org = Text{*options.org};
  }
  role.from = {*start_said(options.from, "--from", workspace)};
  if (options.id) role.id = {*options.id};
  return role;
}

// Of two roles that are held at once, the command that ends the one before the other begins. How a swing ends
// is part of its end, and unknown until then.
std::string how_to_end(const Role& earlier, const Role& later, Date today, const Caller& caller) {
  const Date last = later.from->first().plus_days(-1);
  const bool is_swing = earlier.bet.value == Bet::Swing && !earlier.outcome;
  if (is_swing && last > today) return caller.command("set roles.{}.to {}", earlier.id.value, last.iso());
  return views::how_to_close(earlier, last.iso(), caller);
}

// Of two roles held at once the one that began on an earlier day is the likelier to be over.
Next what_to_end(const Role& added, const Role& other, Date today, const Caller& caller) {
  if (added.from->first() < other.from->first())
    return {how_to_end(added, other, today, caller), fmt::format("if '{}' is over", added.id.value)};
  return {how_to_end(other, added, today, caller),
          fmt::format("if '{}' replaces '{}'", added.id.value, other.id.value)};
}

Next what_next(const Role& added, const std::optional<std::string>& offer, Date today, const Caller& caller) {
  if (days_between(added.from->first(), today) >= plan::last_day_to_land)
    return {caller.command("portfolio"), "your roles over the years"};
  return {caller.command("landing start --role {}{}", added.id.value,
                         offer ? " --offer " + shell_word(*offer) : ""),
          "its first ninety days"};
}

Outcome run(const Options& options, Workspace& workspace) {
  const Caller caller = workspace.caller();
  check(options, caller);
  const auto edited =
      workspace.edit_spec(actions::add_role, role_said(options, workspace), options.is_dry_run);
  const auto& [place, is_new, beside] = edited.done;
  const Role& role = edited.spec.roles[place];
  if (!is_new) return changed_spec(edited, fmt::format("'{}' is there already", role.id.value));
  std::string note = fmt::format("added '{}'", role.id.value);
  std::vector<Next> next;
  if (beside) {
    const Role& other = edited.spec.roles[*beside];
    note +=
        fmt::format("; '{}' is current too: end one of them, or write main: true into the role that counts",
                    other.id.value);
    next.push_back(what_to_end(role, other, workspace.today(), caller));
  } else {
    next.push_back(what_next(role, options.offer, workspace.today(), caller));
  }
  add_former_manager(next, edited.spec, role.from->first(), workspace);
  return changed_spec(edited, note, std::move(next));
}

}  // namespace

Run define_portfolio_add(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("--title TITLE", options->title, "What the role is called");
  syntax.add("--org ORG", options->org, "Where it is");
  syntax.add("--bet BET", options->bet, "core or swing");
  syntax.add("--offer FILE", options->offer,
             "An offer that says these, its chance, reach, terms and backing");
  syntax.add("--from DATE", options->from, "When it begins: a day, a month or a year");
  syntax.add("--id ID", options->id, "A short name of your own for it");
  add_dry_run(syntax, options->is_dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
