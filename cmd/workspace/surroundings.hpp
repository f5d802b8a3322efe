// What a call finds around it: where the spec is, whether it can be read or not, and files one by one.
#pragma once

#include <optional>
#include <string>

#include "cmd/cli/options.hpp"
#include "cmd/workspace/offer_files.hpp"
#include "core/platform/platform.hpp"
#include "core/text/source_file.hpp"

namespace career::cmd {

class Surroundings {
 public:
  Surroundings(const Globals& globals, const Platform& platform, Events events);

  // What -f or $CAREER_FILE name.
  [[nodiscard]] std::optional<std::string> named_spec() const;
  // That, else the career.yaml of this folder or the nearest above it. Throws Failure `no-spec`.
  [[nodiscard]] std::string find_spec() const;
  // The same; none when none is named and none was found.
  [[nodiscard]] std::optional<std::string> spec_path() const;
  // Where the offers of any spec are.
  [[nodiscard]] OfferFiles offer_files_of(const std::string& spec_path) const {
    return {platform_.files, spec_path};
  }

  // Whether a file is there that can be read without being waited for.
  [[nodiscard]] bool is_file(const std::string& path) const {
    return platform_.files.exists(path) && !platform_.files.is_irregular(path);
  }
  // Throws Failure, as Files::read does.
  [[nodiscard]] SourcePtr read(const std::string& path) const;
  // From the root on and without "." and "..", so that two ways to write a path can be compared.
  [[nodiscard]] std::string absolute(const std::string& path) const;

  [[nodiscard]] const Globals& globals() const { return globals_; }
  [[nodiscard]] const Platform& platform() const { return platform_; }
  [[nodiscard]] Files& files() const { return platform_.files; }
  [[nodiscard]] const Events& events() const { return events_; }

 private:
  const Globals& globals_;
  const Platform& platform_;
  Events events_;
};

}  // namespace career::cmd
