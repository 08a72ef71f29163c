package io.jiheng.budget.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was understood of a file 文件识别结果.
 *
 * @param remarks what is found in the file outside of any form
 */
public record ReadDocument(
    List<ReadSheet> projects,
    List<ReadUnitDocument> ofUnits,
    List<ReadSelfEvaluation> selfEvaluations,
    List<Remark> remarks) {

  public ReadDocument {
    projects = List.copyOf(projects);
    ofUnits = List.copyOf(ofUnits);
    selfEvaluations = List.copyOf(selfEvaluations);
    remarks = List.copyOf(remarks);
  }

  public boolean isEmpty() {
    return size() == 0 && selfEvaluations.isEmpty();
  }

  /** How many forms there are to enter. */
  public int size() {
    return projects.size() + ofUnits.size();
  }

  /** How the forms name their units. */
  public List<UnitMention> units() {
    return Stream.concat(
            projects.stream().map(ReadSheet::unit), ofUnits.stream().map(ReadUnitDocument::unit))
        .toList();
  }

  /** A year that any of the forms speaks of, one that is stated before one that is hinted at. */
  public Optional<Integer> year() {
    List<YearMention> years =
        Stream.concat(
                projects.stream().map(ReadSheet::year),
                ofUnits.stream().map(ReadUnitDocument::year))
            .toList();
    return years.stream()
        .flatMap(year -> year.stated().stream())
        .findFirst()
        .or(() -> years.stream().flatMap(year -> year.hinted().stream()).findFirst());
  }
}
