#include "core/platform/git/history.hpp"

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace career {
namespace {

// About 60 bytes a commit, without the names of branches: a million of commits.
constexpr std::size_t most_of_a_log = std::size_t{64} << 20U;

// A line of the log: "ID DATE NAMES", where NAMES hold `grafted` for the commit at which a shallow clone
// begins. They are written in full, so that a branch of that name is `refs/heads/grafted`.
struct LogLine {
  FileVersion version;
  bool is_cut_off = false;
};

std::optional<LogLine> read_line(std::string_view line) {
  const auto first = line.find(' ');
  if (first == std::string_view::npos) return std::nullopt;
  const auto rest = line.substr(first + 1);
  const auto second = rest.find(' ');
  const auto date = parse_date(rest.substr(0, second));
  if (date.kind != ParsedDate::Kind::Valid || date.date.precision() != Precision::Day) return std::nullopt;
  LogLine read{{std::string(line.substr(0, first)), date.date.first()}, false};
  if (second != std::string_view::npos) {
    const auto names = rest.substr(second + 1);
    read.is_cut_off = names == "grafted" || names.starts_with("grafted, ");
  }
  return read;
}

Missing missing_in(const Ran& log) {
  if (auto why = why_no_answer(log)) return *why;
  const auto said = said_by(log);
  const bool is_empty = said.find("does not have any commits yet") != std::string::npos ||
                        said.find("bad default revision") != std::string::npos;
  return is_empty ? Missing{NoPast::NoCommits} : Missing{.why = NoPast::GitFailed, .said = said};
}

}  // namespace

FileHistory::FileHistory(const Platform& platform, std::string path, Events events)
    : platform_(platform), path_(std::move(path)), events_(std::move(events)) {}

std::variant<FileVersion, Missing> FileHistory::on(Date day) {
  load();
  if (unknown_) return *unknown_;
  const auto found = std::find_if(versions_.begin(), versions_.end(),
                                  [&](const FileVersion& version) { return version.committed <= day; });
  if (found != versions_.end()) return *found;
  return Missing{.why = is_cut_off_ ? NoPast::CutOff : NoPast::NotThatOld,
                 .since = versions_.back().committed};
}

std::variant<SourcePtr, Missing> FileHistory::text(const FileVersion& version, std::size_t limit) const {
  const auto ran =
      ask_git(platform_.processes, *place_,
              {"cat-file", "blob", fmt::format("{}:{}", version.commit, place_->path)}, limit, events_);
  if (ran.is_fine()) {
    return std::make_shared<const SourceFile>(fmt::format("{} as of {}", path_, version.committed.iso()),
                                              ran.out);
  }
  if (auto why = why_no_answer(ran)) return *why;
  const auto said = said_by(ran);
  const bool is_gone =
      said.find("not in '") != std::string::npos || said.find("not exist in '") != std::string::npos;
  return is_gone ? Missing{.why = NoPast::Deleted, .since = version.committed}
                 : Missing{.why = NoPast::GitFailed, .said = said};
}

void FileHistory::load() {
  if (std::exchange(is_loaded_, true)) return;
  place_ = place_in_repository(platform_.files, path_);
  if (!place_) {
    unknown_ = Missing{NoPast::NoRepository};
    return;
  }
  const auto log = ask_git(
      platform_.processes, *place_,
      {"-c", "log.follow=false", "log", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-color",
       "--no-patch", "--first-parent", "--decorate=full", "--format=%H %cs %D", "--", place_->path},
      most_of_a_log, events_);
  if (!log.is_fine()) {
    unknown_ = missing_in(log);
    return;
  }
  for (std::string_view rest = log.out; !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = read_line(rest.substr(0, end));
    if (!line) {
      unknown_ = Missing{.why = NoPast::GitFailed, .said = "its log is written in a way that cannot be read"};
      return;
    }
    versions_.push_back(line->version);
    is_cut_off_ = line->is_cut_off;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (versions_.empty()) unknown_ = Missing{NoPast::NotTracked};
}

}  // namespace career
