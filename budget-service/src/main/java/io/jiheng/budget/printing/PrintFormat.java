package io.jiheng.budget.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Kinds of files that papers are written to 导出格式. */
public enum PrintFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxFile::write),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write),
  /** Cells as the grid has them, without merging; with a byte order mark. */
  CSV("text/csv;charset=UTF-8", CsvFile::write);

  private interface Writer {
    void write(List<PrintedForm> papers, OutputStream out) throws IOException;
  }

  private final String mediaType;
  private final Writer writer;

  PrintFormat(String mediaType, Writer writer) {
    this.mediaType = mediaType;
    this.writer = writer;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of such a file's name, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes papers one after the other; the stream stays open. */
  public void write(List<PrintedForm> papers, OutputStream out) throws IOException {
    writer.write(papers, out);
  }
}
