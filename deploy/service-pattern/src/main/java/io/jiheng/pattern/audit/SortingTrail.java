package io.jiheng.pattern.audit;

import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Writes to a table, and to a log what the table would never take: one entry that it refuses for
 * what is in it must not keep all others, and with them every change, waiting for ever.
 *
 * @param table takes all, or refuses all because of one
 * @param log takes whatever there is
 */
record SortingTrail(AuditTrail table, AuditTrail log) implements AuditTrail {

  private static final Logger LOG = Logger.getLogger(SortingTrail.class);

  /** SQL:2016, table 33: data exceptions, and violated constraints. */
  private static final List<String> REFUSALS = List.of("22", "23");

  /**
   * Writes all of them. Where the table is lost halfway through sorting they are tried again by the
   * caller, and some may stand in it twice.
   */
  @Override
  public void write(List<AuditEntry> entries) throws SQLException {
    try {
      table.write(entries);
    } catch (SQLException fault) {
      if (!isRefusal(fault)) {
        throw fault;
      }
      if (entries.size() == 1) {
        LOG.errorf("an audit entry goes to the log, its table refuses it: %s", fault.getMessage());
        log.write(entries);
        return;
      }
      for (AuditEntry entry : entries) {
        write(List.of(entry));
      }
    }
  }

  private static boolean isRefusal(SQLException fault) {
    return fault.getSQLState() != null
        && REFUSALS.stream().anyMatch(fault.getSQLState()::startsWith);
  }
}
