package io.jiheng.indicators.store;

import java.sql.SQLTransientException;

/** Another transaction has written one of the cases since they were read; the batch is repeated. */
public final class StaleCaseException extends SQLTransientException {

  private static final long serialVersionUID = 1L;

  StaleCaseException(int expected, int written) {
    super("of " + expected + " cases only " + written + " were still as they were read", "40001");
  }
}
