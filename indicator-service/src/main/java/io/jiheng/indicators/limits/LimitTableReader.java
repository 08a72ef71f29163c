package io.jiheng.indicators.limits;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.limits.Mistake.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an own table 本院审限表 as somebody wrote it, and tells every mistake in it. */
public final class LimitTableReader {

  private static final int LONGEST_BASIS = 200;
  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 3_660;

  private final List<LimitRow> rows = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Set<LimitRow.Key> seen = new HashSet<>();

  private LimitTableReader() {}

  /**
   * A row as it was written; what was left out is empty.
   *
   * @param number which row, from 1; in CSV the line of the file
   */
  public record Written(int number, String family, String procedure, String limit, String basis) {}

  /**
   * What a table says.
   *
   * @param rows as far as they are right
   * @param mistakes all of them; none if all is well
   */
  public record Reading(List<LimitRow> rows, List<Mistake> mistakes) {}

  /** Reads rows; there must be one at least. */
  public static Reading read(List<Written> table) {
    var reader = new LimitTableReader();
    if (table.isEmpty()) {
      reader.mistakes.add(new Mistake(1, "family", "", Reason.MISSING));
    }
    table.forEach(reader::row);
    return new Reading(List.copyOf(reader.rows), List.copyOf(reader.mistakes));
  }

  private void row(Written written) {
    var before = mistakes.size();
    var family = family(written);
    var procedure = written.procedure().strip();
    if (procedure.isEmpty()) {
      add(written, "procedure", procedure, Reason.MISSING);
    } else if (!LimitRow.PROCEDURES.contains(procedure)) {
      add(written, "procedure", procedure, Reason.UNKNOWN_PROCEDURE);
    }
    var limit = limit(written);
    var basis = basis(written);
    if (mistakes.size() > before) {
      return;
    }
    var row = new LimitRow(family, procedure, limit.orElseThrow(), basis);
    if (seen.add(row.key())) {
      rows.add(row);
    } else {
      add(written, "family", family, Reason.REPEATED);
    }
  }

  private String family(Written written) {
    var family = written.family().strip();
    if (family.isEmpty()) {
      add(written, "family", family, Reason.MISSING);
    } else if (CaseFamilies.standard()
        .known(family)
        .filter(f -> f.word().equals(family))
        .isEmpty()) {
      add(written, "family", family, Reason.UNKNOWN_FAMILY);
    }
    return family;
  }

  private Optional<TimeLimit> limit(Written written) {
    var text = written.limit().strip();
    if (text.isEmpty()) {
      add(written, "limit", text, Reason.MISSING);
      return Optional.empty();
    }
    try {
      var limit = TimeLimit.parse(text);
      if (limit.months() <= MOST_MONTHS && limit.days() <= MOST_DAYS) {
        return Optional.of(limit);
      }
      add(written, "limit", text, Reason.NO_LIMIT);
    } catch (IllegalArgumentException e) {
      add(written, "limit", text, Reason.NO_LIMIT);
    }
    return Optional.empty();
  }

  private String basis(Written written) {
    var basis = written.basis().strip();
    if (basis.isEmpty()) {
      add(written, "basis", basis, Reason.MISSING);
    } else if (basis.length() > LONGEST_BASIS) {
      add(written, "basis", basis, Reason.TOO_LONG);
    } else if (basis.indexOf('\0') >= 0) {
      add(written, "basis", basis.replace("\0", "�"), Reason.UNPRINTABLE);
    }
    return basis;
  }

  private void add(Written written, String field, String value, Reason reason) {
    mistakes.add(new Mistake(written.number(), field, value, reason));
  }
}
