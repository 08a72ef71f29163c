package io.jiheng.sample.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.sample.SampleFiles;
import io.jiheng.sample.book.LedgerPlan;
import io.jiheng.sample.court.CourtTree;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.event.CaseStream;
import io.jiheng.sample.event.Roster;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Loads the sample into the services, part by part 装入样例; loading twice changes nothing. */
public final class SampleLoader {

  private static final int BATCH = 5000;
  private static final int IN_FLIGHT = 4;
  private static final int COURTS_AT_ONCE = 4;

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

  /** The rosters and ledgers of the courts with cases, some courts at once. */
  public void loadBooks(Calibration calibration, LocalDate today) {
    var judges = new AtomicInteger();
    var rows = new AtomicInteger();
    var works = new ArrayList<Runnable>();
    for (var profile : calibration.profiles().values()) {
      works.add(
          () -> {
            var seats = new Roster(profile, calibration).seats();
            var booked = LedgerPlan.of(profile.court(), today);
            var loader = new BookLoader(client, services);
            loader.appoint(profile.code(), seats, LocalDate.of(profile.firstYear(), 1, 1));
            loader.book(booked);
            judges.addAndGet(seats.size());
            rows.addAndGet(booked.size());
          });
    }
    SideBySide.run(COURTS_AT_ONCE, works);
    out.printf("名册 judges: %d，台账 ledger entries: %d%n", judges.get(), rows.get());
  }

  /** Units and their sheets of the present year and of last year. */
  public void loadBudget(LocalDate today) {
    var loader = new BudgetLoader(client, services);
    List<JsonNode> units =
        SampleFiles.readIfThere("units.json", new TypeReference<List<JsonNode>>() {})
            .orElse(List.of());
    loader.loadUnits(units);
    var sheets = SampleFiles.folder("sheets");
    var stories = BudgetStory.all();
    for (int year : List.of(0, -1)) {
      for (var sheet : sheets) {
        var moved = SheetYear.in(sheet, today.getYear() + year);
        loader.loadSheet(moved, BudgetStory.of(sheet, year, stories), today);
      }
    }
    loader.carryOver("336001", "新大楼物业及运转费", today);
    out.printf("预算单位 units: %d，项目 projects: %d%n", units.size(), 2 * sheets.size());
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
