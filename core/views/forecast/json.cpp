#include "core/report/json.hpp"

#include "core/model/words.hpp"
#include "core/views/forecast/forecast.hpp"
#include "core/views/forecast/words.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using report::Data;

Data moment_json(const plan::Moment& moment, const Spec& spec) {
  return {{"on", moment.day},
          {"item", moment.item ? Data(spec.roadmap[*moment.item].id.value) : Data()},
          {"mean", moment.mean},
          {"best", moment.best},
          {"worst", moment.worst},
          {"chance_near", moment.chance_near},
          {"chance_no_swing_lands", moment.chance_no_swing_lands}};
}

Data items_json(const plan::Plan& plan, const Spec& spec) {
  Data items = Data::list();
  for (std::size_t i = 0; i < plan.schedule.items.size(); ++i) {
    const auto& [index, begins, ends] = plan.schedule.items[i];
    const auto& item = spec.roadmap[index];
    const auto& leg = plan.legs[i];
    items.push_back({{"id", item.id},
                     {"title", item.title},
                     {"bet", word_of(item.bet.value)},
                     {"begins", begins},
                     {"ends", ends},
                     {"chance_of_failure", leg.chance_of_failure},
                     {"chance_assumed", leg.chance_assumed}});
  }
  return items;
}

Data plan_json(const plan::Plan& plan, const Spec& spec) {
  Data left_out = Data::list();
  for (const auto item : plan.schedule.left_out) left_out.push_back(spec.roadmap[item].id.value);
  Data moments = Data::list();
  for (const auto& moment : plan.course.moments) moments.push_back(moment_json(moment, spec));
  Data steps = Data::list();
  for (std::size_t i = 0; i < plan.course.steps.size(); ++i) {
    const auto& step = spec.north_star.steps[i];
    steps.push_back({{"step", step.step},
                     {"by", (step.by ? *step.by : spec.north_star.by)->iso()},
                     {"chance", plan.course.steps[i]}});
  }
  return {{"items", items_json(plan, spec)},
          {"left_out", std::move(left_out)},
          {"moments", std::move(moments)},
          {"at_north_star", moment_json(plan.course.at_north_star, spec)},
          {"steps", std::move(steps)}};
}

}  // namespace

std::string forecast_json(const InContext<plan::Forecast>& it) {
  const auto& forecast = it.found;
  const Spec& spec = it.spec;
  Data said;
  said["schema"] = 1;
  said["today"] = forecast.today;
  said["spec"] = file_of(spec.source);
  said["north_star"] = {{"vision", spec.north_star.vision}, {"by", spec.north_star.by}};
  said["distance_today"] = forecast.distance_today;
  said["resolution"] = forecast.resolution;
  said["near"] = plan::near;
  said["roadmap"] = plan_json(forecast.roadmap, spec);
  said["without_swings"] = forecast.without_swings ? plan_json(*forecast.without_swings, spec) : Data();
  said["staying"] = plan_json(forecast.staying, spec);
  said["staying"]["title"] = forecast.title_of_staying;
  said["swap"] = forecast.swap
                     ? Data{{"chance", forecast.swap->chance}, {"ahead", word_of(forecast.swap->ahead)}}
                     : Data();
  said["caveat"] = caveat;
  return report::json(said);
}

}  // namespace career::views
