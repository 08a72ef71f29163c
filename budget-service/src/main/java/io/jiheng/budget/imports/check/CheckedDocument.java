package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
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
    List<CheckedForm<ReadSelfEvaluation>> selfEvaluations,
    List<CheckedForm<ReadMonitoring>> monitorings,
    List<Remark> remarks) {

  public CheckedDocument {
    projects = List.copyOf(projects);
    ofUnits = List.copyOf(ofUnits);
    selfEvaluations = List.copyOf(selfEvaluations);
    monitorings = List.copyOf(monitorings);
    remarks = List.copyOf(remarks);
  }

  public List<Remark> allRemarks() {
    return Stream.of(
            remarks.stream(),
            projects.stream().flatMap(sheet -> sheet.remarks().stream()),
            ofUnits.stream().flatMap(document -> document.remarks().stream()),
            filled().flatMap(form -> form.remarks().stream()))
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
    return Stream.of(
            projects.stream().flatMap(form -> form.unit().stream()),
            ofUnits.stream().flatMap(document -> document.unit().stream()),
            filled().flatMap(form -> form.unit().stream()))
        .flatMap(units -> units)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The forms that are filled in for a project. */
  public Stream<CheckedForm<?>> filled() {
    return Stream.concat(selfEvaluations.stream(), monitorings.stream());
  }
}
