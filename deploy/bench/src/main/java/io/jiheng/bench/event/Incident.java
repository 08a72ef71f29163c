package io.jiheng.bench.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that may happen to a case 案件事件类型.
 *
 * @param type without prefix and version
 * @param data a text with {@code DAY} where the day of the event belongs
 * @param perMille of the cases it happens to
 */
record Incident(String type, String data, int perMille) {

  static final Incident FILING = new Incident("case.filed", "", 1_000);
  static final Incident CLOSING = new Incident("case.closed", "", 960);
  static final Incident REVOCATION =
      new Incident("case.closing-revoked", "\"reason\":\"结案信息有误，退回更正\"", 10);
  static final Incident CANCELLATION = new Incident("case.cancelled", "\"reason\":\"误立\"", 3);

  /** While a case is tried. */
  static final List<Incident> OF_TRIAL =
      List.of(
          new Incident("case.assigned", "\"department\":\"民事审判第一庭\",\"judge\":\"J1003\"", 40),
          new Incident("case.procedure-changed", "\"procedure\":\"ORDINARY\"", 40),
          new Incident(
              "case.limit-adjusted",
              "\"adjustmentId\":\"A1\",\"kind\":\"EXTENSION\",\"from\":\"DAY\",\"days\":30",
              30),
          new Incident(
              "case.hearing-held",
              "\"hearingId\":\"H1\",\"heldOn\":\"DAY\",\"online\":true,\"broadcast\":true",
              110),
          new Incident("case.pronounced", "\"pronouncedOn\":\"DAY\",\"inCourt\":true", 50));

  /** When it is decided. */
  static final List<Incident> OF_DECISION =
      List.of(
          new Incident("document.published", "\"publishedOn\":\"DAY\"", 70),
          new Incident("case.appeal-registered", "\"registeredOn\":\"DAY\"", 40),
          new Incident("case.effective", "\"effectiveOn\":\"DAY\"", 40));

  /** While a decision is enforced. */
  static final List<Incident> OF_ENFORCEMENT =
      List.of(
          new Incident("enforcement.notice-sent", "\"on\":\"DAY\"", 120),
          new Incident("enforcement.assets-searched", "\"on\":\"DAY\"", 90),
          new Incident(
              "enforcement.amount-recovered",
              "\"recoveryId\":\"R1\",\"amount\":\"1200.50\",\"on\":\"DAY\"",
              90),
          new Incident(
              "enforcement.payment-received",
              "\"paymentId\":\"P1\",\"amount\":\"1200.50\",\"on\":\"DAY\"",
              50));

  /** When its enforcement is over. */
  static final List<Incident> OF_ENFORCED =
      List.of(
          new Incident("enforcement.payment-paid-out", "\"paymentId\":\"P1\",\"on\":\"DAY\"", 40),
          new Incident(
              "enforcement.termination-reviewed", "\"reviewedOn\":\"DAY\",\"qualified\":true", 30));

  String data(LocalDate day) {
    return data.replace("DAY", day.toString());
  }
}
