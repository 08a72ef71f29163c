package io.jiheng.budget.forms.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as Word writes them. */
final class WordDocuments {

  private WordDocuments() {}

  /** A document, written and read again. */
  static FileLines read(Consumer<XWPFDocument> content) {
    try (XWPFDocument document = new XWPFDocument()) {
      content.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return FileReading.read(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
