package io.jiheng.budget.forms;

import io.jiheng.budget.forms.departmentplan.DepartmentPlanReader;
import io.jiheng.budget.forms.departmentplan.StatedPlans;
import io.jiheng.budget.forms.layout.FormLayout;
import io.jiheng.budget.forms.layout.ProjectForm;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.monitoring.MonitoringReader;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.overallsheet.NumberedForms;
import io.jiheng.budget.forms.overallsheet.OverallForm;
import io.jiheng.budget.forms.overallsheet.OverallFormReader;
import io.jiheng.budget.forms.projectsheet.ProjectFormReader;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.projectsheet.text.PrintedForms;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.forms.selfevaluation.SelfEvaluationReader;
import io.jiheng.budget.forms.table.Cut;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the forms in the lines of a file and reads each. */
public final class DocumentForms {

  private DocumentForms() {}

  public static ReadDocument read(List<Line> lines) {
    Cut<OverallForm> numbered = NumberedForms.in(lines);
    Cut<ReadUnitDocument> stated = StatedPlans.in(numbered.rest());
    Cut<ProjectForm> tables = FormLayout.anyIn(stated.rest());
    PrintedForms printed = PrintedForms.in(tables.rest());
    List<ReadSheet> projects = new ArrayList<>();
    List<ReadSelfEvaluation> selfEvaluations = new ArrayList<>();
    List<ReadMonitoring> monitorings = new ArrayList<>();
    for (ProjectForm form : tables.forms()) {
      if (MonitoringReader.isOne(form)) {
        monitorings.add(MonitoringReader.read(form));
      } else if (SelfEvaluationReader.isOne(form)) {
        selfEvaluations.add(SelfEvaluationReader.read(form));
      } else if (form.hasIndicators()) {
        projects.add(ProjectFormReader.read(form));
      }
    }
    projects.addAll(printed.sheets());
    List<ReadUnitDocument> ofUnits = new ArrayList<>();
    numbered.forms().forEach(form -> ofUnits.add(OverallFormReader.read(form)));
    List<OverallForm> overall = OverallForm.in(tables.rest());
    overall.forEach(form -> ofUnits.add(OverallFormReader.read(form)));
    ofUnits.addAll(stated.forms());
    DepartmentPlanReader.read(printed.rest()).ifPresent(ofUnits::add);
    List<Remark> left = LeftTables.remarks(lines, taken(lines, tables.rest(), overall));
    return new ReadDocument(
        projects, ofUnits, selfEvaluations, monitorings, FileYears.in(lines), left);
  }

  /** The places of all lines that some form was read from. */
  private static Set<Place> taken(List<Line> lines, List<Line> rest, List<OverallForm> overall) {
    Set<Place> taken = lines.stream().map(Line::place).collect(Collectors.toSet());
    rest.forEach(line -> taken.remove(line.place()));
    overall.stream()
        .flatMap(form -> Stream.concat(form.header().stream(), form.rows().stream()))
        .forEach(row -> taken.add(row.place()));
    return taken;
  }
}
