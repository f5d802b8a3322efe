#include "core/model/answers.hpp"

#include <algorithm>
#include <utility>

namespace career {

Answers::Answers(const Spec& spec, Date today, const FileOf& of_name, FileOf of_path)
    : of_path_(std::move(of_path)) {
  for (std::size_t i = 0; i < spec.decisions.size(); ++i) {
    const auto& decision = spec.decisions[i];
    files_.push_back(decision.offer ? of_name(decision.offer->value) : std::string());
    if (files_.back().empty() || decision.date.value > today) continue;
    const Latest latest{i, decision.chose.value != Choice::Negotiate};
    const auto [known, is_first] = latest_.try_emplace(files_.back(), latest);
    if (!is_first && decision.date.value >= spec.decisions[known->second.decision].date.value)
      known->second = latest;
  }
}

const Answers::Latest* Answers::find(const std::string& path) const {
  const auto found = latest_.empty() ? latest_.end() : latest_.find(of_path_(path));
  return found == latest_.end() ? nullptr : &found->second;
}

std::optional<std::size_t> Answers::latest(const std::string& path) const {
  const auto* found = find(path);
  return found == nullptr ? std::nullopt : std::optional(found->decision);
}

bool Answers::is_decided(const std::string& path) const {
  const auto* found = find(path);
  return found != nullptr && found->decides;
}

bool Answers::is_latest(std::size_t decision) const {
  const auto latest = latest_.find(files_[decision]);
  return latest == latest_.end() || latest->second.decision == decision;
}

std::vector<std::size_t> Answers::decided() const {
  std::vector<std::size_t> decisions;
  for (const auto& [file, latest] : latest_) {
    if (latest.decides) decisions.push_back(latest.decision);
  }
  std::sort(decisions.begin(), decisions.end());
  return decisions;
}

}  // namespace career
