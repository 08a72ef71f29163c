package io.jiheng.pattern.sender;

import java.util.Optional;

/**
 * What happens on one connection, and whether its other side is too slow. Of one thread; it is told
 * the time.
 */
final class Wire {

  /** So many seconds a sender may be ahead of the slowest pace. */
  private static final int MOST_SECONDS_AHEAD = 60;

  private static final long NEVER = Long.MIN_VALUE;

  private final SenderConfig config;
  private final long slowest;
  private long headSince = NEVER;
  private long active;
  private long unreadSince = NEVER;
  private boolean body;
  private boolean answering;
  private long ahead;
  private int owed;

  Wire(SenderConfig config, long now) {
    this.config = config;
    this.slowest = config.bytesPerSecond().asLongValue();
    this.active = now;
  }

  /** Bytes came in, of whatever. */
  void bytes(long now) {
    active = now;
    if (!body && headSince == NEVER) {
      headSince = now;
    }
  }

  /** The head of a request is whole. */
  void head() {
    headSince = NEVER;
    body = true;
    ahead = slowest * config.grace().toSeconds();
    owed++;
  }

  /** A piece of a body came in. */
  void piece(int bytes, boolean last) {
    headSince = NEVER;
    body = !last;
    ahead = Math.min(slowest * MOST_SECONDS_AHEAD, ahead + bytes);
  }

  /** An answer begins, or goes on. */
  void answering() {
    answering = true;
  }

  /** An answer is whole. */
  void answered(long now) {
    active = now;
    answering = false;
    owed = Math.max(0, owed - 1);
  }

  /**
   * A second has passed.
   *
   * @param reading whether we would take what comes
   * @param writable whether what we answer is taken
   */
  Optional<Slowness> second(long now, boolean reading, boolean writable) {
    unreadSince = writable ? NEVER : unreadSince == NEVER ? now : unreadSince;
    if (body && reading) {
      ahead -= slowest;
    }
    if (headSince != NEVER && now - headSince > config.head().toNanos()) {
      return Optional.of(Slowness.HEAD);
    }
    if (body && ahead < 0) {
      return Optional.of(Slowness.BODY);
    }
    if (unreadSince != NEVER && now - unreadSince > config.unread().toNanos()) {
      return Optional.of(Slowness.UNREAD);
    }
    boolean nothingInHand = owed == 0 && !body && headSince == NEVER;
    return nothingInHand && now - active > config.idle().toNanos()
        ? Optional.of(Slowness.IDLE)
        : Optional.empty();
  }

  /** Whether an answer can still be given to the request that is too slow. */
  boolean isUnanswered() {
    return !answering && owed == (headSince == NEVER ? 1 : 0);
  }

  /** Whether every request has its whole answer. */
  boolean owesNothing() {
    return owed == 0;
  }
}
