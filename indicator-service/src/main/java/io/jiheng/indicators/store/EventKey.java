package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.EventId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The short form of an event's identity: 16 bytes of SHA-256 over source, NUL and id. */
public record EventKey(long high, long low) implements Comparable<EventKey> {

  static final int BYTES = 16;

  public static EventKey of(EventId id) {
    var digest = sha256();
    digest.update(id.source().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return ofBytes(digest.digest(id.id().getBytes(StandardCharsets.UTF_8)));
  }

  static EventKey ofBytes(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new EventKey(buffer.getLong(), buffer.getLong());
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
  }

  @Override
  public int compareTo(EventKey other) {
    var byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
