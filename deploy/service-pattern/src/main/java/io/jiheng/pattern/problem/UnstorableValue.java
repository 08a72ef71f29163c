package io.jiheng.pattern.problem;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells a value that the database has no room for 无法存储的值, as a NUL in a text or a day beyond all
 * calendars, from a fault of our own: it came from the caller.
 */
final class UnstorableValue {

  /** Numbers and days out of range, texts that are none, and NUL in text and in JSON. */
  private static final Set<String> STATES = Set.of("22003", "22007", "22008", "22021", "22P05");

  private UnstorableValue() {}

  static boolean isIn(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database
          && STATES.contains(String.valueOf(database.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
