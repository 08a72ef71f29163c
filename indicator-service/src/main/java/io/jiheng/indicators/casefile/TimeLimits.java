package io.jiheng.indicators.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of limits 审限表: which limit holds for a family and procedure. The statutory one is data,
 * in {@code limits/time-limits.csv}, each row with its statute; a court may lay rows of its own
 * over it.
 */
public final class TimeLimits {

  private static final TimeLimits STANDARD = read();

  private final Map<LimitRow.Key, LimitRow> rows;

  private TimeLimits(Map<LimitRow.Key, LimitRow> rows) {
    this.rows = rows;
  }

  /** The statutory table. */
  public static TimeLimits standard() {
    return STANDARD;
  }

  /** This table with a court's own rows: each takes the place of the row with the same key. */
  public TimeLimits with(Collection<LimitRow> own) {
    var all = new LinkedHashMap<>(rows);
    own.forEach(row -> all.put(row.key(), row));
    return new TimeLimits(all);
  }

  /** Every row, those with keys of their own last. */
  public List<LimitRow> rows() {
    return List.copyOf(rows.values());
  }

  /**
   * The limit of a case as it stands; absent where no statute sets one, or its filing is absent.
   */
  public Optional<TimeLimit> of(CaseFile file) {
    var family = file.family().word();
    var procedure = file.procedure().orElse(Procedure.ORDINARY).name();
    if (file.fastTrack() && rows.containsKey(new LimitRow.Key(family, LimitRow.FAST))) {
      procedure = LimitRow.FAST;
    }
    return Optional.ofNullable(
            rows.getOrDefault(
                new LimitRow.Key(family, procedure),
                rows.get(new LimitRow.Key(family, LimitRow.ANY))))
        .map(LimitRow::limit);
  }

  private static TimeLimits read() {
    var rows = new LinkedHashMap<LimitRow.Key, LimitRow>();
    try (var in = TimeLimits.class.getResourceAsStream("/limits/time-limits.csv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", 4))
          .map(cells -> new LimitRow(cells[0], cells[1], TimeLimit.parse(cells[2]), cells[3]))
          .forEach(row -> rows.put(row.key(), row));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of limits cannot be read", e);
    }
    return new TimeLimits(rows);
  }
}
