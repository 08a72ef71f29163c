package io.jiheng.sample;

import io.jiheng.sample.client.SampleLoader;
import io.jiheng.sample.client.SideBySide;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the sample into running services. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "装入样例法院、名册与台账、预算、案件事件，重复装入无影响。 Load courts, books, budget and events; twice changes"
            + " nothing.")
final class LoadCommand implements Callable<Integer> {

  enum Part {
    courts,
    books,
    budget,
    events
  }

  @Mixin private CaseSelection cases;
  @Mixin private ServiceOptions services;

  @Option(
      names = "--only",
      split = ",",
      defaultValue = "courts,books,budget,events",
      description = "只装入 load only: ${COMPLETION-CANDIDATES}")
  private List<Part> only;

  @Option(
      names = "--events",
      defaultValue = "" + Long.MAX_VALUE,
      hideParamSyntax = true,
      paramLabel = "N",
      showDefaultValue = Visibility.NEVER,
      description = "至多发送条数 send at most so many events")
  private long events;

  /** What people keep by hand is entered one by one, and the events need not wait for it. */
  @Override
  public Integer call() {
    var clock = Clock.systemUTC();
    var loader = new SampleLoader(services.client(clock), services.services(), System.err, clock);
    if (only.contains(Part.courts)) {
      loader.loadCourts();
    }
    SideBySide.run(2, List.of(() -> loadByHand(loader), () -> loadEvents(loader)));
    return 0;
  }

  private void loadEvents(SampleLoader loader) {
    if (only.contains(Part.events)) {
      loader.loadEvents(cases.stream(), events);
    }
  }

  private void loadByHand(SampleLoader loader) {
    if (only.contains(Part.books)) {
      loader.loadBooks(cases.calibration(), cases.today());
    }
    if (only.contains(Part.budget)) {
      loader.loadBudget(cases.today());
    }
  }
}
