#include "core/views/json.hpp"

#include "core/model/words.hpp"
#include "core/views/evaluation/words.hpp"
#include "core/views/forecast/forecast.hpp"
#include "core/views/forecast/words.hpp"

namespace career::views {
namespace {

Json number_or_null(const std::optional<double>& value) { return value ? json_number(*value) : Json(); }

Json moment_json(const plan::Moment& moment, const Spec& spec) {
  return {{"on", moment.day.iso()},
          {"item", moment.item ? Json(spec.roadmap[*moment.item].id.value) : Json()},
          {"mean", json_number(moment.mean)},
          {"best", json_number(moment.best)},
          {"worst", json_number(moment.worst)},
          {"chance_near", json_number(moment.chance_near)},
          {"chance_no_swing_lands", number_or_null(moment.chance_no_swing_lands)}};
}

Json items_json(const plan::Plan& plan, const Spec& spec) {
  Json items = Json::array();
  for (std::size_t i = 0; i < plan.schedule.items.size(); ++i) {
    const auto& [index, begins, ends] = plan.schedule.items[i];
    const auto& item = spec.roadmap[index];
    const auto& leg = plan.legs[i];
    items.push_back({{"id", item.id.value},
                     {"title", item.title.value},
                     {"bet", word_of(item.bet.value)},
                     {"begins", begins.iso()},
                     {"ends", ends.iso()},
                     {"chance_of_failure", json_number(leg.chance_of_failure)},
                     {"chance_assumed", leg.chance_assumed}});
  }
  return items;
}

Json plan_json(const plan::Plan& plan, const Spec& spec) {
  Json left_out = Json::array();
  for (const auto item : plan.schedule.left_out) left_out.push_back(spec.roadmap[item].id.value);
  Json moments = Json::array();
  for (const auto& moment : plan.course.moments) moments.push_back(moment_json(moment, spec));
  Json steps = Json::array();
  for (std::size_t i = 0; i < plan.course.steps.size(); ++i) {
    const auto& step = spec.north_star.steps[i];
    steps.push_back({{"step", step.step.value},
                     {"by", (step.by ? *step.by : spec.north_star.by)->iso()},
                     {"chance", number_or_null(plan.course.steps[i])}});
  }
  return {{"items", items_json(plan, spec)},
          {"left_out", std::move(left_out)},
          {"moments", std::move(moments)},
          {"at_north_star", moment_json(plan.course.at_north_star, spec)},
          {"steps", std::move(steps)}};
}

}  // namespace

std::string forecast_json(const plan::Forecast& forecast, const Spec& spec) {
  Json said;
  said["schema"] = 1;
  said["today"] = forecast.today.iso();
  said["spec"] = file_of(spec.source);
  said["north_star"] = {{"vision", spec.north_star.vision.value}, {"by", spec.north_star.by->iso()}};
  said["distance_today"] = json_number(forecast.distance_today);
  said["resolution"] = json_number(forecast.resolution);
  said["near"] = json_number(plan::near);
  said["roadmap"] = plan_json(forecast.roadmap, spec);
  said["without_swings"] = forecast.without_swings ? plan_json(*forecast.without_swings, spec) : Json();
  said["staying"] = plan_json(forecast.staying, spec);
  said["staying"]["title"] = forecast.title_of_staying;
  said["swap"] = forecast.swap ? Json{{"chance", number_or_null(forecast.swap->chance)},
                                      {"ahead", word(forecast.swap->ahead)}}
                               : Json();
  said["caveat"] = caveat;
  return json_text(said);
}

}  // namespace career::views
