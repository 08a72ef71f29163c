package io.jiheng.bench.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Courts, type words 类型代字 and times of the benchmark's cases. */
public final class Docket {

  /** Twenty basic courts. */
  public static final List<String> COURTS =
      List.of(
          "冀0201", "冀0202", "冀0203", "冀0204", "冀0205", "冀0207", "冀0208", "冀0209", "冀0224", "冀0225",
          "冀0227", "冀0229", "冀0281", "冀0283", "冀0284", "内2201", "内2202", "津0119", "津0101", "京0105");

  public static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

  /** Where the benchmark's own single filings go; no court of the list is among them. */
  static final String PROBE_PROVINCE = "新";

  private static final List<String> WORDS =
      List.of(
          "民初", "民初", "民初", "民初", "民初", "民初", "民初", "民初", "民初", "民初", "执", "执", "执", "执", "刑初",
          "刑初", "执恢", "执保", "行初", "民特");
  private static final Set<String> ENFORCEMENT = Set.of("执", "执恢", "执保");

  private Docket() {}

  static String court(int draw) {
    return COURTS.get(Math.floorMod(draw, COURTS.size()));
  }

  static String word(int draw) {
    return WORDS.get(Math.floorMod(draw, WORDS.size()));
  }

  static String outcome(String word) {
    return ENFORCEMENT.contains(word) ? "COMPLETED" : "JUDGMENT";
  }

  static String department(String word, int draw) {
    return (ENFORCEMENT.contains(word) ? "执行局第" : "民事审判第") + (1 + Math.floorMod(draw, 4)) + "庭";
  }
}
