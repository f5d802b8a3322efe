#include "cmd/command.hpp"

#include "cmd/commands.hpp"

namespace career::cmd {

std::span<const Command> commands() {
  static const std::vector<Command> all{
      {"evaluate",
       "Say whether an offer brings you closer to your North Star",
       "Decide",
       {"career evaluate [OFFER...] [--format text|markdown|json] [-o FILE]"},
       {"career evaluate offers/ai-shopping-assistant.yaml",
        "career evaluate --format markdown > note-to-mentor.md",
        "career evaluate offers/*.yaml --format json | jq '.ranking'"},
       define_evaluate},
      {"publish-log",
       "Keep your publishing contract: what is out, what is due, what to write",
       "Grow",
       {"career publish-log [--format text|markdown|json]"},
       {"career publish-log", "career publish-log --format json | jq '.contract.run'",
        "career publish-log --format markdown > contract.md"},
       define_publish_log},
      {"check",
       "Say what is wrong and what is doubtful in a spec or an offer",
       "The spec",
       {"career check [FILE...] [--strict] [--staged] [--format text|json] [-o FILE]",
        "career check --explain [CODE]"},
       {"career check", "career check --strict offers/ai-shopping-assistant.yaml",
        "career check --explain no-evidence"},
       define_check},
      {"set",
       "Set one value of the spec",
       "Change",
       {"career set PATH VALUE [-n]"},
       {"career set metrics.zero_to_one.now 3", "career set roles.checkout.growth 4% --dry-run",
        "career set north_star.by 2032-01"},
       define_set},
      {"schema",
       "Print the JSON Schema of a file, for editors and validators",
       "Plumbing",
       {"career schema spec|offer"},
       {"career schema spec > .career/career-spec.schema.json",
        "career schema offer > .career/career-offer.schema.json",
        "career schema spec | jq '.properties | keys'"},
       define_schema},
  };
  return all;
}

}  // namespace career::cmd
