package io.jiheng.indicators.query.snapshot.rest;

import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers 304 while nothing has changed since the entity tag that the caller has. The tag changes
 * when a court that was asked about is counted on, renamed or moved, or falls silent, and with the
 * catalogue.
 */
public final class ConditionalResponse {

  private static final int PRECONDITION_FAILED = 412;

  private final EntityTag tag;

  private ConditionalResponse(EntityTag tag) {
    this.tag = tag;
  }

  /**
   * The tag of an answer.
   *
   * @param parts everything else that the answer depends on, e.g. catalogue, indicator, days,
   *     language; each is told by its text
   */
  public static ConditionalResponse of(ValueQuery query, Snapshot snapshot, Object... parts) {
    return new ConditionalResponse(new EntityTag(hash(query, snapshot, parts), true));
  }

  /**
   * Over texts and numbers only: what an enum or a lambda has for a hash is another in every
   * replica, and each would tell a poller of the others that something changed.
   */
  static String hash(ValueQuery query, Snapshot snapshot, Object... parts) {
    long hash = Objects.hash(query.scope().name(), query.targetSets());
    for (var part : parts) {
      hash = 31 * hash + String.valueOf(part).hashCode();
    }
    for (var court : query.courts()) {
      hash = 31 * hash + court.hashCode();
      hash = 31 * hash + Long.hashCode(snapshot.revision(court));
      hash = 31 * hash + query.tree().court(court).map(ConditionalResponse::hash).orElse(0);
    }
    return Long.toHexString(hash);
  }

  private static int hash(Court court) {
    return Objects.hash(
        court.code(),
        court.name(),
        court.level().name(),
        court.parent(),
        court.targetSets(),
        court.noRanking());
  }

  /**
   * 304 where the caller has this answer already.
   *
   * @throws RuntimeException the problem 412 where it wants another one alone ({@code If-Match})
   */
  public Optional<Response> evaluate(Request request) {
    var unlike = Optional.ofNullable(request.evaluatePreconditions(tag)).map(this::dress);
    if (unlike.filter(answer -> answer.getStatus() == PRECONDITION_FAILED).isPresent()) {
      throw Problem.of(PRECONDITION_FAILED, "precondition-failed").exception();
    }
    return unlike;
  }

  public Response answer(Object entity) {
    return dress(Response.ok(entity));
  }

  private Response dress(Response.ResponseBuilder builder) {
    var revalidate = new CacheControl();
    revalidate.setPrivate(true);
    revalidate.setNoCache(true);
    return builder.tag(tag).cacheControl(revalidate).header("Vary", "Accept-Language").build();
  }
}
