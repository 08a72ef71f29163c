package io.jiheng.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.fault.Closings.Bounds;
import io.jiheng.bench.fault.Closings.Key;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClosingsTest {

  private static final Key KEY = new Key("冀0201", 2023);

  private final Closings closings = new Closings();

  @Test
  void a_closing_that_is_revoked_counts_no_more() {
    close("case-1", "2023-03-02");
    close("case-2", "2023-03-02");
    close("case-3", "2024-01-02");
    revoke("case-1");
    assertThat(closings.exact(KEY)).isEqualTo(1);
    assertThat(closings.exact(new Key("冀0201", 2024))).isEqualTo(1);
    assertThat(closings.exact(new Key("冀0202", 2023))).isZero();
  }

  @Test
  void an_answer_may_be_as_old_as_the_moment_when_everything_was_counted() {
    close("case-1", "2023-03-02");
    close("case-2", "2023-03-02");
    var counted = closings.mark(KEY);
    assertThat(closings.since(KEY, counted)).isEqualTo(new Bounds(2, 2));

    close("case-3", "2023-04-02");
    revoke("case-1");
    assertThat(closings.since(KEY, counted)).isEqualTo(new Bounds(1, 3));
  }

  private void close(String caseNumber, String day) {
    add(caseNumber, "case.closed", "{\"closedOn\":\"" + day + "\"}");
  }

  private void revoke(String caseNumber) {
    add(caseNumber, "case.closing-revoked", "{}");
  }

  private void add(String caseNumber, String type, String data) {
    var json =
        """
        {"source":"urn:court:冀0201:case-system","type":"io.jiheng.%s.v1","data":%s}"""
            .formatted(type, data);
    closings.add(new BenchEvent("id", caseNumber, json.getBytes(StandardCharsets.UTF_8)));
  }
}
