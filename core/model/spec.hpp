// The career spec, as the person means it: plain values. `file::read_spec` makes one of a file.
// What a key means, and its default, stands in core/model/keys.hpp, which also drives the reader and the
// schema.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/values.hpp"
#include "core/text/source_file.hpp"

namespace career {

enum class MetricKind : std::uint8_t { Skill, Impact, Life };
enum class Scale : std::uint8_t { Linear, Log };
enum class Stage : std::uint8_t { Early, Established };
enum class Bet : std::uint8_t { Core, Swing };
enum class Phase : std::uint8_t { Learning, Impact };
enum class RoleOutcome : std::uint8_t { Landed, Mixed, Failed };
enum class Visibility : std::uint8_t { Low, Medium, High };
enum class Traction : std::uint8_t { None, Early, Proven };
enum class Every : std::uint8_t { Week, Month, Quarter };
enum class EntryKind : std::uint8_t { Update, Insight };
enum class Choice : std::uint8_t { Take, Decline, Negotiate };
enum class Came : std::uint8_t { Sought, Offered };

struct Step {
  Text step{};
  std::optional<DateAsWritten> by{};
  NamedList<Real> needs{};  // metric levels, in the metric's direction
  std::optional<DateAsWritten> reached{};
};

struct NorthStar {
  Text vision{};
  DateAsWritten by{};
  std::vector<Step> steps{};  // furthest first, the next one last
};

struct Anchor {
  double level = 0;
  Text means{};
};

struct Metric {
  Real now{};
  Real target{};
  Written<MetricKind> kind{MetricKind::Skill, {}};
  Real weight{1, {}};
  Real worst{0, {}};           // the level that counts as nothing achieved; above target: less is better
  std::optional<Real> step{};  // the smallest difference one would notice; see `noticeable_step`
  Written<Scale> scale{Scale::Linear, {}};
  std::optional<Text> unit{};
  Flag core{false, {}};
  std::optional<Text> about{};
  std::vector<Anchor> anchors{};
  std::optional<Text> evidence{};
  std::optional<DateAsWritten> as_of{};
};

// The smallest difference that the person would notice: as written, else a tenth of |target - worst|, or the
// factor 1.25 on a log scale.
[[nodiscard]] double noticeable_step(const Metric& metric);

// Exactly as written: one or both of at_least and at_most, or one_of.
struct Limit {
  std::optional<Real> at_least{};
  std::optional<Real> at_most{};
  std::vector<Text> one_of{};
  std::optional<Text> unit{};
};

struct Assumptions {
  Real horizon_years{2, {}};
  Written<Chance> chance_of_failure{{0.5}, {}};  // of a big swing
  Written<Range<Share>> core_growth{{{0.05}, {0.10}}, {}};
  Written<Range<double>> swing_every_years{{2, 3}, {}};
  Whole phase_too_long_months{36, {}};
};

struct Backing {
  std::optional<Whole> team{};
  std::optional<Written<Visibility>> visibility{};
  std::optional<Written<Traction>> traction{};
};

struct Role {
  Text title{};
  Written<Bet> bet{};
  DateAsWritten from{};
  Id id{};
  std::optional<Text> org{};
  std::optional<DateAsWritten> to{};
  Flag main{false, {}};
  std::optional<Written<Phase>> phase{};
  std::optional<Written<ChanceRange>> chance_of_failure{};
  Reach reach{};
  Terms terms{};
  std::optional<Backing> backing{};
  std::optional<Written<Share>> growth{};  // a year
  std::optional<Written<RoleOutcome>> outcome{};
  std::optional<Text> story{};
  std::optional<Text> lesson{};
};

// Its last day is before that one.
[[nodiscard]] bool is_over_on(const Role& role, Date day);

// A swing is learning and a core role is impact, unless written otherwise.
[[nodiscard]] Phase phase_of(const std::optional<Written<Phase>>& written, Bet bet);

struct Otherwise {
  std::optional<Text> title{};
  Reach reach{};
  Terms terms{};
};

struct RoadmapItem {
  Text title{};
  Written<Bet> bet{};
  Real years{};
  Id id{};
  std::optional<Written<Phase>> phase{};
  std::optional<Written<ChanceRange>> chance_of_failure{};
  Reach reach{};
};

struct Promise {
  Text promise{};
  std::optional<DateAsWritten> due{};
  std::optional<Day> kept{};
};

struct Talk {
  Text with{};
  Day date{};
  Id id{};
  std::vector<Text> heard{};
  std::optional<Text> promised{};   // a single promise
  std::optional<Day> kept{};        // of `promised`
  std::vector<Promise> promises{};  // several, or one with a day of its own
};

struct Problem {
  Text problem{};
  Id id{};
  std::vector<Text> agreed_with{};
  std::optional<Day> agreed{};
};

struct Win {
  Text win{};
  Id id{};
  std::optional<Text> for_whom{};  // `for`
  std::optional<DateAsWritten> due{};
  std::optional<Day> done{};
};

struct Check {
  Text claim{};
  Id id{};
  std::optional<Text> offer{};
  std::optional<Text> said_by{};
  std::optional<Flag> turned_out{};
};

struct Landing {
  Text role{};  // a role's id
  Day start{};
  Whole goal{30, {}};
  std::vector<Talk> talks{};
  std::optional<Day> shared{};
  std::optional<Text> vision{};
  std::vector<Problem> problems{};
  std::vector<Win> wins{};
  std::vector<Check> checks{};
};

struct Contract {
  Text with{};
  Text i_will{};
  Written<Every> every{};
  DateAsWritten since{};
  std::optional<Text> they_will{};
  std::optional<DateAsWritten> until{};
};

struct Repeated {
  Text topic{};
  Whole times{1, {}};
  std::optional<Day> last{};
  std::optional<Text> written{};  // the id of a log entry
};

struct LogEntry {
  Text title{};
  Day date{};
  Id id{};
  Written<EntryKind> kind{EntryKind::Update, {}};
  std::optional<Text> audience{};
  std::optional<Text> link{};
  std::optional<Text> result{};
  std::vector<Text> shows{};  // metrics
  std::optional<Text> topic{};
};

struct Skipped {
  Text period{};  // 2026-08, 2026-W33 or 2026-Q3, as the contract counts
  Text why{};
};

struct Publishing {
  std::optional<Contract> contract{};
  std::vector<Repeated> repeated{};
  std::vector<LogEntry> log{};
  std::vector<Skipped> skipped{};
};

struct CheckIn {
  Day date{};
  Whole balance{};  // 1-5
  std::optional<Text> note{};
};

struct Home {
  std::vector<CheckIn> check_ins{};
};

struct Setback {
  Day date{};
  Text what{};
  std::optional<Text> lesson{};
};

struct Expectation {
  std::optional<Real> distance{};
  std::optional<Written<ChanceRange>> chance_of_failure{};
};

struct Decision {
  Day date{};
  Written<Choice> chose{};
  Text why{};
  Id id{};
  std::optional<Text> offer{};  // a path relative to the spec's folder
  std::optional<Text> verdict{};
  std::optional<Expectation> expected{};
  std::optional<DateAsWritten> review{};
};

struct Spec {
  Whole career{};  // format version, 1
  std::optional<Text> name{};
  NorthStar north_star{};
  std::optional<Written<Stage>> stage{};
  NamedList<Metric> metrics{};  // in the order of the file; at least one, not all of weight 0
  NamedList<Limit> limits{};
  Assumptions assumptions{};
  std::vector<Role> roles{};
  std::optional<Otherwise> otherwise{};
  std::vector<RoadmapItem> roadmap{};
  std::vector<Landing> landings{};
  std::optional<Publishing> publishing{};
  std::optional<Home> home{};
  std::vector<Setback> setbacks{};
  std::vector<Decision> decisions{};

