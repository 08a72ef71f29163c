package io.jiheng.indicators.query.rest;

import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.Subject;
import io.jiheng.contract.SubjectKind;
import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.store.DeadLetterList;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.access.Sight;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who may see which dead letter 死信, for it holds an event to the letter: one whose subject tells
 * the court, who may see that court; any other one, only the publishers, who are not bound to
 * courts, and admins.
 */
@ApplicationScoped
class LetterAccess {

  private final Courts courts;
  private final CourtAccess access;
  private final Sight sight;
  private final Caller caller;

  LetterAccess(Courts courts, CourtAccess access, Sight sight, Caller caller) {
    this.courts = courts;
    this.access = access;
    this.sight = sight;
    this.caller = caller;
  }

  /** Whether no letter is kept from the caller. */
  boolean seesAll() {
    return sight.of(
        DataScope.Kind.SOURCE, caller.hasRole(Roles.PUBLISHER) || caller.hasRole(Roles.ADMIN));
  }

  /** Whether the caller may see a letter, by its subject. */
  Predicate<Optional<String>> maySee() {
    var tree = courts.tree();
    return sight.bounds(DataScope.Kind.SOURCE, subject -> maySee(tree, subject));
  }

  /** Those of the letters that the caller may see. */
  List<DeadLetterList.Entry> visible(List<DeadLetterList.Entry> letters) {
    var maySee = maySee();
    return letters.stream().filter(entry -> maySee.test(entry.letter().subject())).toList();
  }

  /** Refuses with 403 where the caller may not see the letter. */
  void check(DeadLetterList.Entry entry) {
    var tree = courts.tree();
    var subject = entry.letter().subject();
    if (maySee(tree, subject)) {
      return;
    }
    access.check(
        tree, court(subject).orElseThrow(() -> Problem.of(403, "letter-of-no-court").exception()));
  }

  private boolean maySee(CourtTree tree, Optional<String> subject) {
    return seesAll() || court(subject).filter(court -> access.maySee(tree, court)).isPresent();
  }

  private static Optional<String> court(Optional<String> subject) {
    return subject.flatMap(LetterAccess::court);
  }

  private static Optional<String> court(String subject) {
    try {
      return Optional.of(Subject.read(subject, SubjectKind.CASE_NUMBER_OR_COURT).court());
    } catch (InvalidCaseNumberException e) {
      return Optional.empty();
    }
  }
}
