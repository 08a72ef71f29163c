package io.jiheng.indicators.bruteforce;

import static java.util.stream.Collectors.toMap;

import io.jiheng.indicators.bruteforce.AnyBooks.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What departments have booked in the calendar year 部门工作台账; no judge has a ledger. */
final class LedgerByHand {

  /** How many of something. */
  static final List<String> COUNTED =
      List.of(
          // 000, 15 to 20 and 22
          "press-conferences",
          "media-articles",
          "legal-videos",
          "new-media-posts",
          "grassroots-visits",
          "publicity-campaigns",
          "inspections",
          // 003, 13 and 16
          "quality-review",
          "negative-evaluations",
          // 004
          "persons-relieved",
          "mail-count",
          "vehicles");

  /** A part of a whole. */
  static final List<String> SHARES =
      List.of(
          // 000, 21
          "three-rules-coverage",
          // 003, 36
          "superior-tasks",
          // 001
          "attendance",
          "diligence",
          "payroll-accuracy",
          "operations-in-time",
          // 002 and 004
          "administration-done",
          "relief-paid",
          "relief-in-time",
          "relief-compliant",
          "mail-accuracy",
          "mail-in-time",
          "mail-success",
          "service-acceptance");

  /** The satisfied among those who were asked (001). */
  static final List<String> SURVEYS = List.of("party-satisfaction", "dependants-satisfaction");

  /** What is looked at again and again, and is done or is not (003, 35). */
  static final List<String> CHECKS = List.of("command-centre");

  static final List<String> CODES =
      Stream.of(COUNTED, SHARES, SURVEYS, CHECKS).flatMap(List::stream).toList();

  static final Map<String, Function<Docket, Count>> COUNTS =
      CODES.stream().collect(toMap(code -> code, code -> asked -> count(asked, code)));

  private LedgerByHand() {}

  private static Count count(Docket asked, String code) {
    var booked = booked(asked, code);
    var numerator = sum(booked, Entry::numerator);
    if (COUNTED.contains(code)) {
      return asked.judge().isEmpty() ? Count.of(numerator) : Count.UNKNOWN;
    }
    return CHECKS.contains(code)
        ? Count.of(numerator, BigDecimal.valueOf(booked.size()))
        : Count.of(numerator, sum(booked, entry -> entry.denominator().orElseThrow()));
  }

  private static BigDecimal sum(List<Entry> entries, Function<Entry, BigDecimal> amount) {
    return entries.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is taken back was never booked; for which period an entry speaks does not matter. */
  private static List<Entry> booked(Docket asked, String code) {
    var booked = new ArrayList<Entry>();
    for (var entry : asked.books().entries()) {
      if (entry.item().equals(code)
          && !entry.takenBack()
          && asked.inYear(entry.day())
          && asked.courts().contains(entry.court())
          && (asked.department().isEmpty() || asked.department().equals(entry.department()))
          && asked.judge().isEmpty()) {
        booked.add(entry);
      }
    }
    return booked;
  }
}
