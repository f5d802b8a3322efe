// `career schema`: the JSON Schema of a file, so that editors complete keys and show what they mean.
#include "core/views/schema.hpp"

#include <memory>

#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string file;
};

Outcome run(const Options& options) {
  if (options.file == "spec") return {views::spec_schema(), Format::Json};
  if (options.file == "offer") return {views::offer_schema(), Format::Json};
  throw Misuse("the schema of which file is not said", {"career schema spec", "career schema offer"});
}

}  // namespace

Run define_schema(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("FILE", options->file, "spec or offer").choices = {"spec", "offer"};
  return [options](Workspace&, Console&) { return run(*options); };
}

}  // namespace career::cmd
