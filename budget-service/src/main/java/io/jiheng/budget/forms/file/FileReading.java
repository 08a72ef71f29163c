package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.file.docx.DocxLines;
import io.jiheng.budget.forms.file.xlsx.XlsxLines;
import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.util.List;

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
    LineCollector lines = new LineCollector();
    OfficePackage.open(
        content,
        document -> {
          if (format == FileFormat.DOCX) {
            DocxLines.read(document, lines);
          } else {
            XlsxLines.read(document, lines);
          }
        });
    return FileLines.of(format, lines);
  }

  private static FileLines text(String text) {
    return CsvLines.of(text)
        .map(lines -> new FileLines(FileFormat.CSV, lines, List.of()))
        .orElseGet(() -> new FileLines(FileFormat.TEXT, TextLines.of(text), List.of()));
  }

  private static String text(byte[] content) {
    return PlainText.decoded(content).orElseThrow(() -> new UnreadableFile(Reason.NOT_A_DOCUMENT));
  }
}
