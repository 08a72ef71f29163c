package io.jiheng.sample.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.sample.SampleFiles;
import io.jiheng.sample.court.CourtTree;
import io.jiheng.sample.event.CaseStream;
import java.io.PrintStream;
import java.time.Clock;
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
   */
  public void loadEvents(CaseStream stream, long limit) {
    out.println("案件事件 case events");
    var progress = new Progress(out, clock);
    try (var sender = new EventSender(client, services, BATCH, IN_FLIGHT)) {
      for (long sent = 0; sent < limit && stream.hasNext(); sent++) {
        sender.send(stream.next().event());
        progress.sent(Math.max((double) sent / limit, stream.done()));
      }
      sender.flush();
    }
    progress.finished();
  }
}
