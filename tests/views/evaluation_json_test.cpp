#include <limits>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/views/evaluation/evaluation.hpp"
#include "tests/views/dana_case.hpp"

namespace career::views {
namespace {

using Json = nlohmann::ordered_json;

std::string json_of(const DanaCase& dana) { return evaluation_json(dana.evaluation, dana.spec, dana.offers); }

std::vector<std::string> keys_of(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

TEST(EvaluationJson, HasTheNumbersOfTheWorkedExample) {
  const auto json = Json::parse(json_of(DanaCase()));
  EXPECT_EQ(json["schema"], 1);
  EXPECT_EQ(json["today"], "2026-11-22");
  EXPECT_EQ(json["distance_today"], 40.785714);
  EXPECT_EQ(json["resolution"], 2);
  EXPECT_EQ(json["next_step"], "Lead a zero-to-one product");
  EXPECT_EQ(json["stay"]["expected"], 38.035714);
  EXPECT_EQ(json["stay"]["role"], "checkout");

  const auto& offer = json["offers"][0];
  EXPECT_EQ(offer["file"], "offers/assistant.yaml");
  EXPECT_EQ(offer["direction"], "closer");
  EXPECT_EQ(offer["verdict"], "strong-take");
  EXPECT_EQ(offer["even_if_it_fails"], true);
  EXPECT_EQ(offer["works"], 22.964286);
  EXPECT_EQ(offer["fails"], 32.071429);
  EXPECT_EQ(offer["expected"], 27.517857);
  EXPECT_EQ(offer["gain"], 10.517857);
  EXPECT_EQ(offer["gain_if_it_fails"], 5.964286);
  EXPECT_EQ(offer["break_even_chance"], 1.654902);
  EXPECT_EQ(offer["contributions"],
            Json::parse(R"({"core_craft": 0, "zero_to_one": 7.142857, "org_leadership": 0.5,
            "strategy_pnl": 1.5, "career_stories": 5, "business_impact": 0.375, "home_hours": -4})"));
  EXPECT_EQ(offer["share"], 0.860016);
  EXPECT_EQ(offer["share_if_it_fails"], 0.724229);
  EXPECT_EQ(offer["moved_weight"], 14.198276);
  EXPECT_EQ(offer["moved_weight_if_it_fails"], 8.946429);
  EXPECT_EQ(offer["flips"], Json::parse(R"({"home_hours": 10.888393})"));
  EXPECT_EQ(offer["moved_against_today"], Json::parse(R"({"works": 17.821429, "fails": 8.714286})"));
  EXPECT_EQ(offer["limits"][0], Json::parse(R"({"limit": "home_hours", "at_most": 55, "unit": "h/week",
            "works": [50, 50], "fails": [50, 50], "state": "kept", "over": 0})"));
  EXPECT_EQ(offer["limits"][2]["works"], Json::parse(R"(["Berlin"])"));
  EXPECT_EQ(offer["days_to_answer"], 2);
  EXPECT_EQ(json["ranking"][1], Json::parse(R"({"option": "stay", "expected": 38.035714})"));
}

// The contract with other programs, as it was agreed: the worked example of the manual, shortened.
constexpr const char* contract = R"({
 "schema": 1, "today": "2026-11-22", "spec": "career.yaml",
 "distance_today": 40.785714, "resolution": 2.0, "none_moves": false, "next_step": "Lead a zero-to-one product",
 "swing_clock": {"months": 86, "state": "overdue"}, "phase_run": {"phase": "impact", "months": 86},
 "stay": {"title": "Senior PM, Checkout", "role": "checkout", "works": 38.035714, "fails": 38.035714,
   "expected": 38.035714, "best": 38.035714, "worst": 38.035714, "chance_of_failure": 0, "unknown": [],
   "not_stated": [], "limits": null},
 "offers": [{"file": "offers/assistant.yaml", "title": "Senior PM, AI Shopping Assistant", "direction": "closer",
   "verdict": "strong-take", "even_if_it_fails": true,
   "works": 22.964286, "fails": 32.071429, "expected": 27.517857, "best": 22.964286, "worst": 32.071429,
   "chance_of_failure": 0.5, "chance_range": [0.5, 0.5], "chance_assumed": false,
   "gain": 10.517857, "gain_if_it_fails": 5.964286, "spread": 0, "break_even_chance": 1.654902,
   "contributions": null,
   "keeps_order": true, "keeps_order_if_it_fails": false, "share": 0.860016, "share_if_it_fails": 0.724229,
   "moved_weight": 14.198276, "moved_weight_if_it_fails": 8.946429, "flips": {"home_hours": 10.888393},
   "level_flips": null, "fragile": null, "verdict_when_received": null, "weights_when_received": null,
   "moved_against_today": {"works": 17.821429, "fails": 8.714286},
   "next": {"option": "stay", "gain": 10.517857, "share": 0.860016}, "earlier": null,
   "value_of_knowing": 0, "dominates_staying": false, "unknown": [], "not_stated": [], "limits": null,
   "phase": "learning",
   "steps_reached": {"works": ["Director, managing managers", "Lead a zero-to-one product"], "fails": []},
   "pitfalls": null, "questions": null, "sentences": null, "days_to_answer": 2}],
 "ranking": [{"option": "offers/assistant.yaml", "expected": 27.517857}, {"option": "stay", "expected": 38.035714}]
})";

// Every key of the contract, in its order, with its value; null where the contract only gives the form. Keys
// that were added since may stand anywhere.
void expect_keeps(const Json& agreed, const Json& said) {
  std::vector<std::string> kept = keys_of(said);
  std::erase_if(kept, [&](const std::string& key) { return !agreed.contains(key); });
  EXPECT_EQ(kept, keys_of(agreed));
  for (const auto& [key, value] : agreed.items()) {
    ASSERT_TRUE(said.contains(key)) << key;
    const bool is_offers = key == "offers";
    if (value.is_object() && !value.empty()) {
      expect_keeps(value, said[key]);
    } else if (is_offers) {
      expect_keeps(value[0], said[key][0]);
    } else if (!value.is_null()) {
      EXPECT_EQ(said[key], value) << key;
    }
  }
}

TEST(EvaluationJson, KeepsTheContractKeyByKey) {
  DanaCase dana;
  dana.spec.stage = Written<Stage>{Stage::Established, {}};
  dana.measure();
  expect_keeps(Json::parse(contract), Json::parse(json_of(dana)));
}

TEST(EvaluationJson, SaysWhatWouldTurnItAroundByNameAndSide) {
  DanaCase dana;
  dana.found().level_flips = {{{6, decide::Side::Both}, 58.2, 1.6}, {{1, decide::Side::Works}, 3.1, 2.7}};
  dana.found().fragile = decide::Fragile{.input = {decide::Input::Kind::Level, {1, decide::Side::Fails}},
                                         .steps = -1,
                                         .by = -0.7,
                                         .verdict = decide::Verdict::Take};
  const auto offer = Json::parse(json_of(dana))["offers"][0];
  EXPECT_EQ(offer["level_flips"], Json::parse(R"({"home_hours": 58.2, "zero_to_one": {"works": 3.1}})"));
  EXPECT_EQ(offer["fragile"],
            Json::parse(R"({"input": "reach.zero_to_one.fails", "by": -0.7, "verdict": "take"})"));
}

TEST(EvaluationJson, TellsEveryPitfallWithItsStateAndWhatClearsIt) {
  const auto pitfalls = Json::parse(json_of(DanaCase()))["offers"][0]["pitfalls"];
  ASSERT_EQ(pitfalls.size(), decide::pitfall_count);
  EXPECT_EQ(pitfalls[0]["id"], "drift");
  EXPECT_EQ(pitfalls[6]["state"], "flag");
  EXPECT_EQ(pitfalls[6]["clears"], "Write who promised what, and when (if_it_fails).");
  for (const auto& pitfall : pitfalls) EXPECT_NE(pitfall["why"], "") << pitfall["id"];
}

TEST(EvaluationJson, SaysNullWhereThereIsNothingToSay) {
  DanaCase dana;
  dana.offers[0].answer_by.reset();
  dana.offers[0].terms.entries.clear();
  dana.measure();
  dana.found().break_even_chance.reset();
  dana.found().next.reset();
  const auto offer = Json::parse(json_of(dana))["offers"][0];
  EXPECT_TRUE(offer["days_to_answer"].is_null());
  EXPECT_TRUE(offer["break_even_chance"].is_null());
  EXPECT_TRUE(offer["next"].is_null());
  EXPECT_TRUE(offer["limits"][1]["works"].is_null());
  EXPECT_EQ(offer["limits"][1]["state"], "unknown");
}

TEST(EvaluationJson, NamesTheSideThatIsMissing) {
  DanaCase dana;
  level_of(dana.offers[0].reach, "zero_to_one").fails = decide::build::left_out;
  level_of(dana.offers[0].reach, "strategy_pnl") = decide::build::Said(decide::build::unknown).levels;
  dana.measure();
  const auto offer = Json::parse(json_of(dana))["offers"][0];
  EXPECT_EQ(offer["not_stated"], Json::parse(R"(["zero_to_one.fails"])"));
  EXPECT_EQ(offer["unknown"], Json::parse(R"(["strategy_pnl"])"));
}

TEST(EvaluationJson, GivesALimitOnATermNoUnitWhereNobodyWroteOne) {
  const auto limits = Json::parse(json_of(DanaCase()))["offers"][0]["limits"];
  EXPECT_EQ(limits[1]["unit"], "EUR");
  EXPECT_FALSE(limits[2].contains("unit"));
}

TEST(EvaluationJson, HasNoOffersWhenNoneIsMeasured) {
  DanaCase dana;
  dana.offers.clear();
  dana.measure();
  const auto text = json_of(dana);
  EXPECT_EQ(Json::parse(text)["offers"], Json::array());
  EXPECT_TRUE(text.starts_with("{\n  \"schema\": 1,\n"));
  EXPECT_TRUE(text.ends_with("}\n"));
}

}  // namespace
}  // namespace career::views
