package io.jiheng.budget.attainment.ingest;

/** A message that is no indicator value; its message tells no payload. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