  SourcePtr source{};  // the file that every span here is a piece of

  // Made and destroyed in one source: that is a tenth of what compiling its users takes.
  Spec();
  Spec(const Spec&);
  Spec(Spec&&) noexcept;
  Spec& operator=(const Spec&);
  Spec& operator=(Spec&&) noexcept;
  ~Spec();
};

struct Claim {
  Text claim{};
  Id id{};
  std::optional<Text> said_by{};
};

// An offer: a job, a promotion, a reorganisation, a project: anything that would move the metrics.
struct Offer {
  Whole offer{};  // format version, 1
  Text title{};
  Written<Bet> bet{};
  std::optional<Text> org{};
  std::optional<Written<Phase>> phase{};
  std::optional<DateAsWritten> received{};
  std::optional<DateAsWritten> answer_by{};
  std::optional<Written<Came>> came{};
  std::optional<Written<ChanceRange>> chance_of_failure{};
  Reach reach{};
  Terms terms{};
  std::optional<Backing> backing{};
  std::optional<Text> if_it_fails{};
  std::vector<Claim> claims{};

  SourcePtr source{};

  Offer();
  Offer(const Offer&);
  Offer(Offer&&) noexcept;
  Offer& operator=(const Offer&);
  Offer& operator=(Offer&&) noexcept;
  ~Offer();
};

// The role that staying means: begun, not ended, and the one marked `main` when there are several.
struct CurrentRole {
  const Role* role = nullptr;             // null: none, or several without a `main: true` to choose by
  std::vector<const Role*> candidates{};  // every role that is current on that day
};
[[nodiscard]] CurrentRole current_role(const Spec& spec, Date today);

// What shows that a metric stands where the spec says it does, in the person's words: its `evidence`, or the
// title of the first entry of the publishing log that names it in `shows`. Null: nothing.
[[nodiscard]] const Text* what_shows(const Spec& spec, const Named<Metric>& metric);

[[nodiscard]] bool is_shown(const Spec& spec, const Named<Metric>& metric);

}  // namespace career
