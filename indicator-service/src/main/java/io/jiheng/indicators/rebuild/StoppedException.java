package io.jiheng.indicators.rebuild;

/** The service is being stopped; the rebuild in hand goes no further. */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("the service is being stopped");
  }
}
