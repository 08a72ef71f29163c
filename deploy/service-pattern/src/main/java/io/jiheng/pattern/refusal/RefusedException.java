package io.jiheng.pattern.refusal;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses what somebody asks for (不予办理), with a code and what it is about. Rules throw it, and know
 * nothing of HTTP: the door answers it as the problem of that code, see {@code Problem}. It is an
 * expected answer, so it carries no stack trace.
 */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> arguments = new LinkedHashMap<>();
  private final transient Optional<Duration> again;

  /** What kind of refusal it is, whatever the rule. */
  public enum Kind {
    /** It says something that nobody understands. */
    NOT_UNDERSTOOD,
    /** A rule does not allow what is asked for. */
    AGAINST_A_RULE,
    /** It does not go with what is there already, or with the state it is in. */
    CONFLICT,
    /** It is about something that is not there. */
    UNKNOWN,
    /** It is based on something that was changed since. */
    OUTDATED,
    /** This caller may not do it. */
    NOT_ALLOWED,
    /** This caller has as much in hand as one may have. */
    TOO_MANY,
    /** It cannot be done now. */
    NOT_NOW
  }

  private RefusedException(Kind kind, String code, Optional<Duration> again) {
    super(code, null, false, false);
    this.kind = kind;
    this.code = code;
    this.again = again;
  }

  /** A refusal of what nobody understands, such as an order by a column that there is not. */
  public static RefusedException notUnderstood(String code) {
    return new RefusedException(Kind.NOT_UNDERSTOOD, code, Optional.empty());
  }

  /** A refusal by a rule that does not allow it. */
  public static RefusedException againstRule(String code) {
    return new RefusedException(Kind.AGAINST_A_RULE, code, Optional.empty());
  }

  /** A refusal because of what is there already, or of its state. */
  public static RefusedException conflict(String code) {
    return new RefusedException(Kind.CONFLICT, code, Optional.empty());
  }

  /**
   * A refusal because of a state that passes.
   *
   * @param again after which time it may be asked for again
   */
  public static RefusedException passingConflict(String code, Duration again) {
    return new RefusedException(Kind.CONFLICT, code, Optional.of(again));
  }

  /** A refusal because something is not there. */
  public static RefusedException unknown(String code) {
    return new RefusedException(Kind.UNKNOWN, code, Optional.empty());
  }

  /** A refusal because it was changed since the caller read it. */
  public static RefusedException outdated() {
    return new RefusedException(Kind.OUTDATED, "precondition-failed", Optional.empty());
  }

  /** A refusal because this caller may not do it. */
  public static RefusedException notAllowed(String code) {
    return new RefusedException(Kind.NOT_ALLOWED, code, Optional.empty());
  }

  /**
   * A refusal because this caller has too much in hand.
   *
   * @param again after which time it may be asked for again
   */
  public static RefusedException tooMany(String code, Duration again) {
    return new RefusedException(Kind.TOO_MANY, code, Optional.of(again));
  }

  /**
   * A refusal because others are at it.
   *
   * @param again after which time it may be asked for again
   */
  public static RefusedException busy(String code, Duration again) {
    return new RefusedException(Kind.NOT_NOW, code, Optional.of(again));
  }

  /** A refusal because something that it needs is not set up; waiting does not help. */
  public static RefusedException notSetUp(String code) {
    return new RefusedException(Kind.NOT_NOW, code, Optional.empty());
  }

  /** Adds what the refusal is about; texts may name it. */
  public RefusedException with(String name, Object value) {
    arguments.put(name, value);
    return this;
  }

  public Kind kind() {
    return kind;
  }

  /** The code of its texts, such as {@code month-closed}. */
  public String code() {
    return code;
  }

  /** What it is about, in the order in which it was said. */
  public Map<String, Object> arguments() {
    return Collections.unmodifiableMap(arguments);
  }

  /** After which time the same may be asked for again, where waiting helps. */
  public Optional<Duration> again() {
    return again;
  }
}
