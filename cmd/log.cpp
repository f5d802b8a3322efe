#include "cmd/log.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>

#include <fmt/format.h>
#define SPDLOG_FMT_EXTERNAL  // one fmt, ours
#include <spdlog/details/os.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/sink.h>

#include "core/text/display.hpp"

namespace career::cmd {

namespace {

// One line for each message, with the milliseconds since the one before. spdlog's own sinks bring the code of
// every pattern there is: a fiftieth of the program.
class OutputSink : public spdlog::sinks::sink {
 public:
  explicit OutputSink(Output& output) : output_(output) {}

  void log(const spdlog::details::log_msg& message) override {
    const auto passed = std::max(message.time - last_, spdlog::log_clock::duration::zero());
    last_ = message.time;
    output_.write(fmt::format("career: {} [+{} ms]\n", message.payload,
                              std::chrono::duration_cast<std::chrono::milliseconds>(passed).count()));
  }
  void flush() override {}
  void set_pattern(const std::string&) override {}
  void set_formatter(std::unique_ptr<spdlog::formatter>) override {}

 private:
  Output& output_;
  spdlog::log_clock::time_point last_ = spdlog::details::os::now();
};

}  // namespace

Events events_to(Output& err, int verbose) {
  if (verbose == 0) return [](Event, std::string_view) {};
  auto logger = std::make_shared<spdlog::logger>("career", std::make_shared<OutputSink>(err));
  logger->set_level(verbose > 1 ? spdlog::level::debug : spdlog::level::info);
  return [logger](Event event, std::string_view what) {
    logger->log(event == Event::Done ? spdlog::level::info : spdlog::level::debug, "{}", visible(what));
  };
}

}  // namespace career::cmd
