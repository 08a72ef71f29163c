package io.jiheng.budget.rest;

import io.jiheng.budget.printing.Block;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.Prose;
import io.jiheng.pattern.file.Attachment;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers as files to be taken away 导出. */
public final class PrintedFiles {

  /** More than that no cell of an .xlsx holds. */
  private static final int LONGEST_CELL = 32_767;

  private PrintedFiles() {}

  /**
   * The kind of file that is asked for: by the parameter {@code format}, for browsers cannot choose
   * what they accept, or else by the best type that is accepted.
   *
   * @param format of the query, null if there is none
   * @param acceptable the best first
   * @return empty for JSON, which whoever takes anything gets too
   */
  public static Optional<PrintFormat> wanted(String format, List<MediaType> acceptable) {
    if (format != null && !format.isBlank()) {
      return Optional.of(
          EnumParam.named(PrintFormat.class, format, "format", "export-format-unknown"));
    }
    return acceptable.stream()
        .filter(type -> takesJson(type) || accepted(type).isPresent())
        .findFirst()
        .filter(type -> !takesJson(type))
        .flatMap(PrintedFiles::accepted);
  }

  /**
   * Answers with a file.
   *
   * @param plainName of the file, without its ending, in ASCII for programs that know no other
   * @param name the same for people, in any letters: 迁安市人民法院2023年度整体绩效目标表
   */
  public static Response answer(
      PrintFormat format, String plainName, String name, List<PrintedForm> papers) {
    return ok(format, plainName, name, papers).build();
  }

  /** The same, to be given more headers. */
  public static Response.ResponseBuilder ok(
      PrintFormat format, String plainName, String name, List<PrintedForm> papers) {
    refuseTooLong(format, papers);
    return Response.ok(content(format, papers), MediaType.valueOf(format.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.of(plainName, name, format.extension()))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private static void refuseTooLong(PrintFormat format, List<PrintedForm> papers) {
    boolean tooLong =
        papers.stream()
            .flatMap(printed -> printed.blocks().stream())
            .flatMap(PrintedFiles::texts)
            .anyMatch(text -> text.length() > LONGEST_CELL);
    if (tooLong && format == PrintFormat.XLSX) {
      throw Problem.of(422, "export-text-too-long").arg("most", LONGEST_CELL).exception();
    }
  }

  private static Stream<String> texts(Block block) {
    return block instanceof Grid grid
        ? grid.rows().stream().flatMap(List::stream).map(Grid.Place::text)
        : Stream.of(((Prose) block).text());
  }

  private static byte[] content(PrintFormat format, List<PrintedForm> papers) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      format.write(papers, content);
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
    return content.toByteArray();
  }

  private static boolean takesJson(MediaType type) {
    return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  private static Optional<PrintFormat> accepted(MediaType type) {
    return Arrays.stream(PrintFormat.values())
        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType())))
        .findFirst();
  }
}
