package io.jiheng.pattern.app;

import static org.awaitility.Awaitility.await;

import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.file.ExportFile;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** A file that is written at once, or only when its reader has gone. */
@Path("/api/v1/sample/export")
@RolesAllowed(Roles.VIEWER)
@DataScope(value = DataScope.Kind.NONE, reason = "a sample holds nothing of anybody")
public class ExportResource {

  public static final AtomicInteger BEGUN = new AtomicInteger();

  /** How many were written for nobody. */
  public static final AtomicInteger IN_VAIN = new AtomicInteger();

  @GET
  public Response export(@QueryParam("whenGone") boolean whenGone) throws SQLException {
    var exchange = CurrentRequestManager.get().unwrap(RoutingContext.class);
    Response answer =
        ExportFile.of(
            "sample.csv",
            out -> {
              BEGUN.incrementAndGet();
              if (whenGone) {
                await().atMost(Duration.ofMinutes(1)).until(exchange.response()::closed);
              }
              out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
            });
    if (whenGone) {
      IN_VAIN.incrementAndGet();
    }
    return answer;
  }
}
