package io.jiheng.sample.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.sample.SampleFiles;
import io.jiheng.sample.court.CourtTree;
import io.jiheng.sample.event.Sending;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;

/** Loads the sample into the services, part by part 装入样例; loading twice changes nothing. */
public final class SampleLoader {

  private static final int BATCH = 1000;
  private static final int IN_FLIGHT = 4;

  private final RestClient client;
  private final Services services;
  private final PrintStream out;
  private final Clock clock;

  public SampleLoader(RestClient client, Services services, PrintStream out, Clock clock) {
    this.client = client;
    this.services = services;
    this.out = out;
    this.clock = clock;
  }

  public void loadCourts() {
    int count = new CourtLoader(client, services).load(CourtTree.sample());
    out.printf("法院 courts: %d%n", count);
  }

  public void loadBudget() {
    var loader = new BudgetLoader(client, services);
    List<JsonNode> units =
        SampleFiles.readIfThere("units.json", new TypeReference<List<JsonNode>>() {})
            .orElse(List.of());
    loader.loadUnits(units);
    var sheets = SampleFiles.folder("sheets");
    sheets.forEach(loader::loadSheet);
    out.printf("预算单位 units: %d，项目 projects: %d%n", units.size(), sheets.size());
  }

  /**
   * Sends a stream of events.
   *
   * @param limit at most so many events
   * @param lastYear the last year of the stream; for the progress only
   */
  public void loadEvents(Iterator<Sending> stream, long limit, int lastYear) {
    out.println("案件事件 case events");
    var progress = new Progress(out, clock);
    LocalDate first = null;
    try (var sender = new EventSender(client, services, BATCH, IN_FLIGHT)) {
      for (long sent = 0; sent < limit && stream.hasNext(); sent++) {
        var sending = stream.next();
        var day = sending.sentAt().toLocalDate();
        first = first == null ? day : first;
        sender.send(sending.event());
        progress.sent(Math.max((double) sent / limit, passed(first, day, lastYear)));
      }
      sender.flush();
    }
    progress.finished();
  }

  private static double passed(LocalDate first, LocalDate day, int lastYear) {
    var last = LocalDate.of(lastYear, 12, 31);
    double whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return Math.min(1, ChronoUnit.DAYS.between(first, day) / whole);
  }
}
