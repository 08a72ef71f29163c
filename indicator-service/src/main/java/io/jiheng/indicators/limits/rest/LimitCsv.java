package io.jiheng.indicators.limits.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.jiheng.indicators.limits.LimitTableReader;
import io.jiheng.indicators.limits.LimitTableReader.Reading;
import io.jiheng.indicators.limits.LimitTableReader.Written;
import io.jiheng.indicators.limits.Mistake;
import io.jiheng.indicators.limits.Mistake.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A table of limits as CSV, in the form of the statutory one. */
final class LimitCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> HEADER = List.of("family", "procedure", "limit", "basis");
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final List<Written> table = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private LimitCsv() {}

  static Reading read(String text) {
    var csv = new LimitCsv();
    var body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(body)) {
      csv.read(lines);
    } catch (JsonProcessingException e) {
      csv.mistakes.add(new Mistake(e.getLocation().getLineNr(), "", "", Reason.UNREADABLE));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    var reading =
        csv.table.isEmpty() && !csv.mistakes.isEmpty()
            ? new Reading(List.of(), List.of())
            : LimitTableReader.read(csv.table);
    return new Reading(
        reading.rows(),
        Stream.concat(csv.mistakes.stream(), reading.mistakes().stream())
            .sorted(Comparator.comparingInt(Mistake::row))
            .toList());
  }

  private void read(MappingIterator<String[]> lines) throws IOException {
    var isFirst = true;
    while (lines.hasNextValue()) {
      var number = lines.getCurrentLocation().getLineNr();
      var cells = lines.nextValue();
      var joined = String.join(",", cells);
      if (isFirst && !Stream.of(cells).map(String::strip).toList().equals(HEADER)) {
        mistakes.add(new Mistake(number, "", joined, Reason.WRONG_HEADER));
      } else if (!isFirst && cells.length != HEADER.size()) {
        mistakes.add(new Mistake(number, "", joined, Reason.WRONG_WIDTH));
      } else if (!isFirst) {
        table.add(new Written(number, cells[0], cells[1], cells[2], cells[3]));
      }
      isFirst = false;
    }
  }
}
