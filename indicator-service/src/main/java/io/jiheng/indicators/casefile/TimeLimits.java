package io.jiheng.indicators.casefile;

import io.jiheng.contract.Domain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of statutory limits 审限表: which limit holds for a family and procedure. Data, in {@code
 * limits/time-limits.csv}, each row with its statute.
 */
public final class TimeLimits {

  private static final TimeLimits STANDARD = read();
  private static final String ANY = "*";
  private static final String FAST = "FAST";

  private final Map<String, TimeLimit> byFamilyAndProcedure;

  private TimeLimits(Map<String, TimeLimit> byFamilyAndProcedure) {
    this.byFamilyAndProcedure = byFamilyAndProcedure;
  }

  public static TimeLimits standard() {
    return STANDARD;
  }

  /**
   * The limit of a case as it stands; absent where no statute sets one, or its filing is absent.
   */
  public Optional<TimeLimit> of(CaseFile file) {
    var family = file.family().word();
    var procedure = file.procedure().orElse(Procedure.ORDINARY).name();
    if (file.fastTrack() && byFamilyAndProcedure.containsKey(key(family, FAST))) {
      procedure = FAST;
    }
    return Optional.ofNullable(
        byFamilyAndProcedure.getOrDefault(
            key(family, procedure), byFamilyAndProcedure.get(key(family, ANY))));
  }

  /**
   * The last day of the limit of a filed case. A civil or administrative change to 普通程序 keeps the
   * filing day, a criminal one counts from the change.
   */
  public Optional<LocalDate> dueOn(CaseFile file) {
    return file.filing()
        .flatMap(
            filing -> of(file).map(limit -> limit.dueOn(start(file, filing), file.adjustments())));
  }

  private static LocalDate start(CaseFile file, CaseFiled filing) {
    return file.family().domain() == Domain.CRIMINAL
        ? file.ordinarySince().orElse(filing.filedOn())
        : filing.filedOn();
  }

  private static String key(String family, String procedure) {
    return family + "/" + procedure;
  }

  private static TimeLimits read() {
    var limits = new HashMap<String, TimeLimit>();
    try (var in = TimeLimits.class.getResourceAsStream("/limits/time-limits.csv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", 4))
          .forEach(row -> limits.put(key(row[0], row[1]), limit(row[2])));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of limits cannot be read", e);
    }
    return new TimeLimits(Map.copyOf(limits));
  }

  private static TimeLimit limit(String text) {
    var number = Integer.parseInt(text.substring(0, text.length() - 1));
    return text.endsWith("m") ? new TimeLimit(number, 0) : new TimeLimit(0, number);
  }
}
