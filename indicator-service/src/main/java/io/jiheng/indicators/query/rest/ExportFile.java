package io.jiheng.indicators.query.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * A file for a spreadsheet 导出, of any length. It is written to disk first, so that the database is
 * not kept waiting for a slow reader, nor its rows in memory.
 */
final class ExportFile {

  private ExportFile() {}

  /** Writes the content. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException, SQLException;
  }

  /** Answers with a file; nothing is left of it on disk. */
  static Response of(String name, Content content) throws SQLException {
    try {
      return Response.ok(written(content))
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the directory for temporary files cannot be written to", e);
    }
  }

  private static InputStream written(Content content) throws IOException, SQLException {
    Path file = Files.createTempFile("jiheng-export-", null);
    boolean done = false;
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.writeTo(out);
      }
      var written = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
      done = true;
      return written;
    } finally {
      if (!done) {
        Files.deleteIfExists(file);
      }
    }
  }
}
