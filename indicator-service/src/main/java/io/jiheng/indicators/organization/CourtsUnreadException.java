package io.jiheng.indicators.organization;

import java.sql.SQLException;

/** The courts cannot be read from the database. */
public final class CourtsUnreadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CourtsUnreadException(SQLException cause) {
    super(cause);
  }
}
