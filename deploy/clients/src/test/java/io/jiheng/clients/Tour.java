package io.jiheng.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jiheng.clients.events.api.ContractApi;
import io.jiheng.clients.events.api.EventsApi;
import io.jiheng.clients.events.model.BatchResponse;
import io.jiheng.clients.events.model.CaseEvent;
import io.jiheng.clients.events.model.CaseEvent.SpecversionEnum;
import io.jiheng.clients.indicators.api.CasesApi;
import io.jiheng.clients.indicators.api.ClosesApi;
import io.jiheng.clients.indicators.api.IndicatorsApi;
import io.jiheng.clients.indicators.api.MembersApi;
import io.jiheng.clients.indicators.api.ProofApi;
import io.jiheng.clients.indicators.model.AdjustedCase;
import io.jiheng.clients.indicators.model.CloseRequest;
import io.jiheng.clients.indicators.model.Part;
import io.jiheng.clients.indicators.model.Receipt;
import io.jiheng.clients.indicators.model.Scope;
import io.jiheng.clients.indicators.model.Status;
import io.jiheng.clients.indicators.model.Value;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The README's tour of events and indicators, steps 1 to 8, by generated clients against a fresh
 * local stack; {@code tour.sh} runs it. No build does: it is not named as a test is.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class Tour {

  private static final String COURT = "冀0283";
  private static final int LAST_YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
  private static final String DAY = "2026-06-30";
  private static final String SOURCE = "urn:tour:" + UUID.randomUUID();
  private static final String CASE =
      "(2026)冀0283民初%d号".formatted(900_000 + Math.floorMod(SOURCE.hashCode(), 90_000));

  private final EventsApi events = new EventsApi(Stack.events("publisher"));
  private final IndicatorsApi indicators = new IndicatorsApi(Stack.indicators("viewer"));

  @Test
  void step_1_a_value_has_its_parts_and_its_gap() throws Exception {
    var asked =
        IndicatorsApi.APIGetValueRequest.newBuilder()
            .code("closing-progress")
            .court(COURT)
            .asOf(LAST_YEAR + "-06-30")
            .build();
    var value = indicators.getValue(asked);
    assertThat(value.getDenominator()).isPositive();
    assertThat(value.getSchedule().getGapPoints()).isNotNull();

    var all =
        indicators.listValues(
            IndicatorsApi.APIListValuesRequest.newBuilder()
                .court("冀02")
                .asOf(LAST_YEAR + "-12-31")
                .build());
    assertThat(all.getValues()).hasSizeGreaterThan(60);
  }

  @Test
  void step_2_and_3_events_go_in_move_the_value_and_have_receipts() throws Exception {
    assertThat(new ContractApi(Stack.events("publisher")).listEventTypes()).hasSizeGreaterThan(20);
    var before = closedCount().getNumerator();

    BatchResponse answer =
        send(
            event("filed", "2026-03-02T09:00:00+08:00", filing()),
            event("closed", "2026-04-13T16:00:00+08:00", closing("2026-04-13")));
    assertThat(answer.getAccepted()).isEqualTo(2);

    Patience.until(() -> receipt("closed").getStatus() == Status.COUNTED);
    assertThat(closedCount().getNumerator()).isEqualTo(before.add(BigDecimal.ONE));
    var seen =
        new CasesApi(Stack.indicators("viewer"))
            .getCase(CasesApi.APIGetCaseRequest.newBuilder().caseNumber(CASE).asOf(DAY).build());
    assertThat(seen.getEvents()).hasSize(2);
    assertThat(seen.getClosedOn()).isEqualTo("2026-04-13");
  }

  @Test
  void step_4_members_and_the_explanation_of_one() throws Exception {
    var members = new MembersApi(Stack.indicators("viewer"));
    var asked =
        MembersApi.APIListMembersRequest.newBuilder()
            .code("closing-rate")
            .court(COURT)
            .asOf(DAY)
            .part(Part.NUMERATOR)
            .size(500);
    var files = new ArrayList<String>();
    for (Optional<String> after = Optional.of(""); after.isPresent(); ) {
      var page = members.listMembers(asked.after(after.get()).build());
      page.getItems().forEach(member -> files.add(member.getFile()));
      after = Optional.ofNullable(page.getNext());
    }
    assertThat(files).contains(CASE);
    var explained =
        members.explainCase(
            MembersApi.APIExplainCaseRequest.newBuilder()
                .code("closing-rate")
                ._case(CASE)
                .asOf(DAY)
                .build());
    assertThat(explained.getNumerator()).isEqualTo(1);
  }

  @Test
  void step_5_a_mistake_is_refused_with_place_and_reason() {
    var mistake = event("mistake", "2026-04-13T16:00:00+08:00", closing("2026-02-30"));
    var refusal =
        catchThrowableOfType(io.jiheng.clients.events.ApiException.class, () -> send(mistake));
    assertThat(refusal.getCode()).isEqualTo(422);
    assertThat(refusal.getResponseBody()).contains("/data/closedOn", "2026-02-30", "wrong-date");
  }

  @Test
  void step_6_the_recount_finds_no_difference() throws Exception {
    var recount =
        new ProofApi(Stack.indicators("admin"))
            .recount(ProofApi.APIRecountRequest.newBuilder().build());
    assertThat(recount.getCellsCompared()).isPositive();
    assertThat(recount.getCellsDiffering()).isZero();
  }

  @Test
  void step_7_a_month_is_closed_and_a_late_event_is_an_adjustment() throws Exception {
    var closed =
        new ClosesApi(Stack.indicators("approver"))
            .closeMonth(
                ClosesApi.APICloseMonthRequest.newBuilder()
                    .closeRequest(
                        new CloseRequest().court(COURT).scope(Scope.COURT).month("2026-04"))
                    .build());
    var id = closed.getClose().getId();
    send(event("closing-revoked", "2026-04-20T10:00:00+08:00", Map.of("reason", "结案有误")));
    Patience.until(() -> receipt("closing-revoked").getStatus() == Status.COUNTED);

    var closes = new ClosesApi(Stack.indicators("viewer"));
    var adjusted =
        closes.getAdjustment(
            ClosesApi.APIGetAdjustmentRequest.newBuilder().id(id).code("closed-count").build());
    assertThat(adjusted.getItems()).extracting(AdjustedCase::getFile).contains(CASE);
    assertThat(
            closes
                .verifyClose(ClosesApi.APIVerifyCloseRequest.newBuilder().id(id).build())
                .getValid())
        .isTrue();
  }

  @Test
  void step_8_another_calibre_is_tried() throws Exception {
    var trial =
        indicators.tryVersion(
            IndicatorsApi.APITryVersionRequest.newBuilder()
                .court("冀02")
                .asOf(LAST_YEAR + "-12-31")
                .body(Files.readString(Path.of("src/test/resources/trial.yaml")))
                .build());
    assertThat(trial.getPoints()).hasSize(12);
  }

  private Value closedCount() throws Exception {
    return indicators.getValue(
        IndicatorsApi.APIGetValueRequest.newBuilder()
            .code("closed-count")
            .court(COURT)
            .asOf(DAY)
            .build());
  }

  private static Receipt receipt(String id) throws Exception {
    return new io.jiheng.clients.indicators.api.EventsApi(Stack.indicators("publisher"))
        .getReceipt(
            io.jiheng.clients.indicators.api.EventsApi.APIGetReceiptRequest.newBuilder()
                .source(SOURCE)
                .id(id)
                .build());
  }

  private BatchResponse send(CaseEvent... batch) throws io.jiheng.clients.events.ApiException {
    return events.sendEvents(
        EventsApi.APISendEventsRequest.newBuilder().caseEvent(List.of(batch)).build());
  }

  private static CaseEvent event(String id, String time, Map<String, Object> data) {
    var type = id.equals("mistake") ? "closed" : id;
    return new CaseEvent()
        .specversion(SpecversionEnum._1_0)
        .id(id)
        .source(SOURCE)
        .type("io.jiheng.case." + type + ".v1")
        .subject(CASE)
        .time(OffsetDateTime.parse(time))
        .data(data);
  }

  private static Map<String, Object> filing() {
    return Map.of(
        "filedOn", "2026-03-02",
        "procedure", "SUMMARY",
        "department", "民事审判一庭",
        "judge", "J0017");
  }

  private static Map<String, Object> closing(String day) {
    return Map.of("closedOn", day, "outcome", "MEDIATED");
  }
}
