#include "core/platform/read_failure.hpp"

#include <cerrno>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace career {
namespace {

Failure failure(Failure::Kind kind, std::string code, std::string message) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(message);
  return {kind, std::move(diagnostic)};
}

}  // namespace

Failure is_a_folder(const std::string& path) {
  return failure(Failure::Kind::Invalid, "not-a-file", fmt::format("'{}' is a folder, not a file", path));
}

Failure too_large(const std::string& path, std::size_t limit) {
  return failure(Failure::Kind::Invalid, "too-large",
                 fmt::format("'{}' is larger than {}", path, size_in_words(limit)));
}

Failure cannot_read(const std::string& path, int error) {
  if (error == ENOENT || error == ENOTDIR) {
    return failure(Failure::Kind::Invalid, "not-found", fmt::format("there is no file '{}'", path));
  }
  return failure(Failure::Kind::Unavailable, "cannot-read",
                 fmt::format("cannot read '{}': {}", path, in_words(error)));
}

std::string size_in_words(std::size_t bytes) {
  constexpr std::size_t kib = 1024;
  constexpr std::size_t mib = kib * kib;
  if (bytes >= mib && bytes % mib == 0) return fmt::format("{} MiB", bytes / mib);
  if (bytes >= kib && bytes % kib == 0) return fmt::format("{} KiB", bytes / kib);
  return fmt::format("{} {}", bytes, bytes == 1 ? "byte" : "bytes");
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

}  // namespace career
