package io.jiheng.sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.sample.client.FakeService.Reply;
import io.jiheng.sample.client.FakeService.Request;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.event.CaseEvent;
import io.jiheng.sample.event.CaseStream;
import io.jiheng.sample.event.Sending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSenderTest {

  private static final Reply ACCEPTED = Reply.of(200, "{\"accepted\":1,\"failed\":0}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RecordedPauses pauses = new RecordedPauses();
  private final List<CaseEvent> events = events(2500);

  @TempDir Path tokens;

  @Test
  void eventsGoOutInBatchesWithTheTokenOfAPublisher() throws IOException {
    Files.writeString(tokens.resolve("publisher.token"), "secret\n");
    try (var service = new FakeService(request -> ACCEPTED)) {
      send(service, Optional.of(tokens));

      assertThat(service.requests())
          .hasSize(3)
          .allMatch(request -> request.line().equals("POST /api/v1/events"))
          .allMatch(r -> r.contentType().startsWith("application/cloudevents-batch+json"))
          .allMatch(r -> r.authorization().equals(Optional.of("Bearer secret")));
      assertThat(ids(service.requests()))
          .containsExactlyInAnyOrderElementsOf(events.stream().map(CaseEvent::id).toList());
      assertThat(service.requests())
          .extracting(request -> tree(request).size())
          .containsExactlyInAnyOrder(1000, 1000, 500);
    }
  }

  @Test
  void aBusyServiceIsGivenTheTimeItAsksFor() throws IOException {
    var asked = new AtomicInteger();
    Function<Request, Reply> busyTwice =
        request ->
            switch (asked.incrementAndGet()) {
              case 1 -> new Reply(429, "{}", Map.of("Retry-After", "7"));
              case 2 -> new Reply(503, "", Map.of("Retry-After", "Mon, 02 Mar 2026 01:30:27 GMT"));
              default -> ACCEPTED;
            };
    try (var service = new FakeService(busyTwice)) {
      send(service, Optional.empty(), 1);

      assertThat(pauses.all()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
      assertThat(service.requests()).hasSize(5);
      assertThat(new HashSet<>(ids(service.requests()))).hasSize(events.size());
    }
  }

  @Test
  void patienceEnds() throws IOException {
    try (var service =
        new FakeService(request -> new Reply(429, "", Map.of("Retry-After", "40")))) {
      assertThatThrownBy(() -> send(service, Optional.empty(), 1))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("429");
      assertThat(pauses.all()).containsExactly(Duration.ofSeconds(40));
    }
  }

  @Test
  void sendingStopsAtTheFirstEventThatIsNotAcceptedAndNamesIt() throws IOException {
    var partly =
        "{\"accepted\":999,\"failed\":1,\"items\":[{\"id\":\"fine\",\"status\":\"ACCEPTED\"},"
            + "{\"id\":\"mz-2022-3-closed\",\"status\":\"REFUSED\","
            + "\"errors\":[{\"place\":\"/data/closedOn\",\"reason\":\"不是日期\"}]}]}";
    try (var service = new FakeService(request -> Reply.of(207, partly))) {
      assertThatThrownBy(() -> send(service, Optional.empty(), 1))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("1 条")
          .hasMessageContaining("mz-2022-3-closed")
          .hasMessageContaining("不是日期")
          .hasMessageNotContaining("fine");
      assertThat(service.requests()).hasSizeLessThan(3);
    }
  }

  @Test
  void aRefusalIsToldWithItsReason() throws IOException {
    try (var service = new FakeService(request -> Reply.of(403, "{\"title\":\"无权\"}"))) {
      assertThatThrownBy(() -> send(service, Optional.empty()))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("403")
          .hasMessageContaining("无权");
    }
  }

  @Test
  void aServiceThatIsNotThereIsNamed() throws IOException {
    var service = new FakeService(request -> ACCEPTED);
    service.close();

    assertThatThrownBy(() -> send(service, Optional.empty()))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining(service.services().eventsPath().toString());
  }

  @Test
  void aMissingTokenIsNamed() throws IOException {
    try (var service = new FakeService(request -> ACCEPTED)) {
      assertThatThrownBy(() -> send(service, Optional.of(tokens)))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("publisher.token");
      assertThat(service.requests()).isEmpty();
    }
  }

  private void send(FakeService service, Optional<Path> tokenDirectory) {
    send(service, tokenDirectory, 3);
  }

  private void send(FakeService service, Optional<Path> tokenDirectory, int inFlight) {
    var client = new RestClient(new Tokens(tokenDirectory), pauses, pauses, Duration.ofSeconds(60));
    try (var sender = new EventSender(client, service.services(), 1000, inFlight)) {
      events.forEach(sender::send);
      sender.flush();
    }
  }

  private static List<CaseEvent> events(int count) {
    var calibration = Calibration.sample(OptionalDouble.of(0.3), 2023);
    return CaseStream.generate(calibration, calibration.profile("冀02"), 2022, 1).stream()
        .filter(sending -> !sending.again())
        .map(Sending::event)
        .limit(count)
        .toList();
  }

  private static List<String> ids(List<Request> requests) {
    var ids = new ArrayList<String>();
    requests.forEach(r -> tree(r).forEach(event -> ids.add(event.path("id").asText())));
    return ids;
  }

  private static JsonNode tree(Request request) {
    try {
      return JSON.readTree(request.body());
    } catch (IOException e) {
      throw new AssertionError(request.body(), e);
    }
  }
}
