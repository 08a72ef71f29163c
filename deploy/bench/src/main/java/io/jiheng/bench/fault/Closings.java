package io.jiheng.bench.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jiheng.bench.event.BenchEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How many cases of each court are closed in each year 结案数, by what was sent: the suite's own
 * count, which knows nothing of the product's.
 */
final class Closings {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String CLOSED = "io.jiheng.case.closed.v1";
  private static final String REVOKED = "io.jiheng.case.closing-revoked.v1";

  private final Map<Key, Tally> tallies = new HashMap<>();
  private final Map<String, Key> closedIn = new HashMap<>();

  /** A court and a year. */
  record Key(String court, int year) {}

  /** What has happened so far. */
  private static final class Tally {
    private long closings;
    private long revocations;
  }

  /**
   * The bounds of a count while some of what was sent may not be counted yet.
   *
   * @param least every revocation since is counted, and no closing
   * @param most every closing since is counted, and no revocation
   */
  record Bounds(long least, long most) {}

  /** What stands at a moment. */
  record Mark(long closings, long revocations) {}

  /** Another event of a case is about to be sent; the events of one case come in their order. */
  synchronized void add(BenchEvent event) {
    JsonNode envelope;
    try {
      envelope = JSON.readTree(event.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var type = envelope.get("type").textValue();
    if (type.equals(CLOSED)) {
      var court = envelope.get("source").textValue().split(":")[2];
      var day = envelope.get("data").get("closedOn").textValue();
      var key = new Key(court, Integer.parseInt(day.substring(0, 4)));
      closedIn.put(event.key(), key);
      tally(key).closings++;
    } else if (type.equals(REVOKED)) {
      tally(closedIn.remove(event.key())).revocations++;
    }
  }

  synchronized Mark mark(Key key) {
    var tally = tally(key);
    return new Mark(tally.closings, tally.revocations);
  }

  /** The number once everything is counted. */
  synchronized long exact(Key key) {
    var tally = tally(key);
    return tally.closings - tally.revocations;
  }

  /** The bounds of an answer that was asked for after a moment when everything was counted. */
  synchronized Bounds since(Key key, Mark counted) {
    var tally = tally(key);
    long then = counted.closings() - counted.revocations();
    return new Bounds(
        then - (tally.revocations - counted.revocations()),
        then + tally.closings - counted.closings());
  }

  private Tally tally(Key key) {
    return tallies.computeIfAbsent(key, fresh -> new Tally());
  }
}
