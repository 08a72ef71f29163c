package io.jiheng.sample;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.Imperfections;
import io.jiheng.sample.event.CaseStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** Which cases: the options that the commands share. */
final class CaseSelection {

  private static final Imperfections USUAL = Imperfections.USUAL;

  @Option(names = "--seed", defaultValue = "1", description = "随机种子 seed; default ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = SampleProgram.TODAY,
      paramLabel = "DAY",
      description =
          "样例止于此日，起于前年；默认今天（北京时间） the day it runs up to, from the year before last;"
              + " default: today in Beijing")
  private LocalDate today;

  @Option(
      names = "--scale",
      description = "规模，1 为文件所载 scale of every court, 1 as in the documents; default: small")
  private Double scale;

  @Option(names = "--courts", split = ",", description = "只要这些法院 these courts only, e.g. 冀02")
  private List<String> courts = List.of();

  @Option(names = "--reassigned", description = "改派比例 share reassigned")
  private double reassigned = USUAL.reassigned();

  @Option(names = "--procedure-changed", description = "程序转换比例 share that changes procedure")
  private double procedureChanged = USUAL.procedureChanged();

  @Option(names = "--closing-revoked", description = "撤销结案比例 share with a revoked closing")
  private double closingRevoked = USUAL.closingRevoked();

  @Option(names = "--cancelled", description = "撤销立案比例 share cancelled")
  private double cancelled = USUAL.cancelled();

  @Option(names = "--late", description = "迟报比例 share of events sent late")
  private double late = USUAL.late();

  @Option(names = "--duplicated", description = "重报比例 share of events sent twice")
  private double duplicated = USUAL.duplicated();

  @Option(names = "--overtaken", description = "乱序比例 share sent after the case's next event")
  private double overtaken = USUAL.overtaken();

  @Option(
      names = "--conflicting",
      description = "同号异文比例 share of filings sent again saying otherwise")
  private double conflicting = USUAL.conflicting();

  @Option(names = "--orphans", description = "无立案的事件数 orphaned events a court and year")
  private int orphans = USUAL.orphans();

  CaseStream stream() {
    int firstYear = years().get(0);
    return CaseStream.generate(calibration(), profiles(), firstYear, today, imperfections(), seed);
  }

  /** The years it tells of, one after another. */
  List<Integer> years() {
    return List.of(today.getYear() - 2, today.getYear() - 1, today.getYear());
  }

  LocalDate today() {
    return today;
  }

  long seed() {
    return seed;
  }

  Calibration calibration() {
    return Calibration.sample(
        scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale), today.getYear());
  }

  List<CourtProfile> profiles() {
    var calibration = calibration();
    return courts.isEmpty()
        ? List.copyOf(calibration.profiles().values())
        : courts.stream().map(calibration::profile).toList();
  }

  private Imperfections imperfections() {
    return new Imperfections(
        reassigned,
        procedureChanged,
        closingRevoked,
        cancelled,
        late,
        duplicated,
        overtaken,
        conflicting,
        orphans);
  }
}
