#include "core/platform/process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/platform/descriptor.hpp"

namespace career {
namespace {

constexpr std::size_t most_of_errors = std::size_t{64} << 10U;

// Where a program writes and we read; closed in any program that we start beside it.
struct Pipe {
  Descriptor reading;
  Descriptor writing;

  static std::optional<Pipe> open() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) == -1) return std::nullopt;
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
  }
};

// Who started us may have had us ignore the end of our children (nohup, cron, a careless parent). The system
// then throws their exit codes away, so for a while we do not.
class Children {
 public:
  Children() {
    struct sigaction usual {};
    usual.sa_handler = SIG_DFL;
    is_changed_ = ::sigaction(SIGCHLD, nullptr, &before_) == 0 && before_.sa_handler == SIG_IGN &&
                  ::sigaction(SIGCHLD, &usual, nullptr) == 0;
  }
  ~Children() {
    if (is_changed_) ::sigaction(SIGCHLD, &before_, nullptr);
  }
  Children(const Children&) = delete;
  Children& operator=(const Children&) = delete;
  Children(Children&&) = delete;
  Children& operator=(Children&&) = delete;

 private:
  struct sigaction before_ {};
  bool is_changed_ = false;
};

// The vector of pointers that the system wants; valid as long as `words`.
std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (auto& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environment_of(const Command& command) {
  std::vector<std::string> variables;
  for (char** variable = environ; variable != nullptr && *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    const auto name = text.substr(0, text.find('='));
    const bool is_set_anew = std::any_of(command.variables.begin(), command.variables.end(),
                                         [&](const auto& set) { return set.first == name; });
    if (!is_set_anew && (!command.passes || command.passes(name))) variables.emplace_back(text);
  }
  for (const auto& [name, value] : command.variables) {
    std::string variable = name;
    variables.push_back(variable.append("=").append(value));
  }
  return variables;
}

// How a program is started: without input, writing into two pipes, with no signal blocked or ignored that it
// would count on.
class Start {
 public:
  Start(int out, int err) {
    ::posix_spawn_file_actions_init(&files_);
    ::posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&files_, out, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&files_, err, STDERR_FILENO);
    ::posix_spawnattr_init(&attributes_);
    ::sigset_t none{};
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::sigset_t usual = none;
    ::sigaddset(&usual, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes_, &usual);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Start() {
    ::posix_spawn_file_actions_destroy(&files_);
    ::posix_spawnattr_destroy(&attributes_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;
  Start(Start&&) = delete;
  Start& operator=(Start&&) = delete;

  // 0, or the `errno`.
  int operator()(pid_t& process, const Command& command) const {
    auto words = command.words;
    auto variables = environment_of(command);
    return ::posix_spawnp(&process, words.front().c_str(), &files_, &attributes_, pointers_to(words).data(),
                          pointers_to(variables).data());
  }

 private:
  ::posix_spawn_file_actions_t files_{};
  ::posix_spawnattr_t attributes_{};
};

// Takes what waits in a pipe. False at its end.
bool take_some(int pipe, std::string& text) {
  std::array<char, std::size_t{16} << 10U> buffer{};
  const ssize_t count = uninterrupted([&] { return ::read(pipe, buffer.data(), buffer.size()); });
  if (count <= 0) return false;
  text.append(buffer.data(), static_cast<std::size_t>(count));
  return true;
}

// Reads both pipes as they fill, since a program waits when one of them is full. False when it writes more
// than the limit.
bool take_all(const Descriptor& out, const Descriptor& err, std::size_t limit, Ran& ran) {
  std::array<pollfd, 2> pipes{pollfd{out.get(), POLLIN, 0}, pollfd{err.get(), POLLIN, 0}};
  while (pipes[0].fd >= 0 || pipes[1].fd >= 0) {
    if (uninterrupted([&] { return ::poll(pipes.data(), pipes.size(), -1); }) == -1) return false;
    if (pipes[0].revents != 0 && !take_some(out.get(), ran.out)) pipes[0].fd = -1;
    if (pipes[1].revents != 0 && !take_some(err.get(), ran.err)) pipes[1].fd = -1;
    if (ran.out.size() > limit) return false;
    ran.err.resize(std::min(ran.err.size(), most_of_errors));
  }
  return true;
}

Ran not_started(int error) {
  return {error == ENOENT ? Ran::Kind::NotFound : Ran::Kind::NotStarted, error, {}, {}};
}

bool has_zero_byte(const std::string& word) { return word.find('\0') != std::string::npos; }

}  // namespace

Ran run_process(const Command& command) {
  // The system would take a word for ended there.
  if (command.words.empty() || std::any_of(command.words.begin(), command.words.end(), has_zero_byte)) {
    return not_started(EINVAL);
  }
  auto out = Pipe::open();
  auto err = Pipe::open();
  if (!out || !err) return not_started(errno);

  const Children children;
  pid_t process = 0;
  const int error = Start(out->writing.get(), err->writing.get())(process, command);
  // Ours are closed at once, or we would wait for ourselves.
  (void)out->writing.close();
  (void)err->writing.close();
  if (error != 0) return not_started(error);

  Ran ran;
  const bool is_whole = take_all(out->reading, err->reading, command.limit, ran);
  if (!is_whole) ::kill(process, SIGKILL);
  int status = 0;
  const bool is_known = uninterrupted([&] { return ::waitpid(process, &status, 0); }) == process;
  if (!is_whole) {
    ran.kind = Ran::Kind::TooMuch;
    ran.out.clear();
  } else if (is_known && WIFEXITED(status)) {
    ran.kind = Ran::Kind::Exited;
    ran.code = WEXITSTATUS(status);
  } else {
    ran.kind = Ran::Kind::Killed;
    ran.code = is_known && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  }
  return ran;
}

}  // namespace career
