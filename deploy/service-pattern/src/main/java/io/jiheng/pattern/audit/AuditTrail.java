package io.jiheng.pattern.audit;

import java.sql.SQLException;
import java.util.List;

/** Where the audit log is kept. */
@FunctionalInterface
interface AuditTrail {

  /** Writes all of them, or none. */
  void write(List<AuditEntry> entries) throws SQLException;
}
