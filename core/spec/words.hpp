// The words that a person may choose among, one table for each choice: the reader accepts just these, the
// schema lists them, and what is printed uses the same ones.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/spec/spec.hpp"

namespace career {

template <class Value>
struct Worded {
  std::string_view word;
  Value value;
};

template <class Value>
inline constexpr std::array<Worded<Value>, 0> words_of{};

template <>
inline constexpr std::array<Worded<MetricKind>, 3> words_of<MetricKind>{
    {{"skill", MetricKind::Skill}, {"impact", MetricKind::Impact}, {"life", MetricKind::Life}}};
template <>
inline constexpr std::array<Worded<Scale>, 2> words_of<Scale>{
    {{"linear", Scale::Linear}, {"log", Scale::Log}}};
template <>
inline constexpr std::array<Worded<Stage>, 2> words_of<Stage>{
    {{"early", Stage::Early}, {"established", Stage::Established}}};
template <>
inline constexpr std::array<Worded<Bet>, 2> words_of<Bet>{{{"core", Bet::Core}, {"swing", Bet::Swing}}};
template <>
inline constexpr std::array<Worded<Phase>, 2> words_of<Phase>{
    {{"learning", Phase::Learning}, {"impact", Phase::Impact}}};
template <>
inline constexpr std::array<Worded<RoleOutcome>, 3> words_of<RoleOutcome>{
    {{"landed", RoleOutcome::Landed}, {"mixed", RoleOutcome::Mixed}, {"failed", RoleOutcome::Failed}}};
template <>
inline constexpr std::array<Worded<Visibility>, 3> words_of<Visibility>{
    {{"low", Visibility::Low}, {"medium", Visibility::Medium}, {"high", Visibility::High}}};
template <>
inline constexpr std::array<Worded<Traction>, 3> words_of<Traction>{
    {{"none", Traction::None}, {"early", Traction::Early}, {"proven", Traction::Proven}}};
template <>
inline constexpr std::array<Worded<Every>, 3> words_of<Every>{
    {{"week", Every::Week}, {"month", Every::Month}, {"quarter", Every::Quarter}}};
template <>
inline constexpr std::array<Worded<EntryKind>, 2> words_of<EntryKind>{
    {{"update", EntryKind::Update}, {"insight", EntryKind::Insight}}};
template <>
inline constexpr std::array<Worded<Choice>, 3> words_of<Choice>{
    {{"take", Choice::Take}, {"decline", Choice::Decline}, {"negotiate", Choice::Negotiate}}};
template <>
inline constexpr std::array<Worded<Came>, 2> words_of<Came>{
    {{"sought", Came::Sought}, {"offered", Came::Offered}}};

// A type that words_of has a table for.
template <class Value>
concept HasWords = !words_of<Value>.empty();

// "month" of Every::Month.
template <HasWords Value>
[[nodiscard]] constexpr std::string_view word_of(Value value) {
  for (const auto& worded : words_of<Value>) {
    if (worded.value == value) return worded.word;
  }
  return {};
}

// The value that a word stands for; none when it is none of them.
template <HasWords Value>
[[nodiscard]] constexpr std::optional<Value> value_of(std::string_view word) {
  for (const auto& worded : words_of<Value>) {
    if (worded.word == word) return worded.value;
  }
  return std::nullopt;
}

}  // namespace career
