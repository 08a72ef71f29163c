package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.pattern.access.Roles;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calls every operation that the service under test describes, with every role and every kind of
 * token, for what one court has, what another has, and what nobody has, and tells what is not as it
 * must be. No operation can be forgotten: whatever is described is called.
 */
public final class AccessTable {

  private static final List<String> ORDER = List.of("GET", "PUT", "POST", "DELETE");
  private static final Set<String> EVERYWHERE = Set.of(Roles.ADMIN, Roles.AUDITOR);
  private static final Set<Integer> NOT_REACHED = Set.of(400, 404, 405, 406, 413, 415);

  private static final int MOST_SHOWN = 20;
  private static final Path REPORT = Path.of("target", "access-table.txt");

  private final Belongings ours;
  private final Belongings theirs;
  private final Belongings nobodys;
  private final AccessCalls calls = new AccessCalls();
  private final List<String> faults = new ArrayList<>();
  private final Set<String> notReached = new TreeSet<>();
  private final Set<String> telling = new TreeSet<>();

  /**
   * @param ours what the caller's court has
   * @param theirs what another court has
   * @param nobodys places like theirs at which nothing is
   */
  public AccessTable(Belongings ours, Belongings theirs, Belongings nobodys) {
    this.ours = ours;
    this.theirs = theirs;
    this.nobodys = nobodys;
  }

  /** Names codes of a 503 that passes by itself: such a call is made again. */
  public AccessTable waitingOut(String... codes) {
    calls.waitOut(codes);
    return this;
  }

  /**
   * Fails with all that is wrong.
   *
   * @param unreachable the operations of a scope that cannot be called well by what is described of
   *     them, each with its reason
   */
  public void assertHolds(Map<String, String> unreachable) {
    List<ApiOperation> operations =
        ApiOperation.of(description()).stream()
            .sorted(Comparator.comparing(operation -> ORDER.indexOf(operation.method())))
            .toList();
    operations.forEach(this::refuseTokens);
    operations.forEach(this::refuseRoles);
    operations.stream().filter(ApiOperation::isBounded).forEach(this::keepFromOthers);
    operations.stream().filter(ApiOperation::isBounded).forEach(this::keepFromNobody);
    operations.stream().filter(ApiOperation::isRead).forEach(this::tellTheirOwn);
    // What is common to all courts is not changed here: other tests stand on it.
    operations.stream()
        .filter(operation -> operation.isRead() || operation.isBounded())
        .forEach(this::serve);
    operations.stream().filter(ApiOperation::isPaged).forEach(this::readOn);
    System.out.printf(
        "access table: %d operations, %d calls, %d faults, %d operations tell a court its own%n",
        operations.size(), calls.count(), faults.size(), telling.size());
    report();
    assertThat(faults.stream().limit(MOST_SHOWN))
        .as("%d answers are not as they must be, all in %s", faults.size(), REPORT)
        .isEmpty();
    assertThat(notReached)
        .as("operations called in vain")
        .isEqualTo(new TreeSet<>(unreachable.keySet()));
  }

