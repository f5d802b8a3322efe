#include "cmd/remedies.hpp"

#include <fmt/format.h>

#include "core/model/entries.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/landing/landing.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

using actions::Remedy;

std::vector<std::string> help_for(const actions::Refusal& refusal, Spec spec, Date today,
                                  const Caller& caller) {
  const auto& about = refusal.about();
  switch (refusal.remedy()) {
    case Remedy::AddRole: return {"a role that is not in the spec yet: " + views::how_to_add_a_role(caller)};
    case Remedy::SayLastDay:
      return {views::how_to_close(entry_named(spec, spec.roles, about[0]), today.iso(), caller)};
    case Remedy::SayOutcome: return {"add --outcome landed, mixed or failed"};
    case Remedy::ChangeEnd: return {"to change that: " + caller.command("set roles.{}.to DATE", about[0])};
    case Remedy::PlanEnd: return {"to plan it: " + caller.command("set roles.{}.to {}", about[0], about[1])};

    case Remedy::BeginLanding: return {views::how_to_land(spec, today, caller)};
    case Remedy::SeeLanding: return {"see how far it has come: " + caller.command("landing")};
    case Remedy::SayDay: return {"say the day with --on"};
    case Remedy::SayDayOrMoveRole: return {"say the day with --on, or set when the role begins"};
    case Remedy::SayDueDay: return {"say by when with --due"};
    case Remedy::PromiseThing:
      return {caller.command("landing talk {} --promised THING --on {}", shell_word(about[0]), about[1])};
    case Remedy::NamePromise: {
      std::vector<std::string> ways;
      for (const auto& name : about) ways.push_back(caller.command("landing kept {}", name));
      return ways;
    }

    case Remedy::ChangeEntry:
      return {"change it: " + caller.command("set publishing.log.{}.KEY VALUE", about[0])};
    case Remedy::RepeatTopic:
      return {"count what you explain more than once: " + caller.command("publish-log repeat TOPIC")};
    case Remedy::MakeContract:
      return {"see how to make one: " + caller.command("publish-log contract --help")};
    case Remedy::SayWith: return {"add --with 'Maya (VP Product)'"};
    case Remedy::SayIWill: return {"add --i-will 'publish one learning summary'"};
    case Remedy::SayEvery: return {"add --every week, --every month or --every quarter"};
    case Remedy::MoveSince:
      return {"to move its beginning: " + caller.command("publish-log contract --since DATE")};
    case Remedy::MoveUntil:
      return {"to move its end: " + caller.command("publish-log contract --until DATE")};
    case Remedy::ChangeReason:
      return {"change the reason: " + caller.command("set publishing.skipped.{}.why TEXT", about[0])};

    case Remedy::ChangeWhy:
      return {"for another reason: " + caller.command("set decisions.{}.why TEXT", about[0])};
    case Remedy::SayReview: return {};
  }
  return {};
}

std::string message_of(const actions::Refusal& refusal) {
  const auto& message = refusal.diagnostic().message;
  switch (refusal.remedy()) {
    case Remedy::SayLastDay: return "--on is missing";
    case Remedy::SayReview: return "--review: " + message;
    default: return message;
  }
}

}  // namespace

Misuse in_words(const actions::Refusal& refusal, const Spec& spec, Date today, const Caller& caller) {
  auto help = refusal.diagnostic().help;
  for (auto& line : help_for(refusal, spec, today, caller)) help.push_back(std::move(line));
  return {message_of(refusal), std::move(help)};
}

Findings with_way_around(Findings findings) {
  for (auto& finding : findings) {
    if (finding.code == "bad-clock") finding.help.emplace_back("name the day: --today 2026-11-22");
    if (finding.code == "no-repository")
      finding.help.emplace_back("without --staged the file itself is checked");
  }
  return findings;
}

}  // namespace career::cmd
