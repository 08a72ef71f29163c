package io.jiheng.budget.evaluation;

import io.jiheng.budget.attainment.ReportedText;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reckons a self-evaluation as it would be 试算, without writing anything. */
@ApplicationScoped
public class EvaluationTrial {

  private final Subjects subjects;
  private final Rules rules;

  EvaluationTrial(Subjects subjects, Rules rules) {
    this.subjects = subjects;
    this.rules = rules;
  }

  /**
   * What would come of it.
   *
   * @param card empty for a project called off, and where there is a misfit
   */
  public record Outcome(
      Optional<Scorecard> card, Optional<PointsViolation> violation, Money paid) {}

  public Rules rules() {
    return rules;
  }

  /**
   * @param reported values by row, from 1, that would be reported before
   */
  @Transactional
  public Outcome of(Project project, Draft draft, Map<Integer, String> reported) {
    Subject known = subjects.of(project);
    Subject subject = with(known, reported, project.sheet().key().year());
    Optional<PointsViolation> violation = DraftPolicy.violation(rules, draft, subject);
    Optional<Scorecard> card =
        violation.isPresent() || draft.isCancelled()
            ? Optional.empty()
            : Optional.of(Scoring.score(rules, draft, subject));
    return new Outcome(card, violation, subject.paid().part());
  }

  private static Subject with(Subject known, Map<Integer, String> reported, int year) {
    List<Subject.Row> rows = new ArrayList<>(known.rows());
    reported.forEach(
        (number, text) -> {
          Subject.Row row = rows.get(number - 1);
          TargetValue value =
              new TargetValue(
                  TargetValue.Source.REPORTED,
                  text,
                  row.bar().flatMap(bar -> ReportedText.read(text, bar, year)),
                  known.asOf(),
                  "",
                  Optional.empty());
          rows.set(number - 1, new Subject.Row(row.indicator(), row.bar(), Optional.of(value)));
        });
    return new Subject(known.asOf(), known.paid(), rows);
  }
}
