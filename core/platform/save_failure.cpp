#include "core/platform/save_failure.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/platform/read_failure.hpp"

namespace career {
namespace {

Failure failure(std::string_view code, std::string message, std::vector<std::string> help = {}) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  return {Failure::Kind::Unavailable, std::move(diagnostic)};
}

}  // namespace

Failure locked(const std::string& path, const std::string& holder) {
  return failure("locked",
                 fmt::format("'{}' is locked by {}", path, holder.empty() ? "another program" : holder),
                 {"wait until it is done, or end it; then try again"});
}

Failure changed_meanwhile(const std::string& path) {
  return failure("changed-meanwhile", fmt::format("another program has changed '{}' meanwhile", path),
                 {"nothing was written; save it there, then run this again"});
}

Failure already_there(const std::string& path) {
  return failure("already-there", fmt::format("'{}' is there already", path),
                 {"choose another name, or move it away first"});
}

Failure cannot_save(const std::string& path, int error) {
  return failure("cannot-save", fmt::format("cannot save '{}': {}", path, in_words(error)));
}

Failure cannot_lock(const std::string& path, int error) {
  return failure("cannot-save", fmt::format("cannot lock '{}': {}", path, in_words(error)));
}

Failure cannot_write_beside(const std::string& path, int error) {
  return failure("cannot-save",
                 fmt::format("cannot make a file in the folder of '{}': {}", path, in_words(error)));
}

Failure not_a_plain_file(const std::string& path) {
  return failure("cannot-save",
                 fmt::format("cannot change '{}': it is a pipe or a device, not a file", path));
}

Failure would_be_too_large(const std::string& path, std::size_t limit) {
  return failure("cannot-save",
                 fmt::format("cannot save '{}': it would be larger than {}", path, size_in_words(limit)));
}

Failure not_synced(const std::string& path, int error) {
  return failure("not-synced",
                 fmt::format("'{}' is saved, but the disk does not confirm it: {}", path, in_words(error)),
                 {"look whether it holds what you expect"});
}

}  // namespace career
