// The offers of a spec as files: where they are, which file a name means, and how the spec calls a file.
//
// They stand in offers/ beside the spec. Where the spec is reached by a symbolic link, that is beside the
// file itself, and so are the names that decisions use; unless offers stand beside the link as well.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/answers.hpp"
#include "core/model/spec.hpp"
#include "core/platform/platform.hpp"

namespace career::cmd {

class OfferFiles {
 public:
  OfferFiles(const Files& files, const std::string& spec_path);

  // The paths of the *.yaml in offers/, by name. Pipes and the like are not among them.
  [[nodiscard]] std::vector<std::string> paths() const;

  // The folder that they stand in, and where a new one goes.
  [[nodiscard]] std::string folder() const;

  // Whether an offer of this path is among them as soon as it is there.
  [[nodiscard]] bool is_looked_at(const std::string& path) const;

  // Which of two folders is meant, where that could surprise; else empty.
  [[nodiscard]] const std::string& note() const { return note_; }

  // Equal for all the ways to write the path of one file: with and without "..", by a link, in any of
  // Unicode's forms.
  [[nodiscard]] std::string identity(const std::string& path) const;

  // The path to the file that the spec calls `name`.
  [[nodiscard]] std::string path_of(const std::string& name) const;

  // The other way round: "offers/assistant.yaml", "../inbox/lead.yaml".
  [[nodiscard]] std::string name_of(const std::string& path) const;

  // The path of the offer that someone means by a word: that file, or the only one in offers/ that is called
  // so, with or without ".yaml" and in any letter case. The word itself when there is none.
  [[nodiscard]] std::string meant_by(const std::string& word) const;

  // "did you mean 'deputy'?", where `word` could be a slip of a name in offers/, or of a path to it.
  [[nodiscard]] std::vector<std::string> like(const std::string& word) const;

 private:
  // Whether a file that is looked at is in a folder.
  [[nodiscard]] bool has_offers(const std::string& folder) const;
  [[nodiscard]] std::string absolute(const std::string& path) const;
  // As it is spelled on the disk, which may use another of Unicode's forms.
  [[nodiscard]] std::string spelled(const std::string& path) const;

  const Files& files_;
  std::string link_folder_;  // the spec's, as it was named
  std::string spec_folder_;  // the one that the spec itself is in, without links
  bool is_link_;             // it is a link out of its folder
  std::string folder_;       // the one whose offers/ count, as one would type it
  std::string note_;
};

// A file of `offers/` that is looked at: not the hidden ones of editors and systems, and nothing below it.
[[nodiscard]] bool is_offer_name(std::string_view name);

// What a spec answered to which offer by today, by the files themselves, which must live as long.
[[nodiscard]] Answers answers_of(const Spec& spec, const OfferFiles& files, Date today);

}  // namespace career::cmd
