package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.FileYears;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settles of which year 预算年度 a form is. What is written wins: first in the form, then in a title
 * over it; then comes the word of whoever brings the file, and last what can be inferred. Years
 * that contradict each other are told, and none of them is guessed at.
 */
final class YearResolver {

  private static final String YEAR = "预算年度";

  private final Optional<Integer> destination;
  private final FileYears file;
  private final Set<Integer> written;
  private final Set<Integer> hinted;

  YearResolver(Optional<Integer> destination, ReadDocument document) {
    this.destination = destination;
    this.file = document.years();
    List<YearMention> mentions = document.yearMentions();
    this.written =
        Stream.concat(
                mentions.stream().flatMap(year -> year.written().stream()), file.named().stream())
            .collect(Collectors.toSet());
    this.hinted =
        mentions.stream()
            .flatMap(year -> year.named().or(year::due).stream())
            .collect(Collectors.toSet());
  }

  /**
   * @return empty if nothing tells, or what does contradicts itself
   */
  Optional<Integer> settle(FormPlaces places, YearMention mention, List<Remark> remarks) {
    Told told = new Told(places.at(SheetPointer.YEAR), remarks);
    if (mention.written().size() > 1) {
      return chosen(told, mention.written());
    }
    Optional<Integer> title = file.over(places.form());
    Optional<Integer> stated = mention.stated().or(() -> title);
    if (stated.isPresent()) {
      told.differing(title, stated.get(), "year-title-differs");
      told.differing(destination, stated.get(), "year-not-as-told");
      doubt(told, mention, stated.get());
      return stated;
    }
    if (destination.isPresent()) {
      told.differing(only(written), destination.get(), "year-told-against-file");
      doubt(told, mention, destination.get());
      return destination;
    }
    return inferred(told, mention);
  }

  /** Of years that contradict each other only a person chooses. */
  private Optional<Integer> chosen(Told told, List<Integer> years) {
    Optional<Integer> chosen = destination.filter(years::contains);
    if (chosen.isEmpty()) {
      told.error("year-contradicted", Map.of("years", shown(years)));
    }
    chosen.ifPresent(
        year ->
            told.warning(
                "year-chosen", Map.of("years", shown(years), "year", String.valueOf(year))));
    return chosen;
  }

  private Optional<Integer> inferred(Told told, YearMention mention) {
    Optional<Integer> elsewhere = only(written);
    Optional<Integer> named = mention.named();
    if (elsewhere.isPresent() && named.isPresent() && !named.equals(elsewhere)) {
      told.error(
          "year-contradicted", Map.of("years", shown(List.of(named.get(), elsewhere.get()))));
      return Optional.empty();
    }
    boolean confirmed =
        elsewhere.isPresent()
            && mention.hints().contains(elsewhere.get())
            && file.titled().stream().allMatch(elsewhere.get()::equals);
    Optional<Integer> year =
        elsewhere
            .or(() -> named)
            .or(mention::due)
            .or(() -> written.isEmpty() ? only(hinted) : Optional.empty())
            .or(mention::coded);
    if (year.isEmpty()) {
      told.error("year-missing", Map.of());
    } else if (!confirmed) {
      told.warning("year-inferred", Map.of("year", String.valueOf(year.get())));
    }
    return year;
  }

  /** A name that speaks of another year, or a project that was set up later. */
  private static void doubt(Told told, YearMention mention, int year) {
    told.differing(mention.named(), year, "year-doubtful");
    if (mention.named().isEmpty()) {
      told.differing(mention.coded().filter(setUp -> setUp > year), year, "year-doubtful");
    }
  }

  private static Optional<Integer> only(Set<Integer> years) {
    return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
  }

  private static String shown(List<Integer> years) {
    return years.stream().sorted().map(String::valueOf).collect(Collectors.joining("、"));
  }

  /** What is said of the year at a place. */
  private record Told(CellPlace at, List<Remark> remarks) {

    void differing(Optional<Integer> other, int year, String code) {
      other
          .filter(one -> one != year)
          .ifPresent(
              one ->
                  warning(
                      code, Map.of("year", String.valueOf(year), "other", String.valueOf(one))));
    }

    void warning(String code, Map<String, String> facts) {
      remarks.add(Remark.warning(at, YEAR, code, facts));
    }

    void error(String code, Map<String, String> facts) {
      remarks.add(Remark.error(at, YEAR, code, facts));
    }
  }
}
