package io.jiheng.indicators.catalogue;

import io.jiheng.indicators.measures.Measure;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one row of the indicators that a document defines. */
final class IndicatorReader {

  private static final Set<String> FIELDS =
      Set.of(
          "code",
          "name",
          "unit",
          "direction",
          "numerator",
          "denominator",
          "perJudge",
          "calibre",
          "number",
          "version",
          "from",
          "onlyByName",
          "provisional",
          "rounding");

  private static final int MOST_TERMS = 50;

  private IndicatorReader() {}

  /** The indicator of a row; absent where the row has a mistake, which is then reported. */
  static Optional<Indicator> read(YamlEntry entry, DocumentHead head) {
    entry.allowOnly(FIELDS);
    var code = entry.requiredText("code");
    var name = entry.requiredMapping("name");
    var chinese = name.flatMap(names -> names.requiredText("zh"));
    var english = name.flatMap(names -> names.requiredText("en"));
    var unit = entry.requiredConstant("unit", Unit.class);
    var direction = entry.requiredConstant("direction", Indicator.Direction.class);
    var calibre = entry.requiredText("calibre");
    var number = entry.requiredText("number");
    var formula = formula(entry);
    var from = entry.parsed("from", IndicatorReader::day, CatalogueMistake.EXPECTED_DAY.plain());
    var onlyByName =
        entry
            .parsed("onlyByName", IndicatorReader::yes, CatalogueMistake.EXPECTED_YES.plain())
            .isPresent();
    if (onlyByName && from.isPresent()) {
      entry.reportAt("from", CatalogueMistake.FROM_ONLY_BY_NAME.plain());
    }
    var version = onlyByName ? entry.requiredText("version") : entry.text("version");
    var rounding =
        entry.names().contains("rounding")
            ? entry.requiredConstant("rounding", Rounding.class)
            : Optional.of(Rounding.HALF_UP);
    if (code.isEmpty()
        || chinese.isEmpty()
        || english.isEmpty()
        || unit.isEmpty()
        || direction.isEmpty()
        || calibre.isEmpty()
        || number.isEmpty()
        || formula.isEmpty()
        || rounding.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            code.get(),
            chinese.get(),
            english.get(),
            unit.get(),
            direction.get(),
            new Calibre(
                version.orElse(head.year()),
                from,
                onlyByName,
                formula.get(),
                rounding.get(),
                calibre.get()),
            new Indicator.Citation(head.document(), number.get()),
            head.code(),
            entry.text("provisional").or(head::provisional)));
  }

  private static Optional<Boolean> yes(String text) {
    return Optional.of(text).filter("true"::equals).map(Boolean::valueOf);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Formula> formula(YamlEntry entry) {
    if (!entry.names().contains("numerator")) {
      entry.report(CatalogueMistake.MISSING.with("field", "numerator"));
      return Optional.empty();
    }
    var numerator = terms(entry.list("numerator"));
    if (entry.names().contains("perJudge")) {
      return entry
          .requiredConstant("perJudge", Window.class)
          .map(window -> new Formula.PerJudge(numerator, window));
    }
    if (!entry.names().contains("denominator")) {
      return Optional.of(new Formula.Count(numerator));
    }
    return Optional.of(new Formula.Quotient(numerator, terms(entry.list("denominator"))));
  }

  /** More are no calibre that anybody could explain, and each is looked for in every case. */
  private static List<Term> terms(List<YamlEntry> entries) {
    var terms = new ArrayList<Term>();
    if (entries.size() > MOST_TERMS) {
      entries.get(MOST_TERMS).report(CatalogueMistake.TOO_MANY_TERMS.with("most", MOST_TERMS));
      return terms;
    }
    for (var entry : entries) {
      entry.allowOnly(Set.of("measure", "families", "window", "sign"));
      var measure =
          entry.requiredParsed(
              "measure",
              text ->
                  Arrays.stream(Measure.values()).filter(m -> m.code().equals(text)).findFirst(),
              CatalogueMistake.EXPECTED_ONE_OF.with(
                  "known",
                  Arrays.stream(Measure.values())
                      .map(Measure::code)
                      .collect(Collectors.joining(", "))));
      var families =
          entry.requiredParsed(
              "families",
              FamilySet::named,
              CatalogueMistake.EXPECTED_FAMILIES.with(
                  "known", FamilySet.names().collect(Collectors.joining(", "))));
      var window = entry.requiredConstant("window", Window.class);
      var sign = requiredSign(entry);
      if (measure.isPresent() && families.isPresent() && window.isPresent() && sign.isPresent()) {
        terms.add(new Term(measure.get(), families.get(), window.get(), sign.get()));
      }
    }
    return List.copyOf(terms);
  }

  private static Optional<Term.Sign> requiredSign(YamlEntry entry) {
    return entry.names().contains("sign")
        ? entry.requiredConstant("sign", Term.Sign.class)
        : Optional.of(Term.Sign.PLUS);
  }
}
