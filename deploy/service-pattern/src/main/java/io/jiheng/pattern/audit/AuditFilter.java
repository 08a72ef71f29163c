package io.jiheng.pattern.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of the audit log are asked for; what is not given leaves none out. */
public record AuditFilter(
    @QueryParam("from")
        @Parameter(description = "自此刻起 from this moment on", example = "2023-06-01T00:00:00Z")
        Instant from,
    @QueryParam("to")
        @Parameter(description = "到此刻前 before this moment", example = "2023-07-01T00:00:00Z")
        Instant to,
    @QueryParam("name") @Parameter(description = "令牌中的名字 name of the token", example = "clerk-0283")
        String name,
    @QueryParam("operation")
        @Parameter(description = "接口操作 id of the operation", example = "putCourt")
        String operation,
    @QueryParam("status")
        @Min(100)
        @Max(599)
        @Parameter(description = "应答状态 status of the answer", example = "200")
        Integer status) {

  /** The condition, to be followed by {@link #set}. */
  String where() {
    List<String> all = new ArrayList<>(List.of("true"));
    if (from != null) {
      all.add("at >= ?");
    }
    if (to != null) {
      all.add("at < ?");
    }
    if (name != null) {
      all.add("name = ?");
    }
    if (operation != null) {
      all.add("operation = ?");
    }
    if (status != null) {
      all.add("status = ?");
    }
    return String.join(" and ", all);
  }

  /** Sets the parameters of the condition, and tells the number of the next one. */
  int set(PreparedStatement query) throws SQLException {
    int next = 1;
    for (Instant bound : new Instant[] {from, to}) {
      if (bound != null) {
        query.setObject(next++, bound.atOffset(ZoneOffset.UTC));
      }
    }
    for (String text : new String[] {name, operation}) {
      if (text != null) {
        query.setString(next++, text);
      }
    }
    if (status != null) {
      query.setInt(next++, status);
    }
    return next;
  }
}
