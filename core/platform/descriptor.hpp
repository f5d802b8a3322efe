// A Descriptor is an open file, closed at the end of its scope; with it come the calls that a signal or a
// short count would otherwise cut off. They return what the system returns and leave the reason in `errno`:
// what to say about it is known to the caller only.
#pragma once

#include <cerrno>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace career {

// Calls again what a signal has interrupted.
template <class Call>
auto uninterrupted(Call call) {
  auto result = call();
  while (result == -1 && errno == EINTR) result = call();
  return result;
}

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { (void)close(); }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ != -1; }

  // Closes it now, for those who must know whether that went well: false when not. Nothing to close is well.
  [[nodiscard]] bool close();

 private:
  int number_ = -1;
};

// Opens a path; not open when that fails. `folder` is where a path that is not absolute starts.
[[nodiscard]] Descriptor open_file(int folder, const std::string& path, int flags, unsigned mode = 0);
[[nodiscard]] Descriptor open_file(const std::string& path, int flags);

// Everything up to the end, but at most `most` + 1 bytes: one too many is enough to know. None when reading
// fails.
[[nodiscard]] std::optional<std::string> read_all(int descriptor, std::size_t most);

// All of `text`; false when that fails.
[[nodiscard]] bool write_all(int descriptor, std::string_view text);

}  // namespace career
