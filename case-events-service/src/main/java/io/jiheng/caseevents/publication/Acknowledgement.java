package io.jiheng.caseevents.publication;

/** What becomes of an event that was handed to Kafka; called once, from any thread. */
public interface Acknowledgement {

  /** All in-sync replicas have it: it lies in this partition at this offset. */
  void acknowledged(int partition, long offset);

  /** Kafka did not confirm it; it may be there all the same, and may be sent again. */
  void failed();
}
