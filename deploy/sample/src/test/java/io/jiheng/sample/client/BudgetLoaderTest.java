package io.jiheng.sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.sample.client.FakeService.Reply;
import io.jiheng.sample.client.FakeService.Request;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetLoaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SHEET =
      """
      {"unit": "336001", "year": 2023, "code": "P1", "name": "物业费", "budgetWan": 235.80,
       "indicators": [{"level3": "完成时限", "target": "2023年12月31日"}],
       "plan": [{"day": "2023-03-31", "cumulativePercent": 20},
                {"day": "2023-06-30", "cumulativePercent": 20},
                {"day": "2023-12-31", "cumulativePercent": 100}]}
      """;

  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2023, 12, 31);

  private final RecordedPauses pauses = new RecordedPauses();

  @TempDir Path tokens;

  @BeforeEach
  void writeTokens() throws IOException {
    for (var role : Role.values()) {
      Files.writeString(tokens.resolve(role.tokenFile()), role.name());
    }
  }

  @Test
  void aNewSheetIsEnteredApprovedStartedAndPaidEachStepByWhoMay() throws IOException {
    try (var service = new FakeService(budget("[]", 201))) {
      load(service);

      assertThat(service.requests())
          .extracting(request -> request.line() + " " + request.authorization().orElse(""))
          .containsExactly(
              "GET /api/v1/projects Bearer CLERK",
              "POST /api/v1/projects Bearer CLERK",
              "POST /api/v1/projects/5/submit Bearer CLERK",
              "POST /api/v1/projects/5/approve Bearer APPROVER",
              "POST /api/v1/projects/5/start Bearer APPROVER",
              "POST /api/v1/projects/5/payments Bearer TREASURER",
              "POST /api/v1/projects/5/payments Bearer TREASURER");
    }
  }

  @Test
  void paymentsFollowThePlanAndStayBelowIt() throws IOException {
    var payments = SamplePayments.of(sheet(), new BigDecimal("0.97"), NEW_YEARS_EVE);

    assertThat(payments)
        .extracting(payment -> payment.path("paidOn").asText())
        .containsExactly("2023-03-20", "2023-12-20");
    assertThat(payments)
        .extracting(payment -> payment.path("amountYuan").decimalValue())
        .containsExactly(new BigDecimal("457452.00"), new BigDecimal("1829808.00"));
    assertThat(payments)
        .extracting(payment -> payment.path("voucher").asText())
        .containsExactly("样例-P1-1", "样例-P1-2");
  }

  @Test
  void nothingIsPaidAfterToday() throws IOException {
    assertThat(SamplePayments.of(sheet(), new BigDecimal("0.97"), LocalDate.of(2023, 6, 1)))
        .extracting(payment -> payment.path("paidOn").asText())
        .containsExactly("2023-03-20");
  }

  @Test
  void aSheetIsMovedToAnotherYearWithItsPlan() throws IOException {
    var moved = SheetYear.in(sheet(), 2026);

    assertThat(moved.path("year").asInt()).isEqualTo(2026);
    assertThat(moved.findValuesAsText("day"))
        .containsExactly("2026-03-31", "2026-06-30", "2026-12-31");
    assertThat(moved.findValuesAsText("target")).containsExactly("2026年12月31日");
    assertThat(moved.path("budgetWan")).isEqualTo(sheet().path("budgetWan"));
  }

  @Test
  void aSheetThatIsInExecutionIsLeftAsItIs() throws IOException {
    try (var service = new FakeService(budget(line("IN_EXECUTION"), 201))) {
      load(service);

      assertThat(service.lines())
          .containsExactly(
              "GET /api/v1/projects",
              "POST /api/v1/projects/5/payments",
              "POST /api/v1/projects/5/payments");
    }
  }

  @Test
  void aSheetLeftHalfWayIsTakenOnFromThere() throws IOException {
    try (var service = new FakeService(budget(line("SUBMITTED"), 201))) {
      load(service);

      assertThat(service.lines())
          .doesNotContain("POST /api/v1/projects", "POST /api/v1/projects/5/submit")
          .contains("POST /api/v1/projects/5/approve", "POST /api/v1/projects/5/start");
    }
  }

  @Test
  void aSheetThatAnotherClientEnteredMeanwhileIsSkipped() throws IOException {
    try (var service = new FakeService(budget("[]", 409))) {
      load(service);

      assertThat(service.lines()).containsExactly("GET /api/v1/projects", "POST /api/v1/projects");
    }
  }

  @Test
  void aRefusedSheetStopsTheLoadWithTheReason() throws IOException {
    try (var service = new FakeService(budget("[]", 422))) {
      assertThatThrownBy(() -> load(service))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("422")
          .hasMessageContaining("DRAFT");
    }
  }

  @Test
  void unitsAreEnteredUnderTheirCodes() throws IOException {
    try (var service = new FakeService(request -> Reply.of(201, "{}"))) {
      loader(service)
          .loadUnits(
              List.of(
                  JSON.readTree("{\"code\":\"336001\",\"name\":\"迁安\",\"courtCode\":\"冀0283\"}")));

      assertThat(service.lines()).containsExactly("PUT /api/v1/units/336001");
      assertThat(service.requests().get(0).body())
          .isEqualTo("{\"name\":\"迁安\",\"courtCode\":\"冀0283\"}");
    }
  }

  private static Function<Request, Reply> budget(String lines, int created) {
    return request -> {
      if (request.method().equals("GET")) {
        return Reply.of(200, "{\"items\":" + lines + "}");
      }
      return request.path().equals("/api/v1/projects")
          ? Reply.of(created, "{\"id\":5,\"state\":\"DRAFT\"}")
          : Reply.of(200, "{}");
    };
  }

  private static String line(String state) {
    return "[{\"id\":4,\"unit\":\"336001\",\"code\":\"P0\",\"state\":\"DRAFT\"},"
        + "{\"id\":5,\"unit\":\"336001\",\"code\":\"P1\",\"state\":\""
        + state
        + "\"}]";
  }

  private void load(FakeService service) throws IOException {
    loader(service).loadSheet(sheet(), BudgetStory.of(sheet(), 0, List.of()), NEW_YEARS_EVE);
  }

  private BudgetLoader loader(FakeService service) {
    var client =
        new RestClient(new Tokens(Optional.of(tokens)), pauses, pauses, Duration.ofSeconds(9));
    return new BudgetLoader(client, service.services());
  }

  private static JsonNode sheet() throws IOException {
    return JSON.readTree(SHEET);
  }
}
