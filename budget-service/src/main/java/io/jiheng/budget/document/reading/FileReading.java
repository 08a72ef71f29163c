package io.jiheng.budget.document.reading;

import io.jiheng.budget.document.FileFormat;
import io.jiheng.budget.document.UnreadableFile;
import io.jiheng.budget.document.UnreadableFile.Reason;

/** Reads a file by what it is, not by what it is called. */
public final class FileReading {

  private FileReading() {}

  /**
   * @throws UnreadableFile if it is none of the kinds that are read, or not safely read
   */
  public static FileLines read(byte[] content) {
    return switch (Signature.of(content)) {
      case ARCHIVE -> office(content);
      case COMPOUND -> throw CompoundFile.refusal(content);
      case PROGRAM -> throw new UnreadableFile(Reason.NOT_A_DOCUMENT);
      case NONE -> text(text(content));
    };
  }

  private static FileLines office(byte[] content) {
    FileFormat format = Archive.check(content);
    return new FileLines(
        format,
        OfficePackage.open(content, format == FileFormat.DOCX ? DocxLines::of : XlsxLines::of));
  }

  private static FileLines text(String text) {
    return CsvLines.of(text)
        .map(lines -> new FileLines(FileFormat.CSV, lines))
        .orElseGet(() -> new FileLines(FileFormat.TEXT, TextLines.of(text)));
  }

  private static String text(byte[] content) {
    return PlainText.decoded(content).orElseThrow(() -> new UnreadableFile(Reason.NOT_A_DOCUMENT));
  }
}
