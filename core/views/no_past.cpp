#include "core/views/no_past.hpp"

#include <fmt/format.h>

namespace career::views {

std::string why_no_past(const Missing& missing) {
  switch (missing.why) {
    case NoPast::NoDay: return "no day is meant";
    case NoPast::NoRepository: return "your spec is in no git repository";
    case NoPast::NoGit: return "git is not installed";
    case NoPast::NotTrusted: return "git does not trust the repository, which belongs to someone else";
    case NoPast::NoCommits: return "nothing is committed yet";
    case NoPast::NotTracked: return "your spec was never committed under this name";
    case NoPast::NotThatOld:
      return missing.since ? fmt::format("your spec was first committed on {}", missing.since->iso())
                           : "your spec was first committed later";
    case NoPast::CutOff:
      return missing.since ? fmt::format("this clone's history is cut off at {}", missing.since->iso())
                           : "this clone's history is cut off";
    case NoPast::Deleted: return "the spec was not in the repository then";
    case NoPast::TooLarge: return "the spec as it was then is too large to read";
    case NoPast::HadErrors: return "the spec as it was then has errors";
    case NoPast::OtherVersion: return "another version of the spec was looked at";
    case NoPast::GitFailed: return missing.said.empty() ? "git failed" : "git says " + missing.said;
  }
  return {};
}

}  // namespace career::views
