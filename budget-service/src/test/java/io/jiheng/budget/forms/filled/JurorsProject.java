package io.jiheng.budget.forms.filled;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.forms.table.cell.ProjectName;
import io.jiheng.budget.imports.check.ResolvedOwner;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project that real forms are filled in for: what its rows tell of a form, without books. */
public final class JurorsProject {

  private final int year;
  private final String code;
  private final String name;
  private final List<Indicator> rows = new ArrayList<>();

  public JurorsProject() {
    try (InputStream json =
        JurorsProject.class.getResourceAsStream("/sheets/336001-1-jurors.json")) {
      JsonNode sheet = new ObjectMapper().readTree(json);
      this.year = sheet.get("year").asInt();
      this.code = sheet.get("code").asText();
      this.name = sheet.get("name").asText();
      for (JsonNode row : sheet.get("indicators")) {
        rows.add(
            new Indicator(
                row.get("level1").asText(),
                row.get("level2").asText(),
                row.get("level3").asText(),
                row.get("description").asText(),
                TargetText.of(row.get("target").asText()),
                ""));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is found of a form of evaluation. */
  public List<Remark> remarks(ReadSelfEvaluation form, ResolvedOwner owner) {
    return remarks(
        form.head(),
        owner,
        form.rows().stream().map(row -> new RowMatch.Row(row.places(), row.indicator())).toList());
  }

  /** What is found of a form of monitoring. */
  public List<Remark> remarks(ReadMonitoring form, ResolvedOwner owner) {
    return remarks(
        form.head(),
        owner,
        form.rows().stream().map(row -> new RowMatch.Row(row.places(), row.indicator())).toList());
  }

  private List<Remark> remarks(ReadFormHead head, ResolvedOwner owner, List<RowMatch.Row> written) {
    if (owner.unit().isEmpty() || owner.year().isEmpty()) {
      return List.of();
    }
    boolean own =
        owner.year().get() == year
            && (head.code().isPresent() ? head.code().get().equals(code) : isNamed(head.name()));
    return own
        ? RowMatch.remarks(head.place(), written, rows)
        : List.of(
            Remark.error(
                head.place(),
                "项目名称",
                "form-project-unknown",
                Map.of(
                    "name", head.code().orElse(head.name()),
                    "unit", owner.unit().get(),
                    "year", String.valueOf(owner.year().get()))));
  }

  private boolean isNamed(String written) {
    ProjectName read = ProjectName.of(written);
    return read.bare().equals(ProjectName.of(name).bare()) || read.code().equals(Optional.of(code));
  }
}
