package io.jiheng.indicators;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Any event of the contract, told by small numbers, so that random numbers make random histories of
 * a few cases, petitions and matters of three courts.
 */
public final class AnyEvent {

  /** Cases are numbered from 0; so many have a family each. */
  public static final int CASES = 24;

  /** With those of the same families in other courts. */
  public static final int ALL_CASES = 3 * CASES;

  /** Kinds are numbered from 0; the first ones, which file and close, stand several times. */
  public static final int KINDS = 49;

  private static final LocalDate BEGINNING = LocalDate.of(2021, 11, 1);
  private static final String[] FAMILIES = {
    "民初", "执", "民终", "执恢", "刑初", "民申", "诉前调", "行初", "民再", "执异", "诉前调确", "奇",
    "刑终", "行终", "刑申", "行申", "刑再", "行再", "执复", "执保", "诉前调书", "民特", "知民初", "行审"
  };
  private static final String[] OUTCOMES = {
    "JUDGMENT",
    "MEDIATED",
    "WITHDRAWN",
    "AMENDED",
    "REMANDED",
    "COMPLETED",
    "TERMINATED_THIS_ROUND",
    "RETRIAL_ORDERED",
    "RETRIAL_TAKEN",
    "REVOKED",
    "CONCLUDED",
    "DEEMED_WITHDRAWN",
    "CHANGED"
  };

  /** Some of them the same, written otherwise; one filing in five names none. */
  private static final List<String> CAUSES =
      List.of("合同纠纷", " 合同\u3000纠纷", "追偿权（保证）纠纷", "追偿权(保证)纠纷");

  private static final String[] PROCEDURES = {"ORDINARY", "SUMMARY", "SMALL_CLAIMS"};

  private static final String[] BASES = {
    "CIVIL_MEDIATION_STATEMENT", "CIVIL_JUDGMENT", "ARBITRATION"
  };

  private AnyEvent() {}

  public static String court(int caseIndex) {
    return "冀980" + (caseIndex + caseIndex / FAMILIES.length) % 3;
  }

  public static String caseNumber(int caseIndex) {
    return "(2022)%s%s%d号"
        .formatted(court(caseIndex), FAMILIES[caseIndex % FAMILIES.length], caseIndex + 1);
  }

  /** Days are numbered from 1 November 2021. */
  public static LocalDate day(int number) {
    return BEGINNING.plusDays(number);
  }

  /**
   * An event.
   *
   * @param day its number
   */
  public static byte[] of(String id, int caseIndex, int kind, int day) {
    var on = day(day);
    return switch (kind) {
      case 0, 1, 2, 3, 4, 5, 6 -> filed(id, caseIndex, on, day);
      case 7, 8, 9, 10, 11 -> closed(id, caseIndex, on, day);
      case 12 ->
          event(
              id,
              "case.assigned",
              caseIndex,
              on,
              Map.of("department", "庭" + day % 2, "judge", "J" + day % 4));
      case 13 ->
          event(
              id,
              "case.procedure-changed",
              caseIndex,
              on,
              day % 4 == 0
                  ? Map.of("procedure", PROCEDURES[day % 3], "fastTrack", false)
                  : Map.of("procedure", PROCEDURES[day % 3]));
      case 14 -> event(id, "case.closing-revoked", caseIndex, on, Map.of());
      case 15 ->
          day % 5 == 0
              ? event(id, "case.cancelled", caseIndex, on, Map.of())
              : closed(id, caseIndex, on.plusDays(3), day);
      case 16, 17 -> event(id, "case.limit-adjusted", caseIndex, on, adjustment(on, day));
      case 18, 19 ->
          event(
              id,
              "case.hearing-held",
              caseIndex,
              on,
              Map.of(
                  "hearingId",
                  AnyItemEvent.item(day),
                  "heldOn",
                  on.toString(),
                  "online",
                  day % 2 == 0,
                  "broadcast",
                  day % 3 == 0));
      case 20 ->
          event(
              id,
              "case.pronounced",
              caseIndex,
              on,
              Map.of("pronouncedOn", on.toString(), "inCourt", day % 2 == 0));
      case 21 ->
          event(id, "case.appeal-registered", caseIndex, on, Map.of("registeredOn", on.toString()));
      case 22 -> event(id, "case.effective", caseIndex, on, Map.of("effectiveOn", on.toString()));
      case 23 -> event(id, "case.flagged", caseIndex, on, Map.of("category", 1 + day % 4));
      case 24 -> event(id, "case.supervised", caseIndex, on, Map.of("supervisedOn", on.toString()));
      case 25 ->
          event(id, "case.excluded-from-long-pending", caseIndex, on, Map.of("reason", "涉外"));
      case 26 ->
          event(
              id,
              "case.files-accessed",
              caseIndex,
              on,
              Map.of("accessedOn", on.toString(), "online", day % 2 == 0));
      case 27 ->
          event(
              id,
              "case.disclosed",
              caseIndex,
              on,
              Map.of("disclosedOn", on.toString(), "effective", day % 4 != 0));
      case 28 ->
          event(id, "document.published", caseIndex, on, Map.of("publishedOn", on.toString()));
      case 29, 30 ->
          event(
              id,
              "mediation.started",
              caseIndex,
              on,
              Map.of(
                  "startedOn", on.toString(), "channel", day % 2 == 0 ? "PLATFORM" : "INTERNET"));
      case 31, 32 ->
          event(
              id,
              "mediation.ended",
              caseIndex,
              on,
              Map.of("endedOn", on.toString(), "succeeded", day % 3 != 0));
      case 48 ->
          event(
              id, "case.appeal-transferred", caseIndex, on, Map.of("transferredOn", on.toString()));
      default -> AnyItemEvent.of(id, caseIndex, kind, day);
    };
  }

