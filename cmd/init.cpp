// `career init`: the files that a career, an offer or an example begins with.
#include <algorithm>
#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/hints.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/init_draft.hpp"
#include "cmd/workspace/console.hpp"
#include "cmd/workspace/new_files.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/file/read.hpp"
#include "core/init/career_text.hpp"
#include "core/init/examples.hpp"
#include "core/init/interview.hpp"
#include "core/init/offer_text.hpp"
#include "core/platform/git/new_repository.hpp"
#include "core/platform/paths.hpp"
#include "core/text/display.hpp"
#include "core/text/shell_word.hpp"
#include "core/text/suggest.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string folder;
  InitAnswers answers;
  std::optional<std::string> offer;
  std::optional<std::string> example;
  bool lists_examples = false;
  bool git = false;
  bool dry_run = false;
};

// Whatever was answered: what is written can be read again.
void must_be_sound(const std::string& file, const std::string& text, const Spec* spec, bool is_offer) {
  Findings findings;
  const auto source = std::make_shared<const SourceFile>(file, text);
  const bool is_sound = is_offer ? file::read_offer(source, spec, findings).has_value()
                                 : file::read_spec(source, findings).has_value();
  if (is_sound) return;
  sort_by_place(findings);
  throw Misuse(fmt::format("what is to be in {} does not fit together: {}", file, findings.front().message),
               findings.front().help);
}

Outcome written(NewFiles& files, const Options& options, std::string note, std::vector<Next> next) {
  if (options.dry_run) return {files.diff()};
  files.write();
  return {.result = std::string(), .note = std::move(note), .next = std::move(next)};
}

// How a command is typed where `file` is not the spec that would be found.
Caller caller_for(const std::string& file) {
  return file == "career.yaml" ? Caller(typed) : Caller(typed, file);
}

// A repository around the new spec, and how to keep mistakes out of its commits.
void add_repository(Outcome& outcome, const std::string& file, const Surroundings& around) {
  const auto repository =
      repository_for(around.files(), around.platform().processes, parent_of(file), around.events());
  switch (repository.kind) {
    case Repository::Kind::NoGit: outcome.note += "; git is not installed, so there is no repository"; return;
    case Repository::Kind::Failed:
      outcome.note += fmt::format("; git made no repository: {}", repository.said);
      return;
    case Repository::Kind::Made: outcome.note += "; its folder is a git repository now"; break;
    case Repository::Kind::There: outcome.note += "; it is in a git repository already"; break;
  }
  // A hook runs at the top of the repository.
  const auto path = std::filesystem::path(around.files().real_path(file));
  const auto from_top = path.lexically_relative(repository.top).string();
  outcome.result = fmt::format(
      "So that no mistake gets into a commit, make an executable file {} of these lines:\n"
      "\n"
      "#!/bin/sh\n"
      "exec {}\n",
      visible(join_path(repository.top, ".git/hooks/pre-commit")),
      caller_for(from_top).command("check --staged -q"));
}

Outcome make_career(const Options& options, Workspace& workspace, Console& console) {
  NewFiles files(workspace.around());
  const std::string file = files.spec_path(options.folder);
  files.must_be_free(file);  // before anybody answers thirty questions

  init::Draft draft = career_draft(options.answers, workspace.today());
  if (!options.answers.has_career() && console.can_ask()) {
    auto answered = init::interview(console, file, workspace.today());
    if (!answered) return {.result = std::string(), .exit = Exit::Findings, .note = "nothing was written"};
    draft = *std::move(answered);
  }
  std::string text = init::career_text(draft, workspace.today());
  must_be_sound(file, text, nullptr, false);
  files.add_schemas(parent_of(file));
  files.add(file, std::move(text));

  const auto caller = caller_for(file).with_offers_in(join_path(parent_of(file), "offers"));
  Outcome outcome =
      written(files, options, fmt::format("wrote {}", file),
              {{caller.command("check"), "what is still open"},
               {caller.command("init --offer {} --title TITLE", caller.new_offer()), "an offer to fill in"},
               {caller.command("evaluate"), "closer than staying?"}});
  if (options.git && !options.dry_run) add_repository(outcome, file, workspace.around());
  return outcome;
}

std::string schema_seen_from(const std::string& folder, const Surroundings& around,
                             const std::string& spec_folder) {
  const auto schema = around.absolute(join_path(spec_folder, ".career/career-offer.schema.json"));
  return std::filesystem::path(schema).lexically_relative(around.absolute(folder)).string();
}

Outcome make_offer(const Options& options, Workspace& workspace) {
  const std::string& file = *options.offer;
  const auto draft = offer_draft(options.answers);
  if (!options.folder.empty()) {
    throw Misuse(fmt::format("'{}' is one word too many: --offer names the file", options.folder), {});
  }
  if (!file.ends_with(".yaml")) {
    throw Misuse(fmt::format("an offer's file ends in .yaml, and '{}' does not", file),
                 {fmt::format("write --offer {}.yaml", shell_word(file))});
  }
  const Spec& spec = workspace.spec();
  const std::string spec_folder = parent_of(spec.source->name());
  const std::string folder = parent_of(file);
  NewFiles files(workspace.around());
  std::string text = init::offer_text(draft, spec, schema_seen_from(folder, workspace.around(), spec_folder),
                                      workspace.today());
  must_be_sound(file, text, &spec, true);
  files.add_schemas(spec_folder);
  files.add(file, std::move(text));

  // A spec that is found from here need not be named.
  const bool is_found = std::filesystem::path(spec.source->name()).filename() == "career.yaml" &&
                        spec_folder.find_first_not_of("./") == std::string::npos;
  const auto caller = is_found ? Caller(typed) : caller_for(spec.source->name());
  const auto word = shell_word(file);
  auto outcome =
      written(files, options, fmt::format("wrote {}: say in it where each metric would stand", file),
              {{caller.command("evaluate {}", word), "then: is it closer than staying?"},
               {caller.command("check {}", word), "what is still open"},
               {caller.command("help evaluate"), "what else can be asked of it"}});
  // Asked only now: the new file may be what makes its folder the one that counts.
  if (!options.dry_run && !workspace.offer_files().is_looked_at(file)) {
    outcome.note += fmt::format("; name it each time, as offers are looked for in {} only",
                                workspace.offer_files().folder());
  }
  return outcome;
}

