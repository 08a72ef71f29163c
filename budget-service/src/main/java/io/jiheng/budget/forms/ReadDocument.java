package io.jiheng.budget.forms;

import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that was understood of a file 文件识别结果.
 *
 * @param years what it says of the year outside of the forms
 * @param remarks what is found in the file outside of any form
 */
public record ReadDocument(
    List<ReadSheet> projects,
    List<ReadUnitDocument> ofUnits,
    List<ReadSelfEvaluation> selfEvaluations,
    List<ReadMonitoring> monitorings,
    FileYears years,
    List<Remark> remarks) {

  public ReadDocument {
    projects = List.copyOf(projects);
    ofUnits = List.copyOf(ofUnits);
    selfEvaluations = List.copyOf(selfEvaluations);
    monitorings = List.copyOf(monitorings);
    remarks = List.copyOf(remarks);
  }

  /** With what was noticed of the file before its forms were looked for. */
  public ReadDocument with(List<Remark> noticed) {
    return new ReadDocument(
        projects,
        ofUnits,
        selfEvaluations,
        monitorings,
        years,
        Stream.concat(noticed.stream(), remarks.stream()).toList());
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  /** How many forms there are to enter. */
  public int size() {
    return projects.size() + ofUnits.size() + selfEvaluations.size() + monitorings.size();
  }

  /** How the forms name their units. */
  public List<UnitMention> units() {
    return Stream.of(
            projects.stream().map(ReadSheet::unit),
            ofUnits.stream().map(ReadUnitDocument::unit),
            filled().map(ReadFormHead::unit))
        .flatMap(units -> units)
        .toList();
  }

  /** What the forms say of their years. */
  public List<YearMention> yearMentions() {
    return Stream.of(
            projects.stream().map(ReadSheet::year),
            ofUnits.stream().map(ReadUnitDocument::year),
            filled().map(ReadFormHead::year))
        .flatMap(mentioned -> mentioned)
        .toList();
  }

  /** The heads of the forms that are filled in for a project. */
  private Stream<ReadFormHead> filled() {
    return Stream.concat(
        selfEvaluations.stream().map(ReadSelfEvaluation::head),
        monitorings.stream().map(ReadMonitoring::head));
  }
}
