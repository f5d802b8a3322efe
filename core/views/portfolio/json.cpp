#include "core/report/json.hpp"

#include "core/model/words.hpp"
#include "core/views/clocks.hpp"
#include "core/views/portfolio/portfolio.hpp"
#include "core/views/portfolio/words.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using report::Data;

Data role_json(const plan::HeldRole& held, const Spec& spec) {
  const auto& role = spec.roles[held.role];
  return {{"id", role.id},
          {"title", role.title},
          {"org", role.org},
          {"bet", word_of(role.bet.value)},
          {"phase", word_of(held.phase)},
          {"state", word_of(held.state)},
          {"from", role.from},
          {"to", role.to},
          {"months", held.months},
          {"growth", role.growth ? role.growth->value.value : Data()},
          {"growth_state", held.growth ? Data(word_of(*held.growth)) : Data()},
          {"outcome", role.outcome ? Data(word_of(role.outcome->value)) : Data()},
          {"story", role.story},
          {"lesson", role.lesson}};
}

Data balance_json(const plan::Balance& balance, const Spec& spec) {
  const auto& ended = balance.ended;
  const auto& chance = spec.assumptions.chance_of_failure;
  return {{"months_in_core", balance.months_in_core},
          {"months_in_swings", balance.months_in_swings},
          {"swings_ended",
           {{"landed", ended.landed},
            {"mixed", ended.mixed},
            {"failed", ended.failed},
            {"without_outcome", ended.unsaid},
            {"enough_to_say", ended.are_enough_to_say()}}},
          {"chance_of_failure", chance->value},
          {"chance_assumed", chance.is_default()}};
}

Data ids_of(const std::vector<std::size_t>& roles, const Spec& spec) {
  Data ids = Data::list();
  for (const auto role : roles) ids.push_back(spec.roles[role].id.value);
  return ids;
}

}  // namespace

std::string portfolio_json(const InContext<plan::Portfolio>& it) {
  const auto& portfolio = it.found;
  const Spec& spec = it.spec;
  Data said;
  said["schema"] = 1;
  said["today"] = portfolio.today;
  said["spec"] = file_of(spec.source);
  said["north_star"] = {{"vision", spec.north_star.vision}, {"by", spec.north_star.by}};
  said["roles"] = Data::list();
  for (const auto& held : portfolio.roles) said["roles"].push_back(role_json(held, spec));
  said["swing_clock"] = clock_json(portfolio.swing_clock, spec);
  said["phase_run"] = run_json(portfolio.phase_run);
  said["balance"] = balance_json(portfolio.balance, spec);
  said["cautions"] = Data::list();
  for (const auto& caution : portfolio.cautions) {
    said["cautions"].push_back({{"kind", word_of(caution.kind)},
                                {"roles", ids_of(caution.roles, spec)},
                                {"text", report::plain(sentence_of(caution, spec, it.caller))}});
  }
  said["stories"] = ids_of(portfolio.stories, spec);
  return report::json(said);
}

}  // namespace career::views
