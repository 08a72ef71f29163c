package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridDocument;
import io.jiheng.budget.forms.grid.WrittenFile;
import java.util.ArrayList;
import java.util.List;

/** Says what a preview does in silence to the figures of a file. */
public final class Judge {

  private Judge() {}

  /**
   * @param spreadsheet whether the file can hide parts of itself
   */
  public static List<Fault> faults(
      GridDocument document, WrittenFile file, Preview preview, boolean spreadsheet) {
    List<Fault> faults = new ArrayList<>();
    if (preview.isBroken()) {
      faults.add(new Fault(Fault.Kind.BROKEN, "", preview.body().toString(), ""));
    }
    if (preview.isBroken() || preview.isRefused()) {
      return faults;
    }
    FormText text = new FormText(file);
    List<Statement> statements = new Locating(text).located(preview.statements());
    Reports reports = new Reports(text, preview);
    faults.addAll(new LostFigures(text, statements, reports).faults());
    MadeUpFigures madeUp = new MadeUpFigures(text, statements, reports);
    StatedYears years = new StatedYears(text, reports);
    for (Statement statement : statements) {
      madeUp.fault(statement).ifPresent(faults::add);
      if (statement.field().equals("year")) {
        years.fault(statement).ifPresent(faults::add);
      }
    }
    if (spreadsheet) {
      faults.addAll(new HiddenParts(preview).faults(document));
    }
    return faults;
  }
}
