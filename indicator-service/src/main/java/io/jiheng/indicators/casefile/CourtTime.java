package io.jiheng.indicators.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which courts count their days: that of Beijing 北京时间. */
public final class CourtTime {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private CourtTime() {}

  /** The day on which a moment lies. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, BEIJING);
  }
}
