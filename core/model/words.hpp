// The words that a person may choose among: the reader accepts just these, the schema and the manual list
// them with what they mean, and what is printed uses the same ones.
#pragma once

#include "core/model/spec.hpp"
#include "core/text/words.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<MetricKind>, 3> words_of<MetricKind>{
    {{"skill", MetricKind::Skill, "what you can do"},
     {"impact", MetricKind::Impact, "what comes of your work"},
     {"life", MetricKind::Life, "what the rest of your life needs"}}};
template <>
inline constexpr std::array<Worded<Scale>, 2> words_of<Scale>{
    {{"linear", Scale::Linear, "what counts is how much"},
     {"log", Scale::Log, "what counts is how many times"}}};
template <>
inline constexpr std::array<Worded<Stage>, 2> words_of<Stage>{
    {{"early", Stage::Early, "core roles first"},
     {"established", Stage::Established, "a big swing every few years"}}};
template <>
inline constexpr std::array<Worded<Bet>, 2> words_of<Bet>{
    {{"core", Bet::Core, "what you are good at, a little more each year"},
     {"swing", Bet::Swing, "it may fail, and takes you far if it works"}}};
template <>
inline constexpr std::array<Worded<Phase>, 2> words_of<Phase>{
    {{"learning", Phase::Learning, "you learn what you cannot do yet"},
     {"impact", Phase::Impact, "you use what you know"}}};
template <>
inline constexpr std::array<Worded<RoleOutcome>, 3> words_of<RoleOutcome>{
    {{"landed", RoleOutcome::Landed, "it worked"},
     {"mixed", RoleOutcome::Mixed, "it worked in part"},
     {"failed", RoleOutcome::Failed, "it did not work: write its lesson"}}};
template <>
inline constexpr std::array<Worded<Visibility>, 3> words_of<Visibility>{
    {{"low", Visibility::Low, "hardly anyone looks on"},
     {"medium", Visibility::Medium, "a part of the company looks on"},
     {"high", Visibility::High, "the whole company looks on"}}};
template <>
inline constexpr std::array<Worded<Traction>, 3> words_of<Traction>{
    {{"none", Traction::None, "no user shows it yet"},
     {"early", Traction::Early, "the first users show it"},
     {"proven", Traction::Proven, "users show it beyond doubt"}}};
template <>
inline constexpr std::array<Worded<Every>, 3> words_of<Every>{
    {{"week", Every::Week, "from Monday to Sunday"},
     {"month", Every::Month, "of the calendar"},
     {"quarter", Every::Quarter, "of the calendar"}}};
template <>
inline constexpr std::array<Worded<EntryKind>, 2> words_of<EntryKind>{
    {{"update", EntryKind::Update, "how the work goes"},
     {"insight", EntryKind::Insight, "what others can learn from it"}}};
template <>
inline constexpr std::array<Worded<Choice>, 3> words_of<Choice>{
    {{"take", Choice::Take, "you said yes"},
     {"decline", Choice::Decline, "you said no"},
     {"negotiate", Choice::Negotiate, "you asked for something else"}}};
template <>
inline constexpr std::array<Worded<Came>, 2> words_of<Came>{
    {{"sought", Came::Sought, "you looked for it"}, {"offered", Came::Offered, "it found you"}}};

}  // namespace career
