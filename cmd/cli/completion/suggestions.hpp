// What may be said on a command line because the spec says it: ids, names and paths, for a shell that
// completes them. Each is empty where there is no spec that can be read.
#pragma once

#include <vector>

#include "cmd/cli/syntax.hpp"
#include "core/model/spec.hpp"
#include "core/yaml/document.hpp"

namespace career::cmd {

// A spec, and the document that it was read from.
struct SpecRead {
  yaml::Document document;
  Spec spec;
};

// Roles that have not ended.
[[nodiscard]] std::vector<Candidate> suggest_open_roles(const Question& question);
[[nodiscard]] std::vector<Candidate> suggest_metrics(const Question& question);
// Talks with a promise that is not kept yet.
[[nodiscard]] std::vector<Candidate> suggest_promises(const Question& question);
// The promises of the talk that was named which are not kept yet.
[[nodiscard]] std::vector<Candidate> suggest_promise_names(const Question& question);
[[nodiscard]] std::vector<Candidate> suggest_problems(const Question& question);
[[nodiscard]] std::vector<Candidate> suggest_open_wins(const Question& question);
[[nodiscard]] std::vector<Candidate> suggest_open_checks(const Question& question);
// What is repeated and not written down yet.
[[nodiscard]] std::vector<Candidate> suggest_topics(const Question& question);
// One word further down than what is written.
[[nodiscard]] std::vector<Candidate> suggest_paths(const Question& question);
// The words that the value of the path before it may be.
[[nodiscard]] std::vector<Candidate> suggest_values(const Question& question);
// What an offer says, or a path of the spec, up to the equals sign.
[[nodiscard]] std::vector<Candidate> suggest_suppositions(const Question& question);

// These need no spec.
[[nodiscard]] std::vector<Candidate> suggest_codes(const Question& question);
[[nodiscard]] std::vector<Candidate> suggest_templates(const Question& question);
[[nodiscard]] std::vector<Candidate> suggest_examples(const Question& question);

}  // namespace career::cmd
