package io.jiheng.sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.sample.SampleFiles;
import io.jiheng.sample.client.FakeService.Reply;
import io.jiheng.sample.client.FakeService.Request;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BudgetStoryTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
  private static final String SHEET =
      """
      {"unit": "U", "year": 2023, "name": "物业费", "budgetWan": 10,
       "plan": [{"day": "2023-03-31", "cumulativePercent": 50}]}
      """;

  private final RecordedPauses pauses = new RecordedPauses();

  @Test
  void every_story_is_of_a_sheet_that_is_there() {
    var sheets =
        SampleFiles.folder("sheets").stream()
            .map(sheet -> sheet.path("unit").asText() + " " + sheet.path("name").asText())
            .toList();

    assertThat(BudgetStory.all()).extracting(s -> s.unit() + " " + s.name()).isSubsetOf(sheets);
  }

  @Test
  void projects_stand_in_every_state() {
    assertThat(BudgetStory.all())
        .extracting(BudgetStory::until)
        .contains("DRAFT", "SUBMITTED", "APPROVED", "IN_EXECUTION");
    assertThat(BudgetStory.all())
        .flatExtracting(BudgetStory::steps)
        .extracting(BudgetStory.Step::path)
        .contains("return", "adjust", "close", "self-evaluation/submit");
  }

  @Test
  void what_was_submitted_is_given_back_and_not_paid() throws IOException {
    try (var service = new FakeService(answering(201))) {
      load(service, story("SUBMITTED", step("return", null, false)));

      assertThat(service.lines())
          .containsExactly(
              "GET /api/v1/projects",
              "POST /api/v1/projects",
              "POST /api/v1/projects/5/submit",
              "POST /api/v1/projects/5/return");
      assertThat(service.requests().get(3).body()).isEqualTo("{\"year\":\"2023\"}");
    }
  }

  @Test
  void what_lies_ahead_has_not_happened_yet() throws IOException {
    try (var service = new FakeService(answering(201))) {
      load(service, story("DRAFT", step("return", "07-01", false), step("adjust", "06-30", false)));

      assertThat(service.lines()).contains("POST /api/v1/projects/5/adjust");
      assertThat(service.lines()).doesNotContain("POST /api/v1/projects/5/return");
    }
  }

  @Test
  void what_is_to_be_refused_may_be_and_nothing_else() throws IOException {
    try (var service = new FakeService(answering(422))) {
      load(service, story("DRAFT", step("payments", null, true)));
      assertThat(service.lines()).contains("POST /api/v1/projects/5/payments");

      assertThatThrownBy(() -> load(service, story("DRAFT", step("payments", null, false))))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("422");
    }
  }

  private static Function<Request, Reply> answering(int status) {
    return request ->
        request.method().equals("GET")
            ? Reply.of(200, "{\"items\":[]}")
            : request.path().equals("/api/v1/projects")
                ? Reply.of(201, "{\"id\":5,\"state\":\"DRAFT\"}")
                : Reply.of(status, "{}");
  }

  private static BudgetStory story(String until, BudgetStory.Step... steps) {
    return new BudgetStory("U", "物业费", 0, until, BigDecimal.ONE, List.of(steps));
  }

  private static BudgetStory.Step step(String path, String day, boolean refused) {
    JsonNode body = JSON.createObjectNode().put("year", "{Y}");
    return new BudgetStory.Step(Role.APPROVER, false, path, day, null, refused, body);
  }

  private void load(FakeService service, BudgetStory story) throws IOException {
    var client =
        new RestClient(new Tokens(Optional.empty()), pauses, pauses, Duration.ofSeconds(9));
    new BudgetLoader(client, service.services()).loadSheet(JSON.readTree(SHEET), story, JUNE);
  }
}
