package io.jiheng.pattern.file;

import io.jiheng.pattern.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * A file for a spreadsheet 导出, of any length. It is written to disk first, so that neither the
 * database nor a thread is kept waiting for a slow reader, nor its rows in memory.
 */
public final class ExportFile {

  private static final Logger LOG = Logger.getLogger(ExportFile.class);

  /** So many lie on the disk at once. */
  private static final Semaphore ON_DISK = new Semaphore(16);

  private ExportFile() {}

  /** Writes the content. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException, SQLException;
  }

  /** Answers with a file; nothing is left of it on disk when the answer has ended. */
  public static Response of(String name, Content content) throws SQLException {
    if (!ON_DISK.tryAcquire()) {
      throw Problem.of(503, "overload").header("Retry-After", "60").exception();
    }
    boolean handedOn = false;
    try {
      Path file = Files.createTempFile("jiheng-export-", null);
      try {
        write(file, content);
        atEndOfAnswer(file);
        handedOn = true;
      } finally {
        if (!handedOn) {
          Files.deleteIfExists(file);
        }
      }
      return Response.ok(file.toFile())
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the directory for temporary files cannot be written to", e);
    } finally {
      if (!handedOn) {
        ON_DISK.release();
      }
    }
  }

  private static void write(Path file, Content content) throws IOException, SQLException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private static void atEndOfAnswer(Path file) {
    CurrentRequestManager.get()
        .unwrap(RoutingContext.class)
        .addEndHandler(
            ended -> {
              ON_DISK.release();
              try {
                Files.deleteIfExists(file);
              } catch (IOException e) {
                LOG.warnf("an export stays on disk: %s", e.getMessage());
              }
            });
  }
}
