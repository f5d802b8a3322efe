#include "cmd/log.hpp"

#include <memory>

#include <spdlog/details/null_mutex.h>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>

#include "core/text/display.hpp"

namespace career::cmd {

namespace {

class OutputSink : public spdlog::sinks::base_sink<spdlog::details::null_mutex> {
 public:
  explicit OutputSink(Output& output) : output_(output) {}

 private:
  void sink_it_(const spdlog::details::log_msg& message) override {
    spdlog::memory_buf_t formatted;
    formatter_->format(message, formatted);
    output_.write({formatted.data(), formatted.size()});
  }
  void flush_() override {}

  Output& output_;
};

}  // namespace

Events events_to(Output& err, int verbose) {
  if (verbose == 0) return [](Event, std::string_view) {};
  auto logger = std::make_shared<spdlog::logger>("career", std::make_shared<OutputSink>(err));
  logger->set_pattern("career: %v [+%o ms]");
  logger->set_level(verbose > 1 ? spdlog::level::debug : spdlog::level::info);
  return [logger](Event event, std::string_view what) {
    logger->log(event == Event::Done ? spdlog::level::info : spdlog::level::debug, "{}", visible(what));
  };
}

}  // namespace career::cmd
