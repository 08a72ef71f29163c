package io.jiheng.indicators.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.casefile.WorkCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Own tables and calendars as the record of changes keeps them. */
final class LimitRulesJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LimitRulesJson() {}

  private record Row(String family, String procedure, String limit, String basis) {}

  private record Days(List<String> holidays, List<String> workingDays) {}

  static String writeTable(List<LimitRow> table) {
    return write(
        table.stream()
            .map(r -> new Row(r.family(), r.procedure(), r.limit().toString(), r.basis()))
            .toList());
  }

  static List<LimitRow> readTable(String text) {
    return Stream.of(read(text, Row[].class))
        .map(r -> new LimitRow(r.family, r.procedure, TimeLimit.parse(r.limit), r.basis))
        .toList();
  }

  static String writeYear(WorkCalendar.Year year) {
    return write(new Days(texts(year.holidays()), texts(year.workingDays())));
  }

  static WorkCalendar.Year readYear(String text) {
    var days = read(text, Days.class);
    return new WorkCalendar.Year(days(days.holidays), days(days.workingDays));
  }

  private static List<String> texts(Collection<LocalDate> days) {
    return days.stream().sorted().map(LocalDate::toString).toList();
  }

  private static Set<LocalDate> days(List<String> texts) {
    return texts.stream().map(LocalDate::parse).collect(Collectors.toSet());
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("limit rules cannot be written", e);
    }
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the record of a change cannot be read: " + text, e);
    }
  }
}
