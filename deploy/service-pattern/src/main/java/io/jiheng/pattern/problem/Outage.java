package io.jiheng.pattern.problem;

import io.quarkus.oidc.OIDCException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Tells a database that is away, frozen or overburdened 数据库不可用, or a login server that is away
 * 登录服务不可用, from a fault of our own: the caller may come again and is told when.
 */
final class Outage {

  private static final Logger LOG = Logger.getLogger(Outage.class);
  private static final String COME_AGAIN_AFTER_SECONDS = "5";

  /** Connection, insufficient resources, and interventions of an operator. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

  /** A lock that was not to be had, and what met another at the same rows. */
  private static final Set<String> PASSING = Set.of("55P03", "40001", "40P01");

  private Outage() {}

  /** The problem to answer with; absent where neither is to blame. */
  static Optional<Problem> of(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof OIDCException) {
        LOG.warnf("nobody can sign in: %s", cause.getMessage());
        return Optional.of(comeAgain("login-unavailable"));
      }
      if (cause instanceof SQLException database && isOutage(database)) {
        LOG.warnf(
            "the database does not answer: %s (SQLSTATE %s)",
            firstLine(database), database.getSQLState());
        return Optional.of(comeAgain("database-unavailable"));
      }
    }
    return Optional.empty();
  }

  private static Problem comeAgain(String code) {
    return Problem.of(503, code).header("Retry-After", COME_AGAIN_AFTER_SECONDS);
  }

  /** A pool that has no connection to give tells no state. */
  private static boolean isOutage(SQLException fault) {
    String state = fault.getSQLState();
    if (fault instanceof SQLTransientException || state == null) {
      return true;
    }
    return PASSING.contains(state)
        || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
  }

  private static String firstLine(SQLException fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
  }
}
