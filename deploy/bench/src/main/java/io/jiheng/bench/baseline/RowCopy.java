package io.jiheng.bench.baseline;

import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.event.EventStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The same events put into a table with a primary key by COPY, uncounted. */
public final class RowCopy {

  private RowCopy() {}

  /**
   * Rows per second, from the first byte sent to the commit.
   *
   * @param file written first, so that making the rows takes no part in the time
   */
  public static double run(String jdbcUrl, long events, Path file) {
    try {
      write(events, file);
      return copy(jdbcUrl, events, file);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("the rows could not be copied", e);
    }
  }

  private static void write(long events, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      var stream = new EventStream(events);
      while (stream.hasNext()) {
        BenchEvent event = stream.next();
        out.write(event.id().getBytes(StandardCharsets.UTF_8));
        out.write('\t');
        out.write(event.json());
        out.write('\n');
      }
    }
  }

  private static double copy(String jdbcUrl, long events, Path file)
      throws SQLException, IOException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.createStatement();
        var rows = Files.newInputStream(file)) {
      statement.execute("create table event_row (id text primary key, event text not null)");
      long start = System.nanoTime();
      long copied =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy event_row from stdin", rows, 1 << 16);
      double seconds = (System.nanoTime() - start) / 1e9;
      statement.execute("drop table event_row");
      if (copied != events) {
        throw new IllegalStateException(copied + " rows copied of " + events);
      }
      return copied / seconds;
    }
  }
}
