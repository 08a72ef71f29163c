package io.jiheng.budget.evaluation;

import io.jiheng.budget.evaluation.persistence.EvaluationEntity;
import io.jiheng.budget.evaluation.persistence.EvaluationJson;
import io.jiheng.budget.evaluation.persistence.EvaluationRepository;
import io.jiheng.budget.evaluation.persistence.EvaluationRevisionEntity;
import io.jiheng.budget.evaluation.persistence.EvaluationRevisionRepository;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.unit.FourEyes;
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

  private final EvaluationRepository rows;
  private final EvaluationRevisionRepository revisions;
  private final ProjectRegister projects;
  private final Subjects subjects;
  private final FourEyes fourEyes;
  private final Rules rules;
  private final Clock clock;

  EvaluationBook(
      EvaluationRepository rows,
      EvaluationRevisionRepository revisions,
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
    EvaluationEntity row = rows.findByIdOptional(project.id()).orElseGet(() -> blank(project.id()));
    return row.state == EvaluationState.SUBMITTED
        ? evaluation(row, row.readCard(), Optional.empty())
        : reckoned(row, project);
  }

  @Transactional
  public SelfEvaluation save(long projectId, Draft draft, Change change) {
    Project project = projects.hold(projectId);
    EvaluationEntity row = held(project, EvaluationState.DRAFT, EvaluationStep.SAVE, change);
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
    EvaluationEntity row = held(project, EvaluationState.DRAFT, EvaluationStep.SUBMIT, change);
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
    EvaluationEntity row = held(project, EvaluationState.SUBMITTED, EvaluationStep.RETURN, change);
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
        .map(EvaluationRevisionEntity::revision)
        .toList();
  }

  @Transactional
  public long countRevisions(long projectId) {
    return revisions.of(projectId).count();
  }

  private EvaluationEntity held(
      Project project, EvaluationState from, EvaluationStep step, Change change) {
    requireApproved(project);
    EvaluationEntity row = rows.findByIdOptional(project.id()).orElseGet(() -> blank(project.id()));
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

  private SelfEvaluation reckoned(EvaluationEntity row, Project project) {
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
      EvaluationEntity row, Optional<Scorecard> card, Optional<PointsViolation> violation) {
    return new SelfEvaluation(
        row.projectId, row.revision, row.state, row.readDraft(), card, violation, row.signature());
  }

  private void note(EvaluationEntity row, EvaluationStep step, Change change) {
    row.revision++;
    rows.persist(row);
    EvaluationRevisionEntity revision = new EvaluationRevisionEntity();
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

  private static EvaluationEntity blank(long projectId) {
    EvaluationEntity row = new EvaluationEntity();
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
