package io.jiheng.pattern.body;

import io.jiheng.pattern.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory for the bodies of all requests in hand. It is taken up as bytes arrive and not by what
 * is announced, so that who sends slowly keeps no room from others.
 */
@Singleton
public class BodyRoom {

  private final AtomicLong taken = new AtomicLong();
  private final long most;
  private final String retryAfter;
  private final Counter refused;

  BodyRoom(BodyConfig config, MeterRegistry metrics) {
    most = config.inHand().asLongValue();
    retryAfter = String.valueOf(config.retryAfter().toSeconds());
    refused =
        Counter.builder("jiheng.body.overload")
            .description("Requests refused for lack of room for their bodies")
            .register(metrics);
    Gauge.builder("jiheng.body.in.hand", taken, AtomicLong::get)
        .description("The bodies of all requests in hand")
        .baseUnit("bytes")
        .register(metrics);
  }

  /** The share of one body. */
  public Share share() {
    return new Share();
  }

  Problem overload() {
    refused.increment();
    return Problem.of(429, "overload").header("Retry-After", retryAfter);
  }

  /** What one body takes; of one thread at a time. */
  public final class Share implements AutoCloseable {

    private long bytes;
    private boolean closed;

    private Share() {}

    /** Takes room for so many more bytes; false where there is none, or the share is given back. */
    synchronized boolean take(long more) {
      if (closed || taken.addAndGet(more) > most) {
        taken.addAndGet(closed ? 0 : -more);
        return false;
      }
      bytes += more;
      return true;
    }

    /**
     * Takes room for so many more bytes.
     *
     * @throws RuntimeException the problem 429 with {@code Retry-After}, where there is none
     */
    public void require(long more) {
      if (!take(more)) {
        throw overload().exception();
      }
    }

    /** Gives the room back; a second call does nothing. */
    @Override
    public synchronized void close() {
      closed = true;
      taken.addAndGet(-bytes);
      bytes = 0;
    }
  }
}
