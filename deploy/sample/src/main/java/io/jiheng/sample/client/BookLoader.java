package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

  private final RestClient client;
  private final Services services;

  public BookLoader(RestClient client, Services services) {
    this.client = client;
    this.services = services;
  }

  /** Books every row. */
  public void book(List<LedgerRow> rows) {
    for (var row : rows) {
      var body = JsonNodeFactory.instance.objectNode();
      body.put("court", row.court());
      body.put("department", row.department());
      body.put("item", row.item());
      body.put("day", row.day().toString());
      body.put("numerator", row.numerator());
      row.denominator().ifPresent(whole -> body.put("denominator", whole));
      body.put("evidence", row.evidence());
      body.put("reference", row.reference());
      client.post(Role.CLERK, services.ledger(), body).orStop();
    }
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