  private void report() {
    try {
      Files.write(REPORT, faults);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * The operations that told the other court what it has; by them the secrets could have leaked.
   */
  public Set<String> telling() {
    return Set.copyOf(telling);
  }

  private void refuseTokens(ApiOperation operation) {
    AccessCall call = AccessCall.of(operation, theirs, theirs);
    for (String role : AccessTokens.roles()) {
      AccessTokens.refused(role)
          .forEach(
              (oddity, token) -> {
                AccessAnswer answer = calls.answer(call, token);
                boolean plain = answer.isPlain(401, "unauthorized");
                expect(plain, role + " with " + oddity, call, answer, "a bare 401");
              });
    }
  }

  private void refuseRoles(ApiOperation operation) {
    for (String role : AccessTokens.roles()) {
      if (operation.roles().contains(role)) {
        continue;
      }
      for (Belongings whose : List.of(ours, theirs)) {
        AccessCall call = AccessCall.of(operation, whose, whose);
        AccessAnswer answer =
            calls.answer(call, Optional.of(AccessTokens.of(whose, "table", role)));
        boolean forbidden = answer.isPlain(403, "forbidden");
        expect(forbidden, role, call, answer, "403 forbidden");
      }
    }
  }

  private void keepFromOthers(ApiOperation operation) {
    for (String role : bounded(operation)) {
      String token = AccessTokens.of(ours, "ours", role);
      for (AccessCall call : foreign(operation)) {
        AccessAnswer answer = calls.answer(call, Optional.of(token));
        keptBack(role + " of another court", call, answer, theirs);
        sameAsMissing(operation, role, token, call, answer);
      }
    }
  }

  private void keepFromNobody(ApiOperation operation) {
    for (String role : bounded(operation)) {
      for (Belongings whose : List.of(ours, theirs)) {
        AccessCall call = AccessCall.of(operation, whose, whose);
        AccessTokens.ofNothing(whose, role)
            .forEach(
                (oddity, token) ->
                    keptBack(
                        role + " with " + oddity,
                        call,
                        calls.answer(call, Optional.of(token)),
                        whose));
      }
    }
  }

  /** By path, by body, by both, and by neither: a list is asked for as it is. */
  private Set<AccessCall> foreign(ApiOperation operation) {
    Set<AccessCall> foreign = new LinkedHashSet<>();
    for (String accept : operation.answers()) {
      foreign.add(AccessCall.of(operation, theirs, theirs).accepting(accept));
      foreign.add(AccessCall.of(operation, theirs, ours).accepting(accept));
      foreign.add(AccessCall.of(operation, ours, theirs).accepting(accept));
    }
    AccessCall own = AccessCall.of(operation, ours, ours);
    foreign.removeIf(call -> !operation.isRead() && call.accepting(own.accept()).equals(own));
    return foreign;
  }

  private void keptBack(String who, AccessCall call, AccessAnswer answer, Belongings whose) {
    boolean silent = !answer.hasAny(whose.secrets());
    boolean refused = answer.isRefused();
    boolean list = call.operation().isRead() && answer.status() == 200;
    expect(
        silent && (refused || list), who, call, answer, "a refusal, or a list without their own");
    if (list && call.path().equals(whose.path(call.operation()))) {
      expect(whose.place(call.operation()).isEmpty(), who, call, answer, "a refusal");
    }
  }

  private void sameAsMissing(
      ApiOperation operation, String role, String token, AccessCall call, AccessAnswer answer) {
    Optional<String> place = nobodys.place(operation);
    if (place.isEmpty() || operation.creates() || !call.path().equals(theirs.path(operation))) {
      return;
    }
    AccessCall missing = call.at(nobodys.path(operation));
    AccessAnswer none = calls.answer(missing, Optional.of(token));
    String told = theirs.unnamed(answer.text(), place.get());
    boolean same =
        answer.status() == none.status() && told.equals(nobodys.unnamed(none.text(), place.get()));
    expect(same, role + " of another court", call, answer, "the same as for what is not: " + none);
  }

  /** That a court is told its own shows that its secrets are where they could have leaked from. */
  private void tellTheirOwn(ApiOperation operation) {
    for (String accept : operation.answers()) {
      for (String role : bounded(operation)) {
        AccessCall call = AccessCall.of(operation, theirs, theirs).accepting(accept);
        AccessAnswer answer =
            calls.answer(call, Optional.of(AccessTokens.of(theirs, "theirs", role)));
        if (answer.isGood() && answer.hasAny(theirs.secrets())) {
          telling.add(operation.id());
        }
      }
    }
  }

  /** What one may, one can. */
  private void serve(ApiOperation operation) {
    AccessCall call = AccessCall.of(operation, ours, ours);
    boolean reached = false;
    for (String role : operation.roles()) {
      Optional<String> token = Optional.of(token(role));
      AccessAnswer answer = calls.answer(call, token);
      reached |= !NOT_REACHED.contains(answer.status());
      boolean served = answer.status() < 500 && answer.status() != 401 && !answer.isOutOfSight();
      expect(served, role + " of this court", call, answer, "to be served");
      boolean silent = EVERYWHERE.contains(role) || !answer.hasAny(theirs.secrets());
      expect(silent, role + " of this court", call, answer, "nothing of another court");
    }
    if (!reached && operation.isBounded()) {
      notReached.add(operation.id());
    }
  }

  /**
   * A page behind all others is empty or refused, however far it is. Counted in 32 bits, the first
   * of these would be the first page of all, and the second before it.
   */
  private void readOn(ApiOperation operation) {
    String role = operation.roles().iterator().next();
    for (int page : List.of(1 << 26, Integer.MAX_VALUE - 1)) {
      AccessCall call = AccessCall.of(operation, ours, ours).onPage(page, 1 << 6);
      AccessAnswer answer = calls.answer(call, Optional.of(token(role)));
      boolean beyond = answer.isGood() ? answer.isEmptyPage() : answer.isRefused();
      expect(beyond, role + " far behind", call, answer, "an empty page, or a refusal");
    }
  }

  private String token(String role) {
    return EVERYWHERE.contains(role)
        ? TestTokens.of(Set.of("*"), role)
        : AccessTokens.of(ours, "ours", role);
  }

  private static List<String> bounded(ApiOperation operation) {
    return operation.roles().stream().filter(role -> !role.equals(Roles.ADMIN)).toList();
  }

  private void expect(
      boolean holds, String who, AccessCall call, AccessAnswer answer, String wanted) {
    if (!holds) {
      faults.add("%s: %s → %s; wanted %s".formatted(who, call, answer, wanted));
    }
  }

  private static JsonNode description() {
    return OpenApiGuard.parsed(
        RestAssured.given().get("/q/openapi?format=json").then().extract().asString());
  }
}
