package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.named;
import static io.jiheng.budget.door.Desk.transferOf;

import io.restassured.response.ValidatableResponse;

/** What somebody asks and somebody else decides 四眼原则, each under a name. */
final class FourEyesSteps {

  private FourEyesSteps() {}

  static ValidatableResponse step(String id, String step, String name) {
    return named(name, "clerk", "approver").post("/api/v1/projects/" + id + "/" + step).then();
  }

  static ValidatableResponse adjust(String id, String name) {
    return named(name, "approver")
        .header("If-Match", "\"3\"")
        .body(
            """
            {"budget": {"budgetWan": 250, "fiscalWan": 235.8, "otherWan": 14.2}, "reason": "追加",
             "documentNumber": "冀财预〔2023〕18号", "documentDate": "2023-06-08"}
            """)
        .post("/api/v1/projects/" + id + "/adjust")
        .then();
  }

  static ValidatableResponse transfer(String number, String from, String to, String name) {
    return named(name, "approver")
        .body(transferOf(number, from, to, "\"amountYuan\": 100,"))
        .post("/api/v1/transfers")
        .then();
  }

  static ValidatableResponse carryOver(String from, String to, String name) {
    return named(name, "approver")
        .body(transferOf("J1", from, to, ""))
        .post("/api/v1/carry-overs")
        .then();
  }

  static ValidatableResponse giveBack(String id, String name) {
    return named(name, "approver")
        .body("{\"reason\": \"原因笼统\"}")
        .post("/api/v1/projects/" + id + "/self-evaluation/return")
        .then();
  }

  static ValidatableResponse commit(String id, String name) {
    return named(name, "treasurer")
        .body(
            """
            {"number": "HT1", "kind": "CONTRACT", "amountYuan": 60000, "committedOn": "2023-02-20"}
            """)
        .post("/api/v1/projects/" + id + "/commitments")
        .then();
  }

  static ValidatableResponse draw(String id, String name) {
    return named(name, "treasurer")
        .body(
            """
            {"voucher": "V1", "amountYuan": 100, "paidOn": "2023-03-18", "payee": "物业公司",
             "commitment": "HT1"}
            """)
        .post("/api/v1/projects/" + id + "/payments")
        .then();
  }

  static ValidatableResponse release(String id, String name) {
    return named(name, "treasurer")
        .body("{\"reason\": \"提前终止\"}")
        .post("/api/v1/projects/" + id + "/commitments/HT1/release")
        .then();
  }
}
