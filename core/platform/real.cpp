#include "core/platform/real.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/platform/descriptor.hpp"
#include "core/platform/failures.hpp"
#include "core/platform/paths.hpp"
#include "core/platform/save.hpp"

namespace career {
std::optional<Date> local_date(std::time_t moment) {
  std::tm civil{};
  ::tzset();  // localtime_r alone need not look at TZ
  if (::localtime_r(&moment, &civil) == nullptr || civil.tm_year > 9999) return std::nullopt;
  return Date::of(civil.tm_year + 1900, static_cast<unsigned>(civil.tm_mon + 1),
                  static_cast<unsigned>(civil.tm_mday));
}

Date RealClock::today() const {
  const auto today = local_date(std::time(nullptr));
  if (!today) throw clock_out_of_range();
  return *today;
}

std::optional<std::string> RealEnvironment::get(const std::string& name) const {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

bool RealFiles::exists(const std::string& path) const {
  struct stat facts {};
  // Not `stat`: a symbolic link to nothing is there, and reading it says what is wrong with it.
  return !holds_a_zero_byte(path) && ::lstat(path.c_str(), &facts) == 0;
}

bool RealFiles::is_irregular(const std::string& path) const {
  struct stat facts {};
  return !holds_a_zero_byte(path) && ::stat(path.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode);
}

SourcePtr RealFiles::read(const std::string& path, std::size_t limit) const {
  if (holds_a_zero_byte(path)) throw cannot_read(path, ENOENT);
  const Descriptor file = open_file(path, O_RDONLY);
  struct stat facts {};
  if (!file.is_open() || ::fstat(file.get(), &facts) == -1) throw cannot_read(path, errno);
  if (S_ISDIR(facts.st_mode)) throw is_a_folder(path);
  if (S_ISREG(facts.st_mode) && facts.st_size > 0 && static_cast<std::size_t>(facts.st_size) > limit) {
    throw too_large(path, limit);
  }
  auto text = read_all(file.get(), limit);
  if (!text) throw cannot_read(path, errno);
  if (text->size() > limit) throw too_large(path, limit);
  return std::make_shared<const SourceFile>(path, *std::move(text));
}

std::vector<std::string> RealFiles::list(const std::string& folder) const {
  std::error_code error;
  std::vector<std::string> names;
  for (auto entry = std::filesystem::directory_iterator(folder, error);
       !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  // A file in the place of the folder holds no files.
  const bool is_none = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory;
  if (error && !is_none) throw cannot_read(folder, error.value());
  std::sort(names.begin(), names.end());
  return names;
}

std::string RealFiles::current_folder() const {
  std::error_code error;
  const auto folder = std::filesystem::current_path(error);
  if (error) throw no_current_folder(error.value());
  return folder.string();
}

std::string RealFiles::real_path(const std::string& path) const {
  const std::string absolute = join_path(current_folder(), path);
  if (holds_a_zero_byte(path)) return absolute;
  std::error_code error;
  const auto real = std::filesystem::weakly_canonical(absolute, error);
  return error ? absolute : real.string();
}

bool RealFiles::update(const std::string& path, std::size_t limit, const TextChange& change,
                       const Events& events) {
  return update_file(path, limit, change, events, patience_);
}

void RealFiles::create(const std::string& path, std::string_view text) { create_file(path, text); }

void RealFiles::make_folder(const std::string& path) {
  if (holds_a_zero_byte(path)) throw cannot_save(path, EINVAL);
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) throw cannot_save(path, error.value());
}

void RealFiles::replace(const std::string& path, std::string_view text) { replace_file(path, text); }

Terminal terminal_of(int descriptor) {
  if (::isatty(descriptor) == 0) return {};
  struct winsize size {};
  const bool is_known = ::ioctl(descriptor, TIOCGWINSZ, &size) == 0;
  return {true, is_known ? size.ws_col : std::size_t{0}};
}

Platform RealPlatform::platform() {
  return {clock_,
          environment_,
          files_,
          processes_,
          input_,
          terminal_of(STDIN_FILENO),
          terminal_of(STDOUT_FILENO),
          terminal_of(STDERR_FILENO)};
}

}  // namespace career
