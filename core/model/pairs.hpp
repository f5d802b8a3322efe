// Which entry of an old list each of a new one is: in each way that Keys name them by, those left over by the
// ways before, in the order of the lists.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "core/model/named_by.hpp"
#include "core/text/fold.hpp"

namespace career {

template <class Entry>
class Pairs {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  Pairs(const std::vector<Entry>& was, const std::vector<Entry>& is)
      : was_(was), is_(is), old_(is.size(), none), is_taken_(was.size(), false) {
    std::apply([&](const auto&... way) { (pair_by(way), ...); }, Keys<Entry>::named_by);
  }

  // None for an entry that is new.
  [[nodiscard]] std::size_t old_of(std::size_t index) const { return old_[index]; }
  [[nodiscard]] bool is_gone(std::size_t index) const { return !is_taken_[index]; }

 private:
  // Texts are the same however their letters are composed.
  template <class Member>
  static std::string way_name(const Member& member) {
    if constexpr (std::is_same_v<Member, Id>) return member.value;
    return composed(name_of(member));
  }

  template <class Way>
  void pair_by(const Way& way) {
    const auto name = [&](const Entry& entry) {
      return std::apply(
          [&](const auto&... member) {
            std::string all;
            ((all += way_name(entry.*member), all += '\0'), ...);
            return all;
          },
          way);
    };
    // Most often the lists are alike for a long way.
    std::size_t alike = 0;
    const auto is_alike = [&](std::size_t i) {
      return !is_taken_[i] && old_[i] == none && name(was_[i]) == name(is_[i]);
    };
    for (; alike < std::min(was_.size(), is_.size()) && is_alike(alike); ++alike) take(alike, alike);

    std::unordered_map<std::string, std::vector<std::size_t>> left;  // the first one last
    for (std::size_t i = was_.size(); i-- > alike;) {
      if (!is_taken_[i]) left[name(was_[i])].push_back(i);
    }
    for (std::size_t i = alike; i < is_.size() && !left.empty(); ++i) {
      if (old_[i] != none) continue;
      const auto found = left.find(name(is_[i]));
      if (found == left.end() || found->second.empty()) continue;
      take(found->second.back(), i);
      found->second.pop_back();
    }
  }

  void take(std::size_t old, std::size_t index) {
    old_[index] = old;
    is_taken_[old] = true;
  }

  const std::vector<Entry>& was_;
  const std::vector<Entry>& is_;
  std::vector<std::size_t> old_;
  std::vector<bool> is_taken_;
};

}  // namespace career
