package io.jiheng.indicators.catalogue;

import io.jiheng.indicators.measures.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one row of {@code indicators.yaml}. */
final class IndicatorReader {

  private static final Set<String> FIELDS =
      Set.of(
          "code",
          "name",
          "unit",
          "direction",
          "numerator",
          "denominator",
          "calibre",
          "citation",
          "definedBy");

  private IndicatorReader() {}

  /** The indicator of a row; absent where the row has a mistake, which is then reported. */
  static Optional<Indicator> read(YamlEntry entry) {
    entry.allowOnly(FIELDS);
    var code = entry.requiredText("code");
    var name = entry.requiredMapping("name");
    var chinese = name.flatMap(names -> names.requiredText("zh"));
    var english = name.flatMap(names -> names.requiredText("en"));
    var unit = requiredConstant(entry, "unit", Unit.class);
    var direction = requiredConstant(entry, "direction", Indicator.Direction.class);
    var calibre = entry.requiredText("calibre");
    var citation =
        entry
            .requiredMapping("citation")
            .flatMap(
                place ->
                    both(place.requiredText("document"), place.requiredText("number"))
                        .map(pair -> new Indicator.Citation(pair.get(0), pair.get(1))));
    var formula = formula(entry);
    if (code.isEmpty()
        || chinese.isEmpty()
        || english.isEmpty()
        || unit.isEmpty()
        || direction.isEmpty()
        || calibre.isEmpty()
        || citation.isEmpty()
        || formula.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            code.get(),
            chinese.get(),
            english.get(),
            unit.get(),
            direction.get(),
            formula.get(),
            calibre.get(),
            citation.get(),
            entry.text("definedBy")));
  }

  private static Optional<Formula> formula(YamlEntry entry) {
    if (!entry.names().contains("numerator")) {
      entry.report("'numerator' is missing");
      return Optional.empty();
    }
    var numerator = terms(entry.list("numerator"));
    var denominator = terms(entry.list("denominator"));
    return entry.names().contains("denominator")
        ? Optional.of(new Formula.Quotient(numerator, denominator))
        : Optional.of(new Formula.Count(numerator));
  }

  private static List<Term> terms(List<YamlEntry> entries) {
    var terms = new ArrayList<Term>();
    for (var entry : entries) {
      entry.allowOnly(Set.of("measure", "families", "window"));
      var measure =
          entry.requiredParsed(
              "measure",
              text ->
                  Arrays.stream(Measure.values()).filter(m -> m.code().equals(text)).findFirst(),
              "one of "
                  + Arrays.stream(Measure.values())
                      .map(Measure::code)
                      .collect(Collectors.joining(", ")));
      var families =
          entry.requiredParsed(
              "families",
              FamilySet::named,
              "one of "
                  + FamilySet.names().collect(Collectors.joining(", "))
                  + ", or type words joined by +");
      var window = requiredConstant(entry, "window", Window.class);
      if (measure.isPresent() && families.isPresent() && window.isPresent()) {
        terms.add(new Term(measure.get(), families.get(), window.get()));
      }
    }
    return List.copyOf(terms);
  }

  private static <E extends Enum<E>> Optional<E> requiredConstant(
      YamlEntry entry, String name, Class<E> type) {
    var constants = List.of(type.getEnumConstants());
    return entry.requiredParsed(
        name,
        text -> constants.stream().filter(c -> c.name().equals(text)).findFirst(),
        "one of " + constants);
  }

  private static Optional<List<String>> both(Optional<String> first, Optional<String> second) {
    return first.flatMap(a -> second.map(b -> List.of(a, b)));
  }
}
