package io.jiheng.bench.fault;

import io.jiheng.bench.stack.BreakableStack;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Place;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * A treasurer who enters payments of one yuan, each again with the same voucher until it is told
 * that it is entered.
 */
final class PaymentLoad {

  private static final String JSON = "application/json";
  private static final String UNIT = "990001";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** The first answers of a service just started are slow. */
  private static final Duration PATIENCE_OF_SETTING_UP = Duration.ofMinutes(1);

  private static final Duration BETWEEN_PAYMENTS = Duration.ofMillis(250);
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(500);
  private static final BigDecimal WAN = new BigDecimal(10_000);

  private static final String SHEET =
      """
      {"unit": "%s", "year": 2023, "code": "13020023P000000000001", "name": "审判综合楼运转费",
       "budgetWan": 235.8, "fiscalWan": 235.8, "purpose": "水电、物业与维修开支",
       "plan": [{"day": "2023-06-30", "cumulativePercent": 50},
                {"day": "2023-12-31", "cumulativePercent": 100}],
       "objectives": [{"number": 1, "text": "水电物业等费用按时结清"}],
       "indicators": [{"level1": "产出指标", "level2": "成本指标", "level3": "预算执行率",
                       "description": "预算执行率", "target": "≥90%%", "basis": "年初工作计划"}]}
      """
          .formatted(UNIT);

  private final Client treasurer;
  private final String project;
  private long entered;

  private PaymentLoad(Client treasurer, String project) {
    this.treasurer = treasurer;
    this.project = project;
  }

  /** Sets a unit and an approved project up, on a stack that nothing has struck yet. */
  static PaymentLoad on(BreakableStack stack) {
    var admin = client(stack, "fault-admin", "admin", PATIENCE_OF_SETTING_UP);
    admin.put("/api/v1/units/" + UNIT, JSON, "{\"name\": \"运转测试人民法院\"}");
    var clerk = client(stack, "fault-clerk", "clerk", PATIENCE_OF_SETTING_UP);
    var created = clerk.post("/api/v1/projects", JSON, SHEET);
    if (created.status() != 201) {
      throw new IllegalStateException("no project: " + created);
    }
    var project = "/api/v1/projects/" + created.json().get("id").asText();
    require(clerk.post(project + "/submit", JSON, ""));
    var approver = client(stack, "fault-approver", "approver", PATIENCE_OF_SETTING_UP);
    require(approver.post(project + "/approve", JSON, ""));
    return new PaymentLoad(client(stack, "fault-treasurer", "treasurer", PATIENCE), project);
  }

  private static Client client(BreakableStack stack, String name, String role, Duration patience) {
    return new Client(stack.address(Place.BUDGET), stack.token(name, role), patience);
  }

  private static void require(Client.Answer answer) {
    if (!answer.isGood()) {
      throw new IllegalStateException("the project cannot be set up: " + answer);
    }
  }

  /**
   * Enters some, and returns when all of them are entered.
   *
   * @throws IllegalStateException where one is refused for good, or nobody takes it for so long
   */
  void pay(int many, Duration patience) {
    for (int payment = 0; payment < many; payment++) {
      var body =
          """
          {"voucher": "V%d", "amountYuan": 1, "paidOn": "2023-05-08", "payee": "物业公司", "note": ""}
          """
              .formatted(entered + 1);
      long deadline = System.nanoTime() + patience.toNanos();
      var answer = treasurer.post(project + "/payments", JSON, body);
      while (!answer.isGood()) {
        boolean passing = answer.status() == Client.NONE || answer.status() / 100 == 5;
        if (!passing || System.nanoTime() > deadline) {
          throw new IllegalStateException("a payment was answered " + answer);
        }
        Pause.of(BEFORE_AGAIN);
        answer = treasurer.post(project + "/payments", JSON, body);
      }
      entered++;
      Pause.of(BETWEEN_PAYMENTS);
    }
  }

  /** How many payments of one yuan were entered since the beginning. */
  long entered() {
    return entered;
  }

  /** What the books say was paid, in yuan. */
  BigDecimal paidYuan() {
    var answer = treasurer.get(project + "/execution?asOf=2023-12-31");
    require(answer);
    return answer.json().at("/standing/paidWan").decimalValue().multiply(WAN);
  }

  /** How many payments the books have. */
  long booked() {
    var answer = treasurer.get(project + "/payments?size=1");
    require(answer);
    return answer.json().get("total").longValue();
  }
}