  private static byte[] filed(String id, int caseIndex, LocalDate on, int day) {
    var data = new HashMap<String, Object>();
    data.put("filedOn", on.toString());
    data.put("department", "庭" + day % 2);
    data.put("judge", "J" + day % 4);
    data.put("procedure", PROCEDURES[day % 3]);
    data.put("fastTrack", day % 5 == 0);
    data.put("afterMediation", day % 7 == 0);
    data.put("claimAmount", day + ".25");
    var origin = new HashMap<String, Object>();
    origin.put("caseNumber", "(2021)" + court(caseIndex + day) + "民初" + (1 + day) + "号");
    origin.put("relation", "APPEAL");
    origin.put("basis", BASES[day % 3]);
    origin.put("department", "庭" + day % 2);
    origin.put("judge", "J" + day % 4);
    cause(day).ifPresent(cause -> data.put("cause", cause));
    if (day % 4 == 0) {
      cause(day / 4).ifPresent(cause -> origin.put("cause", cause));
    }
    data.put("origin", origin);
    return event(id, "case.filed", caseIndex, on, data);
  }

  private static Optional<String> cause(int day) {
    return day % 5 < CAUSES.size() ? Optional.of(CAUSES.get(day % 5)) : Optional.empty();
  }

  private static byte[] closed(String id, int caseIndex, LocalDate on, int day) {
    return event(
        id,
        "case.closed",
        caseIndex,
        on,
        Map.of(
            "closedOn",
            on.toString(),
            "outcome",
            OUTCOMES[day % OUTCOMES.length],
            "requiredFieldsComplete",
            day % 2 == 0));
  }

  private static Map<String, Object> adjustment(LocalDate on, int day) {
    var data = new HashMap<String, Object>();
    data.put("adjustmentId", "A" + day % 2);
    data.put("from", on.toString());
    if (day % 3 == 0) {
      data.put("kind", "EXTENSION");
      data.put("days", 1 + day % 60);
    } else {
      data.put("kind", day % 3 == 1 ? "DEDUCTION" : "SUSPENSION");
      if (day % 4 != 0) {
        data.put("until", on.plusDays(day % 50).toString());
      }
    }
    return data;
  }

  static byte[] event(String id, String type, int caseIndex, LocalDate on, Map<String, ?> data) {
    return Events.event(id, type, caseNumber(caseIndex), on + "T10:00:00+08:00", data);
  }
}
