package io.jiheng.contract.admission;

/** A batch of more events than are taken at once. */
public final class TooManyEventsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int limit;

  TooManyEventsException(int limit) {
    super("more than " + limit + " events in one batch", null, false, false);
    this.limit = limit;
  }

  public int limit() {
    return limit;
  }
}
