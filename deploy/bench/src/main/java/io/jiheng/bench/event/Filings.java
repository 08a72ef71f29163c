package io.jiheng.bench.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Filings of today 立案, one at a time, each of a case number never used before. */
public final class Filings {

  private final LocalDate today;
  private final LocalDateTime now;
  private long serial;

  /** Takes the present time of Asia/Shanghai. */
  public Filings(LocalDateTime now) {
    this.now = now;
    this.today = now.toLocalDate();
  }

  /** A court of the benchmark's own, apart from those of {@link Docket#COURTS}. */
  public static String probeCourt(int index) {
    return String.format("%s%04d", Docket.PROBE_PROVINCE, index);
  }

  public BenchEvent in(String court) {
    serial++;
    return EventText.event(
        new UUID(today.toEpochDay(), serial).toString(),
        court,
        EventText.number(today.getYear(), court, "民初", serial),
        "case.filed",
        now,
        "\"filedOn\":\""
            + today
            + "\",\"procedure\":\"SUMMARY\",\"department\":\"民事审判第一庭\",\"judge\":\"J1001\"");
  }
}
