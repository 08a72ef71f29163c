package io.jiheng.budget.evaluation.store;

import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.DraftPolicy;
import io.jiheng.budget.evaluation.EvaluationRevision;
import io.jiheng.budget.evaluation.EvaluationState;
import io.jiheng.budget.evaluation.EvaluationStep;
import io.jiheng.budget.evaluation.PointsViolation;
import io.jiheng.budget.evaluation.Rules;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.evaluation.Scoring;
import io.jiheng.budget.evaluation.SelfEvaluation;
import io.jiheng.budget.evaluation.Subject;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.store.Change;
import io.jiheng.budget.sheet.store.ProjectRegister;
import io.jiheng.budget.unit.store.FourEyes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The book of self-evaluations 绩效自评. Whoever changes one holds the project's row, so that the
 * sheet, the payments and the reports under it stand still; every change leaves a revision.
 */
@ApplicationScoped
public class EvaluationBook {

  private final EvaluationRows rows;
  private final EvaluationRevisionRows revisions;
  private final ProjectRegister projects;
  private final Subjects subjects;
  private final FourEyes fourEyes;
  private final Rules rules;
  private final Clock clock;

  EvaluationBook(
      EvaluationRows rows,
      EvaluationRevisionRows revisions,
      ProjectRegister projects,
      Subjects subjects,
      FourEyes fourEyes,
      Rules rules,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.projects = projects;
    this.subjects = subjects;
    this.fourEyes = fourEyes;
    this.rules = rules;
    this.clock = clock;
  }

  /** As it stands: a draft reckoned from what is known now, a submitted one as it was signed. */
  @Transactional
  public SelfEvaluation get(Project project) {
    requireApproved(project);
    EvaluationRow row = rows.findByIdOptional(project.id()).orElseGet(() -> blank(project.id()));
    return row.state == EvaluationState.SUBMITTED
        ? evaluation(row, row.readCard(), Optional.empty())
        : reckoned(row, project);
  }

  @Transactional
  public SelfEvaluation save(long projectId, Draft draft, Change change) {
    Project project = projects.hold(projectId);
    EvaluationRow row = held(project, EvaluationState.DRAFT, EvaluationStep.SAVE, change);
    Subject subject = subjects.of(project);
    refuse(draft, subject);
    row.draft = EvaluationJson.write(draft);
    note(row, EvaluationStep.SAVE, change);
    return reckoned(row, project);
  }

  /** Signs it: from here on it says what it says now. */
  @Transactional
  public SelfEvaluation submit(long projectId, Change change) {
    Project project = projects.hold(projectId);
    EvaluationRow row = held(project, EvaluationState.DRAFT, EvaluationStep.SUBMIT, change);
    Draft draft = row.readDraft();
    Subject subject = subjects.of(project);
    refuse(draft, subject);
    Optional<Scorecard> card = card(draft, subject);
    card.filter(found -> !found.isExplained())
        .ifPresent(
            found -> {
              throw EvaluationRefusals.reasonsMissing(found);
            });
    row.state = EvaluationState.SUBMITTED;
    row.card = card.map(EvaluationJson::write).orElse(null);
    row.signedBy = change.by();
    row.signedAt = clock.instant();
    note(row, EvaluationStep.SUBMIT, change);
    return evaluation(row, card, Optional.empty());
  }

  /** Gives a submitted one back to be mended. */
  @Transactional
  public SelfEvaluation giveBack(long projectId, Change change) {
    Project project = projects.hold(projectId);
    EvaluationRow row = held(project, EvaluationState.SUBMITTED, EvaluationStep.RETURN, change);
    fourEyes.require(project.sheet().key().unit(), row.signedBy, change.by());
    row.state = EvaluationState.DRAFT;
    row.card = null;
    row.signedBy = null;
    row.signedAt = null;
    note(row, EvaluationStep.RETURN, change);
    return reckoned(row, project);
  }

  /** The latest first. */
  @Transactional
  public List<EvaluationRevision> revisions(long projectId, int page, int size) {
    return revisions.of(projectId).page(page, size).list().stream()
        .map(EvaluationRevisionRow::revision)
        .toList();
  }

  @Transactional
  public long countRevisions(long projectId) {
    return revisions.of(projectId).count();
  }

  private EvaluationRow held(
      Project project, EvaluationState from, EvaluationStep step, Change change) {
    requireApproved(project);
    EvaluationRow row = rows.findByIdOptional(project.id()).orElseGet(() -> blank(project.id()));
    if (change.basedOn().isPresent() && change.basedOn().getAsInt() != row.revision) {
      throw EvaluationRefusals.stale();
    }
    if (row.state != from) {
      throw EvaluationRefusals.notFrom(row.state, step);
    }
    return row;
  }

  private void refuse(Draft draft, Subject subject) {
    DraftPolicy.violation(rules, draft, subject)
        .ifPresent(
            violation -> {
              throw EvaluationRefusals.of(violation);
            });
    if (draft.isCancelled() && !subject.paid().part().isZero()) {
      throw EvaluationRefusals.paid(subject.paid().part());
    }
  }

  private SelfEvaluation reckoned(EvaluationRow row, Project project) {
    Draft draft = row.readDraft();
    Subject subject = subjects.of(project);
    Optional<PointsViolation> violation = DraftPolicy.violation(rules, draft, subject);
    return evaluation(
        row, violation.isPresent() ? Optional.empty() : card(draft, subject), violation);
  }

  private Optional<Scorecard> card(Draft draft, Subject subject) {
    return draft.isCancelled()
        ? Optional.empty()
        : Optional.of(Scoring.score(rules, draft, subject));
  }

  private static SelfEvaluation evaluation(
      EvaluationRow row, Optional<Scorecard> card, Optional<PointsViolation> violation) {
    return new SelfEvaluation(
        row.projectId, row.revision, row.state, row.readDraft(), card, violation, row.signature());
  }

  private void note(EvaluationRow row, EvaluationStep step, Change change) {
    row.revision++;
    rows.persist(row);
    EvaluationRevisionRow revision = new EvaluationRevisionRow();
    revision.projectId = row.projectId;
    revision.number = row.revision;
    revision.step = step;
    revision.at = clock.instant();
    revision.by = change.by();
    revision.reason = change.reason();
    revision.state = row.state;
    revision.draft = row.draft;
    revision.card = row.card;
    revisions.persist(revision);
  }

  private static EvaluationRow blank(long projectId) {
    EvaluationRow row = new EvaluationRow();
    row.projectId = projectId;
    row.state = EvaluationState.DRAFT;
    row.draft = EvaluationJson.write(Draft.EMPTY);
    return row;
  }

  private static void requireApproved(Project project) {
    if (!project.state().isApproved()) {
      throw EvaluationRefusals.notApproved(project);
    }
  }
}
