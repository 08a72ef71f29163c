package io.jiheng.indicators.query.operations.rest;

import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.Subject;
import io.jiheng.contract.SubjectKind;
import io.jiheng.contract.admission.PublisherScope;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.store.DeadLetterList;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.access.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Decides who may see what became of an event: readers, what is of their courts, whoever has sent
 * it; publishers, what is of their sources and courts, by the rule of the door; admins, everything.
 * A dead letter 死信 whose subject tells no court is seen by publishers of all courts and by admins.
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

  /** Whether nothing is kept from the caller. */
  boolean seesAll() {
    return caller.hasRole(Roles.ADMIN);
  }

  /**
   * Whether the caller may see a letter, by its head.
   *
   * @param readers the roles that read what is of their courts
   */
  Predicate<DeadLetterList.Head> maySee(Set<String> readers) {
    var maySeeEvent = maySeeEvent(readers);
    return head ->
        head.subject()
            .flatMap(LetterAccess::court)
            .map(court -> maySeeEvent.test(head.source().orElse(""), court))
            .orElseGet(() -> seesAll() || isOfAllCourts(head.source().orElse("")));
  }

  /** Whether the caller may see an event, by its source and court. */
  BiPredicate<String, String> maySeeEvent(Set<String> readers) {
    return sight.bounds(DataScope.Kind.SOURCE, rule(readers));
  }

  private BiPredicate<String, String> rule(Set<String> readers) {
    if (seesAll()) {
      return (source, court) -> true;
    }
    var tree = courts.tree();
    var isReader = readers.stream().anyMatch(caller::hasRole);
    var scope = scope();
    return (source, court) ->
        isReader && access.maySee(tree, court) || scope.flaw(source, court).isEmpty();
  }

  private boolean isOfAllCourts(String source) {
    return caller.seesAllCourts() && scope().hasSource(source);
  }

  /** For whom the caller sends events: for nobody, who is no publisher. */
  private PublisherScope scope() {
    return caller.hasRole(Roles.PUBLISHER)
        ? new PublisherScope(caller.sources(), caller.courts())
        : new PublisherScope(Set.of(), Set.of());
  }

  private static Optional<String> court(String subject) {
    try {
      return Optional.of(Subject.read(subject, SubjectKind.CASE_NUMBER_OR_COURT).court());
    } catch (InvalidCaseNumberException e) {
      return Optional.empty();
    }
  }
}
