package io.jiheng.sample.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.sample.client.FakeService.Reply;
import io.jiheng.sample.court.CourtTree;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourtLoaderTest {

  private final RecordedPauses pauses = new RecordedPauses();

  @Test
  void courtsAreEnteredWithThoseAboveFirst() throws IOException {
    try (var service = new FakeService(request -> Reply.of(200, "{}"))) {
      var client =
          new RestClient(new Tokens(Optional.empty()), pauses, pauses, Duration.ofSeconds(9));

      int count = new CourtLoader(client, service.services()).load(CourtTree.sample());

      assertThat(service.lines()).hasSize(count).contains("PUT /api/v1/courts/冀0283");
      var entered = new HashSet<String>();
      for (var request : service.requests()) {
        var parent = new ObjectMapper().readTree(request.body()).path("parent");
        assertThat(parent.isMissingNode() || entered.contains(parent.asText())).isTrue();
        entered.add(request.path().replaceAll(".*/", ""));
      }
      assertThat(service.requests().get(1).body())
          .isEqualTo(
              "{\"name\":\"唐山市中级人民法院\",\"level\":\"INTERMEDIATE\",\"parent\":\"冀\","
                  + "\"targetSets\":[\"overall-2023\"]}");
    }
  }
}
