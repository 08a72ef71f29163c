package io.jiheng.budget.forms.filled;

import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.monitoring.Notes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What entering a form that was filled in would change 导入变更. */
public sealed interface FormChange {

  /** Those that are not known yet. */
  List<ReportedValue> values();

  /** Whether the form says nothing new. */
  boolean isNothing();

  /**
   * Of a self-evaluation.
   *
   * @param draft empty where it stays as it is
   */
  record OfEvaluation(Optional<Draft> draft, List<ReportedValue> values) implements FormChange {

    public OfEvaluation {
      values = List.copyOf(values);
    }

    @Override
    public boolean isNothing() {
      return draft.isEmpty() && values.isEmpty();
    }
  }

  /**
   * Of the monitoring at a check date.
   *
   * @param notes empty where they stay as they are
   */
  record OfMonitoring(LocalDate day, Optional<Notes> notes, List<ReportedValue> values)
      implements FormChange {

    public OfMonitoring {
      values = List.copyOf(values);
    }

    @Override
    public boolean isNothing() {
      return notes.isEmpty() && values.isEmpty();
    }
  }
}
