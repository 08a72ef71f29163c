package io.jiheng.budget.forms.unitdocument;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintedForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes papers to a file and reads the file. */
public final class ThereAndBack {

  private ThereAndBack() {}

  /** All that the file says is the documents, of their unit and year, and no error in it. */
  public static void assertSame(
      List<? extends UnitDocument> documents,
      UnitMention unit,
      int year,
      List<PrintedForm> papers,
      PrintFormat format) {
    ReadDocument read = read(papers, format);
    assertThat(read.projects()).isEmpty();
    assertThat(read.selfEvaluations()).isEmpty();
    assertThat(read.remarks()).isEmpty();
    assertThat(read.ofUnits()).map(ReadUnitDocument::content).isEqualTo(documents);
    assertThat(read.ofUnits()).allMatch(document -> document.unit().equals(unit));
    assertThat(read.ofUnits()).allMatch(document -> document.year().stated().get() == year);
    assertThat(read.ofUnits()).flatMap(ReadUnitDocument::remarks).noneMatch(Remark::isError);
  }

  private static ReadDocument read(List<PrintedForm> papers, PrintFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(papers, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return DocumentForms.read(FileReading.read(out.toByteArray()).lines());
  }

  /** The documents of this kind in one of the files that people have handed in. */
  public static <T extends UnitDocument> List<T> documents(String file, Class<T> kind) {
    try (InputStream content =
        ThereAndBack.class.getResourceAsStream("/documents/" + file + ".txt")) {
      return DocumentForms.read(FileReading.read(content.readAllBytes()).lines()).ofUnits().stream()
          .map(ReadUnitDocument::content)
          .filter(kind::isInstance)
          .map(kind::cast)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