Outcome make_example(const Options& options, Workspace& workspace) {
  const auto* example = init::find_example(*options.example);
  if (example == nullptr) {
    std::vector<std::string> names;
    for (const auto& one : init::examples()) names.emplace_back(one.name);
    auto help = did_you_mean(*options.example, names);
    help.emplace_back("'career init --list-examples' tells of each");
    throw Misuse(fmt::format("there is no example '{}'", *options.example), std::move(help));
  }
  NewFiles files(workspace.around());
  const std::string file = files.spec_path(options.folder);
  const std::string folder = parent_of(file);
  files.add_schemas(folder);
  for (const auto& part : example->files) {
    const bool is_spec = part.path == "career.yaml";
    files.add(is_spec ? file : join_path(folder, part.path), std::string(part.text));
  }
  const auto offer = std::find_if(example->files.begin(), example->files.end(),
                                  [](const init::ExampleFile& part) { return part.path != "career.yaml"; });
  const auto caller = caller_for(file);
  return written(files, options, fmt::format("wrote {} and its offers", file),
                 {{caller.command("evaluate {}", shell_word(join_path(folder, offer->path))),
                   "is this offer closer than staying?"},
                  {caller.command("check"), "what it says about the career itself"},
                  {caller.command("help"), "what else there is"}});
}

Outcome list_examples() {
  report::Report report;
  report::Table table;
  table.columns = {{"example"}, {"whose career"}};
  for (const auto& example : init::examples()) {
    table.rows.push_back(
        {report::line(std::string(example.name)), report::line(std::string(init::about(example)))});
  }
  report.add(std::move(table));
  return {.result = std::move(report),
          .next = {{"career init --example NAME DIR", "a copy of it to play with"}}};
}

// The four things that init makes exclude each other.
void check_is_one_thing(const Options& options) {
  const bool is_about_a_career = options.answers.has_career();
  const bool is_about_an_offer = options.answers.title || options.answers.org || options.answers.bet;
  if (options.lists_examples &&
      (options.example || options.offer || is_about_a_career || is_about_an_offer)) {
    throw Misuse("--list-examples goes with nothing else",
                 {"first list them, then choose one with --example"});
  }
  if (options.git && (options.offer || options.example || options.lists_examples)) {
    throw Misuse("--git goes with a career of your own", {"run 'git init' yourself"});
  }
  if (options.example && (options.offer || is_about_a_career || is_about_an_offer)) {
    throw Misuse("--example is a whole career, and the other options say another one",
                 {"copy the example and edit it, or leave --example out"});
  }
}

Outcome run(const Options& options, Workspace& workspace, Console& console) {
  check_is_one_thing(options);
  if (options.lists_examples) return list_examples();
  if (options.example) return make_example(options, workspace);
  if (options.offer) return make_offer(options, workspace);
  return make_career(options, workspace, console);
}

}  // namespace

Run define_init(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  auto& answers = options->answers;
  syntax.add("DIR", options->folder, "Where to; none: the current folder");
  syntax.add("--vision TEXT", answers.vision, "Where you want to be in five years");
  syntax.add("--by DATE", answers.by, "By when");
  syntax.add("--stage STAGE", answers.stage, "early or established");
  syntax.add("--name NAME", answers.name, "Your name, for documents");
  syntax.add("--role TITLE", answers.role, "Your role today");
  syntax.add("--org ORG", answers.org, "Where that is; of an offer: where it is from");
  syntax.add("--bet BET", answers.bet, "core or swing, of the role or of the offer");
  syntax.add("--since DATE", answers.since, "Since when you have the role");
  syntax.add("--skill NAME=NOW:TARGET[:WEIGHT]", answers.skills, "A skill that growth means; again for more");
  syntax.add("--impact NAME=NOW:TARGET[:WEIGHT]", answers.impacts, "A measure of impact; again for more");
  syntax.add("--life NAME=NOW:TARGET:WORST[:WEIGHT]", answers.lives, "What life needs; again for more");
  syntax.add("--stay NAME=LEVEL", answers.stays, "Where a metric stands in two years if nothing changes");
  syntax.add("--limit NAME=at_most:N", answers.limits,
             "What you never accept; at_least:N, one_of:A,B as well");
  syntax.add("--manager NAME", answers.manager, "Whom you have a publishing contract with");
  syntax.add("--every PERIOD", answers.every, "How often you publish: week, month or quarter");
  syntax.add("--git", options->git, "Make its folder a git repository, if it is in none");
  syntax.add("--offer FILE", options->offer, "Make an offer instead, to be filled in");
  syntax.add("--title TITLE", answers.title, "What is offered");
  syntax.add("--example NAME", options->example, "Copy an example instead").suggest = suggest_examples;
  syntax.add("--list-examples", options->lists_examples, "List the examples");
  syntax.add("-n, --dry-run", options->dry_run, "Show the files as a diff, and write nothing");
  return [options](Workspace& workspace, Console& console) { return run(*options, workspace, console); };
}

}  // namespace career::cmd
