#include "core/platform/streams.hpp"

#include <array>
#include <cerrno>

#include <unistd.h>

#include "core/platform/descriptor.hpp"
#include "core/platform/failures.hpp"
#include "core/text/diagnostic.hpp"

namespace career {

std::optional<std::string> StreamInput::line() {
  std::size_t looked_at = 0;
  while (true) {
    if (const auto end = ahead_.find('\n', looked_at); end != std::string::npos) {
      std::string line = ahead_.substr(0, end);
      ahead_.erase(0, end + 1);
      return line;
    }
    looked_at = ahead_.size();
    std::array<char, 4096> bytes{};
    const auto count = uninterrupted([&] { return ::read(descriptor_, bytes.data(), bytes.size()); });
    if (count == -1) throw cannot_read(name_, errno);
    if (count == 0) {
      if (ahead_.empty()) return std::nullopt;
      return std::exchange(ahead_, {});
    }
    ahead_.append(bytes.data(), static_cast<std::size_t>(count));
  }
}

void StreamOutput::write(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor_, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      return;
    } else if (errno != EINTR) {
      throw Failure(
          Failure::Kind::Unavailable,
          Diagnostic{.code = "cannot-write", .message = "cannot write " + name_ + ": " + in_words(errno)});
    }
  }
}

}  // namespace career
