// `career portfolio add`: a role of its own, or the one that an offer promised.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cmd/changed_spec.hpp"
#include "cmd/choices.hpp"
#include "cmd/commands.hpp"
#include "cmd/dates.hpp"
#include "cmd/options.hpp"
#include "cmd/session.hpp"
#include "core/plan/begun_role.hpp"
#include "core/spec/edits.hpp"
#include "core/text/shell_word.hpp"
#include "core/text/slug.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::optional<std::string> title, org, bet, from, id, offer;
  bool is_dry_run = false;
};

void check(const Options& options) {
  const std::string help = options.offer
                               ? "career portfolio add --offer offers/NAME.yaml --from 2026-12-01"
                               : "career portfolio add --title 'Senior PM' --bet core --from 2023-08";
  const auto must_be_said = [&](const std::optional<std::string>& value, std::string_view name) {
    if (!value || value->empty()) throw Misuse(fmt::format("{} is missing", name), {help});
  };
  const auto must_not_be_said = [&](const std::optional<std::string>& value, std::string_view name) {
    if (value)
      throw Misuse(fmt::format("{} and --offer say the same thing", name),
                   {"the offer says it: leave it out"});
  };
  if (options.offer) {
    must_not_be_said(options.title, "--title");
    must_not_be_said(options.org, "--org");
    must_not_be_said(options.bet, "--bet");
  } else {
    must_be_said(options.title, "--title");
    must_be_said(options.bet, "--bet");
  }
  must_be_said(options.from, "--from");
  if (options.id && !is_id(*options.id)) {
    const auto proposed = slug(*options.id);
    throw Misuse(fmt::format("'{}' is no id", *options.id),
                 {proposed.empty() ? "an id is letters a to z, digits, '-' and '_'"
                                   : fmt::format("write --id {}", proposed)});
  }
}

Role role_said(const Options& options, Session& session) {
  Role role;
  if (options.offer) {
    role = plan::role_from(session.offers({*options.offer}).offers.front());
  } else {
    role.title = {*options.title};
    role.bet = {choice_said<Bet>(*options.bet, "--bet")};
    if (options.org) role.org = Text{*options.org};
  }
  role.from = {date_said(*options.from, "--from", session)};
  if (options.id) role.id = {*options.id};
  return role;
}

// Of two roles that are held at once, the command that ends the one before the other begins. How a swing ends
// is part of its end, and unknown until then.
std::string how_to_end(const Role& earlier, const Role& later, Date today) {
  const Date last = plan::day_before(later);
  const bool is_swing = earlier.bet.value == Bet::Swing && !earlier.outcome;
  if (is_swing && last > today) return fmt::format("career set roles.{}.to {}", earlier.id.value, last.iso());
  return fmt::format("career portfolio close {} --on {}{}", earlier.id.value, last.iso(),
                     is_swing ? " --outcome landed|mixed|failed" : "");
}

// What to do about other roles that are current beside the new one, or what comes next.
std::string what_next(const Spec& spec, const Role& added, const std::optional<std::string>& offer,
                      Date today) {
  constexpr int landed = 90;  // days after which nobody lands any more
  const auto others = plan::current_beside(spec, added, today);
  if (others.empty() && days_between(added.from->first(), today) > landed) return "next: career portfolio";
  if (others.empty()) {
    return fmt::format("next: career landing start --role {}{}", added.id.value,
                       offer ? " --offer " + shell_word(*offer) : "");
  }
  const Role& other = *others.front();
  if (plan::began_before(added, other)) {
    return fmt::format(
        "'{}' is current too: if this one is over, {}, or write main: true into the role that counts",
        other.id.value, how_to_end(added, other, today));
  }
  return fmt::format("'{}' is current too: end it with {}, or write main: true into the role that counts",
                     other.id.value, how_to_end(other, added, today));
}

Outcome run(const Options& options, Session& session) {
  check(options);
  const Role role = role_said(options, session);
  std::string note;
  const auto changed = session.edit_spec(
      [&](Spec& spec) {
        if (const auto* same = plan::same_role(spec, role)) {
          note = fmt::format("'{}' is there already", same->id.value);
          return;
        }
        const auto id = spec::add(spec.roles, role);
        note = fmt::format("added '{}'; {}", id,
                           what_next(spec, spec.roles.back(), options.offer, session.today()));
      },
      options.is_dry_run);
  return changed_spec(changed, note, options.is_dry_run);
}

}  // namespace

Run define_portfolio_add(CLI::App& app) {
  auto options = std::make_shared<Options>();
  const auto add = [&](const char* name, std::optional<std::string>& value, const char* about,
                       const char* type) {
    app.add_option(name, value, about)->type_name(type)->take_last();
  };
  add("--title", options->title, "What the role is called", "TITLE");
  add("--org", options->org, "Where it is", "ORG");
  add("--bet", options->bet, "core or swing", "BET");
  add("--offer", options->offer, "An offer that says these, its chance, reach, terms and backing", "FILE");
  add("--from", options->from, "When it begins: a day, a month or a year", "DATE");
  add("--id", options->id, "A short name of your own for it", "ID");
  add_dry_run(app, options->is_dry_run);
  return [options](Session& session) { return run(*options, session); };
}

}  // namespace career::cmd
