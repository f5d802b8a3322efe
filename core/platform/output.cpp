#include "core/platform/output.hpp"

#include <cerrno>

#include <unistd.h>

#include "core/platform/read_failure.hpp"
#include "core/text/diagnostic.hpp"

namespace career {

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
