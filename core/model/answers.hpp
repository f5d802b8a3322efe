// What was answered to which offer, by the journal of decisions. Whoever asks whether an offer is decided
// asks here: it is when its latest answer by today is to take or to decline it. Negotiating decides nothing.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/spec.hpp"

namespace career {

class Answers {
 public:
  // Which file a text stands for: the same answer for every way to write it.
  using FileOf = std::function<std::string(const std::string&)>;

  // `of_name` is asked about the offers that decisions name, `of_path` about the paths that the questions
  // below are about. Texts alone are compared unless someone who sees the files says otherwise.
  Answers(
      const Spec& spec, Date today, const FileOf& of_name = [](const std::string& name) { return name; },
      FileOf of_path = [](const std::string& path) { return path; });

  // The latest decision on the offer at `path`, in spec.decisions; of one day the last in the journal.
  [[nodiscard]] std::optional<std::size_t> latest(const std::string& path) const;
  [[nodiscard]] bool is_decided(const std::string& path) const;

  // Whether no later decision answers the same offer. One that names no offer is the latest on its matter.
  [[nodiscard]] bool is_latest(std::size_t decision) const;

  // Those that decided their offer, one for each, in the order of the journal.
  [[nodiscard]] std::vector<std::size_t> decided() const;

 private:
  struct Latest {
    std::size_t decision = 0;
    bool decides = false;
  };
  [[nodiscard]] const Latest* find(const std::string& path) const;

  std::vector<std::string> files_;        // one for each decision; empty: it names no offer
  std::map<std::string, Latest> latest_;  // by file
  FileOf of_path_;
};

}  // namespace career
