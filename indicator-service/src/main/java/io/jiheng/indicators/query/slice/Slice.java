package io.jiheng.indicators.query.slice;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Cause;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.Origin;
import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.organization.Tenure;
import io.jiheng.indicators.store.Books;
import java.util.Optional;

/**
 * Limits a query to some cases beyond court, family and day: of a department, a judge, a procedure,
 * a cause. A reassigned case belongs to its present department and judge, with all its history.
 *
 * @param department 庭室
 * @param judge code of the judge 承办法官
 * @param procedure present procedure 审理程序
 * @param fastTrack 速裁
 * @param cause 案由; of what is charged to the court of the original case, that of the original case
 */
public record Slice(
    Optional<String> department,
    Optional<String> judge,
    Optional<Procedure> procedure,
    Optional<Boolean> fastTrack,
    Optional<Cause> cause) {

  /** The cut that cuts nothing away. */
  public static final Slice WHOLE =
      new Slice(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same cut, of one department of those in it. */
  public Slice ofDepartment(String one) {
    return new Slice(Optional.of(one), judge, procedure, fastTrack, cause);
  }

  /** The same cut, of one judge of those in it. */
  public Slice ofJudge(String one) {
    return new Slice(department, Optional.of(one), procedure, fastTrack, cause);
  }

  /** Whether it cuts nothing away, so that the counters can answer. */
  public boolean isWhole() {
    return department.isEmpty()
        && judge.isEmpty()
        && procedure.isEmpty()
        && fastTrack.isEmpty()
        && cause.isEmpty();
  }

  /** Whether what a file adds lies in the cut; an appeal is charged to those of its origin. */
  public boolean contains(Dossier dossier, Contribution contribution) {
    if (contribution.charge() == Contribution.Charge.ORIGIN) {
      var origin = origin(dossier);
      return matches(department, origin.flatMap(Origin::department))
          && matches(judge, origin.flatMap(Origin::judge))
          && matches(cause, causeOfOrigin(dossier))
          && !isOfProcedure();
    }
    return matches(department, dossier.department())
        && matches(judge, dossier.judge())
        && containsKind(dossier);
  }

  /** Whether what is booked lies in the cut; no entry is of a judge. */
  public boolean contains(Books.Booked booked) {
    return judge.isEmpty() && matches(department, booked.department());
  }

  /** Whether a seat on the bench lies in the cut. */
  public boolean contains(Tenure tenure) {
    return matches(department, tenure.department()) && matches(judge, Optional.of(tenure.judge()));
  }

  /**
   * Whether an indicator can be told of this cut: how an original case was tried, the appeal
   * against it does not say.
   */
  public boolean canCut(Indicator indicator) {
    return !isOfProcedure()
        || indicator.formula().terms().noneMatch(term -> term.measure().isChargedToOrigin());
  }

  private boolean isOfKind() {
    return isOfProcedure() || cause.isPresent();
  }

  private boolean isOfProcedure() {
    return procedure.isPresent() || fastTrack.isPresent();
  }

  private boolean containsKind(Dossier dossier) {
    if (dossier instanceof CaseFile file) {
      return matches(procedure, file.procedure())
          && matches(fastTrack, Optional.of(file.fastTrack()))
          && matches(cause, file.filing().flatMap(CaseFiled::causeOfAction));
    }
    return !isOfKind();
  }

  static Optional<Origin> origin(Dossier dossier) {
    return dossier instanceof CaseFile file
        ? file.filing().flatMap(CaseFiled::origin)
        : Optional.empty();
  }

  private static Optional<Cause> causeOfOrigin(Dossier dossier) {
    return dossier instanceof CaseFile file
        ? file.filing().flatMap(CaseFiled::causeOfOrigin)
        : Optional.empty();
  }

  /** Whether something passes a part of a cut. */
  private static <T> boolean matches(Optional<T> wanted, Optional<T> actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }
}
