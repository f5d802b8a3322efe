// A draft's file, read back; and a person who answers from a list.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/file/read.hpp"
#include "core/init/asker.hpp"
#include "core/init/career_text.hpp"
#include "core/text/diagnostic.hpp"

namespace career::testing {

inline const Date today = *Date::of(2026, 11, 22);

struct Read {
  std::string text;
  std::optional<Spec> spec;
  std::string said;  // what is wrong with it
};

inline Read read_back(std::string text) {
  Findings findings;
  auto spec = file::read_spec(std::make_shared<const SourceFile>("career.yaml", text), findings);
  return {std::move(text), std::move(spec), draw(findings, Drawing{})};
}

inline Read read_back(const init::Draft& draft) { return read_back(init::career_text(draft, today)); }

// Answers by the beginning of the question, each answer once and in order; Enter for all others. Ends the
// input after `patience` questions.
class Person : public init::Asker {
 public:
  using Answers = std::vector<std::pair<std::string, std::string>>;

  explicit Person(Answers answers, std::size_t patience = 200)
      : answers_(std::move(answers)), patience_(patience) {}

  std::optional<std::string> answer(const init::Question& question) override {
    if (asked.size() == patience_) return std::nullopt;
    asked.push_back(question);
    for (auto one = answers_.begin(); one != answers_.end(); ++one) {
      if (!question.text.starts_with(one->first)) continue;
      std::string text = one->second;
      answers_.erase(one);
      return text;
    }
    return "";
  }

  void say(std::string_view text) override { said.emplace_back(text); }
  void show(std::string_view file) override { said.emplace_back(file); }

  // Whether a line of what was said holds this.
  [[nodiscard]] bool was_told(std::string_view part) const {
    for (const auto& line : said) {
      if (line.find(part) != std::string::npos) return true;
    }
    return false;
  }

  // How often a question was put that begins so.
  [[nodiscard]] std::size_t count(std::string_view beginning) const {
    std::size_t count = 0;
    for (const auto& question : asked) count += question.text.starts_with(beginning) ? 1U : 0U;
    return count;
  }

  [[nodiscard]] bool has_said_everything() const { return answers_.empty(); }

  std::vector<init::Question> asked;
  std::vector<std::string> said;

 private:
  Answers answers_;
  std::size_t patience_;
};

}  // namespace career::testing
