package io.jiheng.sample.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.sample.client.FakeService.Reply;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.event.LiveCases;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LiveFeedTest {

  private final RecordedPauses clock = new RecordedPauses();

  @Test
  void itSendsAtTheRateAskedForUntilTheTimeIsOver() throws IOException {
    var calibration = Calibration.sample(OptionalDouble.empty(), 2023);
    var live = new LiveCases(calibration, List.copyOf(calibration.profiles().values()), 1);
    var client = new RestClient(new Tokens(Optional.empty()), clock, clock, Duration.ofSeconds(9));
    try (var service = new FakeService(request -> Reply.of(200, "{}"));
        var sender = new EventSender(client, service.services(), 1000, 1)) {
      var quiet = new PrintStream(OutputStream.nullOutputStream());
      new LiveFeed(live, sender, clock, clock, quiet).run(5, Optional.of(Duration.ofSeconds(60)));

      var times = new ArrayList<LocalDateTime>();
      for (var request : service.requests()) {
        for (var event : new ObjectMapper().readTree(request.body())) {
          times.add(OffsetDateTime.parse(event.path("time").asText()).toLocalDateTime());
        }
      }
      assertThat(times).hasSizeBetween(295, 300).isSorted().doesNotHaveDuplicates();
      assertThat(times.get(0)).isEqualTo(LocalDateTime.parse("2026-03-02T09:30:00.200"));
    }
  }
}
