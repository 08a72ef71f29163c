package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.sample.book.LedgerRow;
import io.jiheng.sample.event.Roster.Seat;
import java.time.LocalDate;
import java.util.List;

/**
 * Enters what people keep by hand 手工登记: the roster of judges and the departmental ledger. Entering
 * it again changes nothing.
 */
public final class BookLoader {

  private static final int ALREADY_THERE = 409;

  /** As many as indicator-service books at once. */
  private static final int MOST_ENTRIES = 500;

  private final RestClient client;
  private final Services services;

  public BookLoader(RestClient client, Services services) {
    this.client = client;
    this.services = services;
  }

  /** Books the rows, some hundred at once. */
  public void book(List<LedgerRow> rows) {
    for (int from = 0; from < rows.size(); from += MOST_ENTRIES) {
      var batch = JsonNodeFactory.instance.objectNode();
      var entries = batch.putArray("entries");
      rows.subList(from, Math.min(from + MOST_ENTRIES, rows.size())).stream()
          .map(BookLoader::entry)
          .forEach(entries::add);
      client.post(Role.CLERK, services.ledgerBatch(), batch).orStop();
    }
  }

  private static ObjectNode entry(LedgerRow row) {
    var entry = JsonNodeFactory.instance.objectNode();
    entry.put("court", row.court());
    entry.put("department", row.department());
    entry.put("item", row.item());
    entry.put("day", row.day().toString());
    entry.put("numerator", row.numerator());
    row.denominator().ifPresent(whole -> entry.put("denominator", whole));
    entry.put("evidence", row.evidence());
    entry.put("reference", row.reference());
    return entry;
  }

  /** Puts the judges of a court on its roster from that day on. */
  public void appoint(String court, List<Seat> seats, LocalDate from) {
    for (var seat : seats) {
      var body = JsonNodeFactory.instance.objectNode();
      body.put("court", court);
      body.put("judge", seat.judge());
      body.put("department", seat.department());
      body.put("from", from.toString());
      var answer = client.post(Role.CLERK, services.rosters(), body);
      if (answer.status() != ALREADY_THERE) {
        answer.orStop();
      }
    }
  }
}
