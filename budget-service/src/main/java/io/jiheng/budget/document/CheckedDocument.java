package io.jiheng.budget.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file as it would be imported 导入预览: its forms, each with what is found in it.
 *
 * @param remarks of no form in particular
 */
public record CheckedDocument(
    List<CheckedSheet> projects,
    List<CheckedUnitDocument> ofUnits,
    List<ReadSelfEvaluation> selfEvaluations,
    List<Remark> remarks) {

  public CheckedDocument {
    projects = List.copyOf(projects);
    ofUnits = List.copyOf(ofUnits);
    selfEvaluations = List.copyOf(selfEvaluations);
    remarks = List.copyOf(remarks);
  }

  public List<Remark> allRemarks() {
    return Stream.of(
            remarks.stream(),
            projects.stream().flatMap(sheet -> sheet.remarks().stream()),
            ofUnits.stream().flatMap(document -> document.remarks().stream()),
            selfEvaluations.stream().flatMap(form -> form.remarks().stream()))
        .flatMap(found -> found)
        .toList();
  }

  public long errors() {
    return allRemarks().stream().filter(Remark::isError).count();
  }

  public long warnings() {
    return allRemarks().size() - errors();
  }

  /** The codes of the units whose forms these are. */
  public Set<String> units() {
    return Stream.concat(
            projects.stream()
                .flatMap(form -> form.sheet().stream())
                .map(sheet -> sheet.key().unit()),
            ofUnits.stream().flatMap(document -> document.unit().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many forms there are to enter. */
  public int size() {
    return projects.size() + ofUnits.size();
  }
}
