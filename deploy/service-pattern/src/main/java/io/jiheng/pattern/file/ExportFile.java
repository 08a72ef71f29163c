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
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
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

  /**
   * Writes the content.
   *
   * @param <E> what else than the disk may fail
   */
  @FunctionalInterface
  public interface Content<E extends Exception> {
    void writeTo(OutputStream out) throws IOException, E;
  }

  /** Answers with a file; nothing is left of it on disk when the answer has ended. */
  public static <E extends Exception> Response of(String name, Content<E> content) throws E {
    if (!ON_DISK.tryAcquire()) {
      throw Problem.of(503, "overload").header("Retry-After", "60").exception();
    }
    boolean leftToAnswer = false;
    Path file = null;
    try {
      file = Files.createTempFile("jiheng-export-", null);
      write(file, content);
      leftToAnswer = true;
      return isForgottenWithAnswer(file) ? answer(name, file) : Response.noContent().build();
    } catch (IOException e) {
      throw new UncheckedIOException("the directory for temporary files cannot be written to", e);
    } finally {
      if (!leftToAnswer) {
        forget(file);
      }
    }
  }

  private static Response answer(String name, Path file) {
    return Response.ok(file.toFile())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static <E extends Exception> void write(Path file, Content<E> content)
      throws IOException, E {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  /**
   * Has the file forgotten at the end of the answer. False where the caller hung up while it was
   * written, and it is forgotten already: of an end before now nobody is told any more.
   */
  private static boolean isForgottenWithAnswer(Path file) {
    RoutingContext exchange = CurrentRequestManager.get().unwrap(RoutingContext.class);
    AtomicBoolean over = new AtomicBoolean();
    Runnable end =
        () -> {
          if (over.compareAndSet(false, true)) {
            forget(file);
          }
        };
    exchange.addEndHandler(ended -> end.run());
    boolean hungUp = exchange.response().closed();
    if (hungUp) {
      end.run();
    }
    return !hungUp;
  }

  private static void forget(Path file) {
    ON_DISK.release();
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warnf("an export stays on disk: %s", e.getMessage());
    }
  }
}
