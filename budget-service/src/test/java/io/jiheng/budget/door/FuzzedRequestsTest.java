package io.jiheng.budget.door;

import io.jiheng.pattern.testing.fuzz.FuzzedRequests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is sent, it is taken or refused in order. */
@ThroughTheDoor
class FuzzedRequestsTest {

  @Test
  void requests_that_once_found_a_fault_are_answered_in_order() {
    FuzzedRequests.ofThisService().replayCorpus("corpus/budget.http");
  }

  @Test
  void mutated_requests_are_answered_in_order_and_others_are_afterwards() {
    String unit = Desk.newUnit();
    String sheet = Desk.sheet("336001-1-jurors", unit);
    List<String> ids =
        List.of(
            Desk.created(sheet),
            Desk.approved(Desk.inYear(2024, sheet)),
            Desk.started(Desk.inYear(2025, sheet)));
    FuzzedRequests.ofThisService()
        .knowing("id", ids.toArray())
        .knowing("unit", unit)
        .knowing("code", unit)
        .knowing("year", 2023, 2024, 2025)
        .knowing("row", 1, 2)
        .knowing("number", 1)
        .knowing("kind", "department-plans", "overall-sheets")
        .knowing("day", "2025-06-30")
        .sending("表.xlsx", file(ids.get(0), "xlsx"))
        .sending("表.docx", file(ids.get(0), "docx"))
        .send(2_000);
    Desk.read("/projects/" + ids.get(0)).statusCode(200);
  }

  /** A sheet as the service writes it, which it can read again. */
  private static byte[] file(String id, String format) {
    return Desk.read("/projects/" + id + "/sheet?format=" + format)
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
