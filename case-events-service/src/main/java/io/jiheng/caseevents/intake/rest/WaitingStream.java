package io.jiheng.caseevents.intake.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/** A stream whose reader gives its place to others for as long as the sender lets it wait. */
final class WaitingStream extends FilterInputStream {

  private final Semaphore places;

  WaitingStream(InputStream in, Semaphore places) {
    super(in);
    this.places = places;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    places.release();
    try {
      return super.read(into, from, length);
    } finally {
      places.acquireUninterruptibly();
    }
  }
}
