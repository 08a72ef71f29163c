package io.jiheng.pattern.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jboss.logging.Logger;

/** The log category {@code io.jiheng.audit}, of a service that has no database: one JSON a line. */
final class LogTrail implements AuditTrail {

  static final String CATEGORY = "io.jiheng.audit";

  private static final Logger LOG = Logger.getLogger(CATEGORY);

  private final ObjectMapper json;

  LogTrail(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void write(List<AuditEntry> entries) {
    for (AuditEntry entry : entries) {
      try {
        LOG.info(json.writeValueAsString(entry));
      } catch (JsonProcessingException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
