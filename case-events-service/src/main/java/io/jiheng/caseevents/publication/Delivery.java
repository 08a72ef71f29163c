package io.jiheng.caseevents.publication;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The acknowledgements of a fixed number of events 投递结果, by their place in the request. */
public final class Delivery {

  private static final long NOT_DELIVERED = -1;

  private final int[] partitions;
  private final long[] offsets;
  private final CountDownLatch open;
  private volatile boolean failed;

  Delivery(int places, int sent) {
    partitions = new int[places];
    offsets = new long[places];
    Arrays.fill(offsets, NOT_DELIVERED);
    open = new CountDownLatch(sent);
  }

  Acknowledgement at(int place) {
    return new Acknowledgement() {
      @Override
      public void acknowledged(int partition, long offset) {
        partitions[place] = partition;
        offsets[place] = offset;
        open.countDown();
      }

      @Override
      public void failed() {
        failed = true;
        open.countDown();
      }
    };
  }

  /** Whether any event failed so far. */
  boolean failed() {
    return failed;
  }

  /** Returns when every event was acknowledged or failed, or the time is over. */
  void await(Duration atMost) {
    try {
      if (!open.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        failed = true;
      }
    } catch (InterruptedException e) {
      failed = true;
      Thread.currentThread().interrupt();
    }
  }

  public boolean delivered(int place) {
    return offsets[place] != NOT_DELIVERED;
  }

  /** The partition of a delivered event. */
  public int partition(int place) {
    return partitions[place];
  }

  /** The offset of a delivered event. */
  public long offset(int place) {
    return offsets[place];
  }
}
