#include "core/platform/failures.hpp"

#include <cerrno>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/text/prose.hpp"

namespace career {
namespace {

Failure invalid(std::string code, std::string message) {
  return {Failure::Kind::Invalid, Diagnostic{.code = std::move(code), .message = std::move(message)}};
}

Failure unavailable(std::string code, std::string message, std::vector<std::string> help = {}) {
  return {Failure::Kind::Unavailable,
          Diagnostic{.code = std::move(code), .message = std::move(message), .help = std::move(help)}};
}

}  // namespace

Failure is_a_folder(const std::string& path) {
  return invalid("not-a-file", fmt::format("'{}' is a folder, not a file", path));
}

Failure too_large(const std::string& path, std::size_t limit) {
  return invalid("too-large", fmt::format("'{}' is larger than {}", path, size_in_words(limit)));
}

Failure cannot_read(const std::string& path, int error) {
  if (error == ENOENT || error == ENOTDIR) {
    return invalid("not-found", fmt::format("there is no file '{}'", path));
  }
  return unavailable("cannot-read", fmt::format("cannot read '{}': {}", path, in_words(error)));
}

std::string size_in_words(std::size_t bytes) {
  constexpr std::size_t kib = 1024;
  constexpr std::size_t mib = kib * kib;
  if (bytes >= mib && bytes % mib == 0) return fmt::format("{} MiB", bytes / mib);
  if (bytes >= kib && bytes % kib == 0) return fmt::format("{} KiB", bytes / kib);
  return counted(bytes, "byte");
}

std::string in_words(int error) {
  switch (error) {
    case EACCES:
    case EPERM: return "permission denied";
    case EBUSY:
    case ETXTBSY: return "it is in use";
    case EDQUOT: return "the disk quota is used up";
    case EFBIG: return "it would be larger than is allowed";
    case EINVAL: return "it does not work like a file";
    case EIO: return "the disk reports an error";
    case EISDIR: return "it is a folder";
    case ELOOP: return "its symbolic links go round in circles";
    case EMFILE:
    case ENFILE: return "too many files are open";
    case ENAMETOOLONG: return "the name is too long";
    case ENODEV:
    case ENXIO: return "there is nothing behind it";
    case ENOENT:
    case ENOTDIR: return "it does not exist";
    case ENOMEM: return "out of memory";
    case ENOLCK: return "the system has no more locks";
    case ENOSPC: return "the disk is full";
    case EOPNOTSUPP: return "the disk cannot do that";
    case EPIPE: return "nobody reads it";
    case EROFS: return "the disk is read-only";
    case ESTALE: return "the network drive has lost it";
    case ETIMEDOUT: return "the network drive does not answer";
    default: return fmt::format("error {}", error);
  }
}

Failure locked(const std::string& path, const std::string& holder) {
  return unavailable("locked",
                     fmt::format("'{}' is locked by {}", path, holder.empty() ? "another program" : holder),
                     {"wait until it is done, or end it; then try again"});
}

Failure changed_meanwhile(const std::string& path) {
  return unavailable("changed-meanwhile", fmt::format("another program has changed '{}' meanwhile", path),
                     {"nothing was written; save it there, then run this again"});
}

Failure clock_out_of_range() {
  return unavailable("bad-clock", "the clock of this computer is out of range");
}

Failure no_current_folder(int error) {
  return unavailable("no-folder", "cannot tell the current folder: " + in_words(error),
                     {"go to a folder that is there, then try again"});
}

Failure already_there(const std::string& path) {
  return unavailable("already-there", fmt::format("'{}' is there already", path),
                     {"choose another name, or move it away first"});
}

Failure cannot_save(const std::string& path, int error) {
  return unavailable("cannot-save", fmt::format("cannot save '{}': {}", path, in_words(error)));
}

Failure cannot_lock(const std::string& path, int error) {
  return unavailable("cannot-save", fmt::format("cannot lock '{}': {}", path, in_words(error)));
}

Failure cannot_write_beside(const std::string& path, int error) {
  return unavailable("cannot-save",
                     fmt::format("cannot make a file in the folder of '{}': {}", path, in_words(error)));
}

Failure not_a_plain_file(const std::string& path) {
  return unavailable("cannot-save",
                     fmt::format("cannot change '{}': it is a pipe or a device, not a file", path));
}

Failure would_be_too_large(const std::string& path, std::size_t limit) {
  return unavailable("cannot-save",
                     fmt::format("cannot save '{}': it would be larger than {}", path, size_in_words(limit)));
}

Failure not_synced(const std::string& path, int error) {
  return unavailable(
      "not-synced", fmt::format("'{}' is saved, but the disk does not confirm it: {}", path, in_words(error)),
      {"look whether it holds what you expect"});
}

}  // namespace career
