package io.jiheng.indicators.close;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.TargetSet;
import io.jiheng.indicators.catalogue.Term;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells one definition of an indicator 口径标识 from another: a SHA-256 over all that decides its
 * figures and over its citation. Two of a code with the same hash count the same.
 */
final class Definitions {

  private Definitions() {}

  static String of(Indicator indicator) {
    return hash(text(indicator));
  }

  /** Of the whole catalogue: every definition, and every target. */
  static String of(Catalogue catalogue) {
    var definitions =
        catalogue.indicators().stream()
            .flatMap(versions -> versions.inOrder().stream())
            .map(Definitions::text);
    var targets =
        catalogue.targetSets().stream()
            .flatMap(set -> set.rows().values().stream().map(row -> text(set, row)).sorted());
    return hash(Stream.concat(definitions, targets).collect(Collectors.joining("\n")));
  }

  private static String text(Indicator indicator) {
    return String.join(
        "|",
        indicator.code(),
        indicator.unit().name(),
        text(indicator.formula()),
        indicator.calibre().version(),
        indicator.calibre().rounding().name(),
        indicator.calibre().text(),
        indicator.citation().document(),
        indicator.citation().number());
  }

  private static String text(TargetSet set, TargetSet.Row row) {
    var floors = row.schedule().map(schedule -> new TreeMap<>(schedule.floors()));
    return String.join(
        "|", set.code(), row.indicator(), row.target().toString(), floors.toString());
  }

  private static String text(Formula formula) {
    if (formula instanceof Formula.Quotient quotient) {
      return terms(quotient.numerator()) + "/" + terms(quotient.denominator());
    }
    if (formula instanceof Formula.PerJudge perJudge) {
      return terms(perJudge.numerator()) + "/judges " + perJudge.headcount().name();
    }
    if (formula instanceof Formula.Ledger ledger) {
      var item = ledger.item();
      return "ledger " + item.code() + " " + item.kind() + " " + ledger.window().name();
    }
    return terms(formula.numerator());
  }

  private static String terms(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                String.join(
                    " ",
                    term.sign().name(),
                    term.measure().code(),
                    term.families().name(),
                    term.window().name()))
        .collect(Collectors.joining(", "));
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
