package io.jiheng.sample.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.sample.book.LedgerPlan;
import io.jiheng.sample.book.LedgerRow;
import io.jiheng.sample.client.FakeService.Reply;
import io.jiheng.sample.court.CourtTree;
import io.jiheng.sample.event.Roster.Seat;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookLoaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private final RecordedPauses pauses = new RecordedPauses();

  @Test
  void all_rows_of_the_ledger_are_booked_in_batches_under_their_references() throws IOException {
    var rows = new ArrayList<LedgerRow>();
    for (int i = 0; i < 6; i++) {
      rows.addAll(rows("冀02"));
    }
    try (var service = new FakeService(request -> Reply.of(201, "{}"))) {
      loader(service).book(rows);

      var sent = new ArrayList<String>();
      for (var request : service.requests()) {
        var entries = new ObjectMapper().readTree(request.body()).path("entries");
        assertThat(entries).hasSizeBetween(1, 500);
        entries.forEach(entry -> sent.add(entry.path("reference").asText()));
      }
      assertThat(service.lines()).hasSizeGreaterThan(1).containsOnly("POST /api/v1/ledger/batch");
      assertThat(sent).isEqualTo(rows.stream().map(LedgerRow::reference).toList());
    }
  }

  @Test
  void a_row_is_said_with_all_that_it_tells() throws IOException {
    try (var service = new FakeService(request -> Reply.of(201, "{}"))) {
      loader(service).book(rows("冀02").subList(0, 1));

      assertThat(service.requests().get(0).body())
          .contains("\"item\":\"press-conferences\"", "sample-press-conferences-2024-1");
    }
  }

  @Test
  void a_judge_who_is_on_the_roster_already_stays_there() throws IOException {
    try (var service = new FakeService(request -> Reply.of(409, "{}"))) {
      loader(service).appoint("冀02", List.of(new Seat("民事审判一庭", "J0001")), TODAY);

      assertThat(service.lines()).containsExactly("POST /api/v1/rosters");
    }
  }

  @Test
  void the_parts_of_a_year_add_up_and_none_lies_ahead() {
    var posts = rows("冀02").stream().filter(row -> row.item().equals("new-media-posts")).toList();

    assertThat(posts).allMatch(row -> !row.day().isAfter(TODAY));
    assertThat(
            posts.stream()
                .filter(row -> row.day().getYear() == 2025)
                .map(LedgerRow::numerator)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("821");
    assertThat(rows("冀02")).extracting(LedgerRow::reference).doesNotHaveDuplicates();
  }

  private static List<LedgerRow> rows(String court) {
    return LedgerPlan.of(CourtTree.sample().court(court), TODAY);
  }

  private BookLoader loader(FakeService service) {
    var client =
        new RestClient(new Tokens(Optional.empty()), pauses, pauses, Duration.ofSeconds(9));
    return new BookLoader(client, service.services());
  }
}
