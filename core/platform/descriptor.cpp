#include "core/platform/descriptor.hpp"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace career {
namespace {

constexpr std::size_t chunk = std::size_t{64} << 10U;

}  // namespace

bool Descriptor::close() {
  const int number = std::exchange(number_, -1);
  // Interrupted or not, Linux has closed it: a second call could hit a file that someone opened since.
  return number == -1 || ::close(number) == 0 || errno == EINTR;
}

Descriptor open_file(int folder, const std::string& path, int flags, unsigned mode) {
  return Descriptor(
      uninterrupted([&] { return ::openat(folder, path.c_str(), flags | O_CLOEXEC | O_NOCTTY, mode); }));
}

Descriptor open_file(const std::string& path, int flags) { return open_file(AT_FDCWD, path, flags); }

std::optional<std::string> read_all(int descriptor, std::size_t most) {
  struct stat facts {};
  if (::fstat(descriptor, &facts) == -1) return std::nullopt;
  // The size is a hint: a file may grow, one in /proc says 0, and a pipe has none.
  std::string text;
  if (S_ISREG(facts.st_mode)) text.reserve(std::min(static_cast<std::size_t>(facts.st_size), most) + chunk);
  while (text.size() <= most) {
    const std::size_t had = text.size();
    text.resize(had + std::min(chunk - 1, most - had) + 1);
    const ssize_t count =
        uninterrupted([&] { return ::read(descriptor, text.data() + had, text.size() - had); });
    if (count == -1) return std::nullopt;
    text.resize(had + static_cast<std::size_t>(count));
    if (count == 0) break;
  }
  return text;
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = uninterrupted([&] { return ::write(descriptor, text.data(), text.size()); });
    if (count == -1) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

}  // namespace career
