package io.jiheng.budget.document;

import io.jiheng.budget.document.persistence.UnitDocumentEntity;
import io.jiheng.budget.document.persistence.UnitDocumentRepository;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.history.HistoryBound;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Step;
import io.jiheng.budget.unit.FourEyes;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The register of units' documents. Every change is made with the unit held and leaves a revision.
 */
@ApplicationScoped
public class UnitDocuments {

  private final UnitDocumentRepository rows;
  private final UnitRegister units;
  private final FourEyes fourEyes;
  private final Clock clock;

  UnitDocuments(UnitDocumentRepository rows, UnitRegister units, FourEyes fourEyes, Clock clock) {
    this.rows = rows;
    this.units = units;
    this.fourEyes = fourEyes;
    this.clock = clock;
  }

  /** The latest revision of each, by unit and the latest year first. */
  @Transactional
  public List<UnitDocumentRevision> list(UnitDocumentFilter filter, int page, int size) {
    return rows.latest(filter).page(page, size).list().stream()
        .map(UnitDocumentEntity::revision)
        .toList();
  }

  @Transactional
  public long count(UnitDocumentFilter filter) {
    return rows.latest(filter).count();
  }

  @Transactional
  public Optional<UnitDocumentRevision> latest(UnitDocumentKey key) {
    return rows.revisions(key).firstResultOptional().map(UnitDocumentEntity::revision);
  }

  /** The latest, or a 404. */
  @Transactional
  public UnitDocumentRevision get(UnitDocumentKey key) {
    return latest(key).orElseThrow(() -> UnitDocumentRefusals.notFound(key));
  }

  /** All revisions, the latest first. */
  @Transactional
  public List<UnitDocumentRevision> revisions(UnitDocumentKey key) {
    return rows.revisions(key).stream().map(UnitDocumentEntity::revision).toList();
  }

  /** One revision, or a 404. */
  @Transactional
  public UnitDocumentRevision revision(UnitDocumentKey key, int revision) {
    get(key);
    return rows.findByIdOptional(UnitDocumentEntity.Key.of(key, revision))
        .map(UnitDocumentEntity::revision)
        .orElseThrow(() -> UnitDocumentRefusals.noRevision(revision));
  }

  /**
   * Enters a document as a draft, or changes a draft or a returned one; nothing if it says no more.
   *
   * @param change based on revision 0 by whom there was no such document yet
   */
  @Transactional
  public UnitDocumentRevision enter(UnitDocumentKey key, UnitDocument content, Change change) {
    hold(key);
    Optional<UnitDocumentRevision> before = latest(key);
    refuseStale(change, before.map(UnitDocumentRevision::revision).orElse(0));
    if (before.isEmpty()) {
      return note(key, 1, Step.CREATE, ProjectState.DRAFT, content, change);
    }
    ProjectState next = next(before.get(), Step.CHANGE);
    return before.get().content().equals(content)
        ? before.get()
        : note(before.get(), Step.CHANGE, next, content, change);
  }

  /** Takes a document a step further through its life. */
  @Transactional
  public UnitDocumentRevision take(UnitDocumentKey key, Step step, Change change) {
    UnitDocumentRevision before = held(key, change);
    ProjectState next = next(before, step);
    if (step == Step.APPROVE) {
      refuseSubmitter(key, change.by());
    }
    return note(before, step, next, before.content(), change);
  }

  /** Gives an approved document other content; the former stays readable in its revision. */
  @Transactional
  public UnitDocumentRevision adjust(UnitDocumentKey key, UnitDocument content, Change change) {
    UnitDocumentRevision before = held(key, change);
    ProjectState next = next(before, Step.ADJUST);
    refuseSubmitter(key, change.by());
    if (before.content().equals(content)) {
      throw UnitDocumentRefusals.nothingAdjusted();
    }
    return note(before, Step.ADJUST, next, content, change);
  }

  /** Deletes a draft with its revisions. */
  @Transactional
  public void delete(UnitDocumentKey key, OptionalInt basedOn) {
    UnitDocumentRevision before = held(key, new Change("", "", basedOn));
    if (before.state() != ProjectState.DRAFT) {
      throw UnitDocumentRefusals.notADraft(before.state());
    }
    rows.deleteAll(key);
  }

  private UnitDocumentRevision held(UnitDocumentKey key, Change change) {
    hold(key);
    UnitDocumentRevision latest = get(key);
    refuseStale(change, latest.revision());
    return latest;
  }

  private void hold(UnitDocumentKey key) {
    if (!units.hold(key.unit())) {
      units.get(key.unit());
    }
  }

  private void refuseSubmitter(UnitDocumentKey key, String by) {
    rows.latest(key, Step.SUBMIT)
        .ifPresent(submitted -> fourEyes.require(key.unit(), submitted.by, by));
  }

  private static void refuseStale(Change change, int latest) {
    if (change.basedOn().isPresent() && change.basedOn().getAsInt() != latest) {
      throw UnitDocumentRefusals.stale();
    }
  }

  private static ProjectState next(UnitDocumentRevision latest, Step step) {
    return step.from(latest.state())
        .orElseThrow(() -> UnitDocumentRefusals.notFrom(latest.state(), step));
  }

  private UnitDocumentRevision note(
      UnitDocumentRevision before,
      Step step,
      ProjectState state,
      UnitDocument content,
      Change change) {
    int number = HistoryBound.REVISIONS.admit(before.revision() + 1);
    return note(before.key(), number, step, state, content, change);
  }

  private UnitDocumentRevision note(
      UnitDocumentKey key,
      int number,
      Step step,
      ProjectState state,
      UnitDocument content,
      Change change) {
    UnitDocumentRevision revision =
        new UnitDocumentRevision(
            key,
            number,
            step,
            state,
            clock.instant(),
            change.by(),
            change.reason(),
            change.document(),
            content);
    rows.persist(UnitDocumentEntity.of(revision));
    return revision;
  }
}
