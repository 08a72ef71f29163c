package io.jiheng.budget.http;

import io.jiheng.budget.paper.Block;
import io.jiheng.budget.paper.Grid;
import io.jiheng.budget.paper.Paper;
import io.jiheng.budget.paper.PaperFormat;
import io.jiheng.budget.paper.Prose;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers as files to be taken away 导出. */
public final class PaperFiles {

  /** What no name of a file may have in it, in any of the usual systems. */
  private static final String UNFIT_FOR_NAMES = "[\\p{Cntrl}/\\\\:*?\"<>|]+";

  /** More than that no cell of an .xlsx holds. */
  private static final int LONGEST_CELL = 32_767;

  private PaperFiles() {}

  /**
   * The kind of file that is asked for: by the parameter {@code format}, for browsers cannot choose
   * what they accept, or else by the best type that is accepted.
   *
   * @param format of the query, null if there is none
   * @param acceptable the best first
   * @return empty for JSON, which whoever takes anything gets too
   */
  public static Optional<PaperFormat> wanted(String format, List<MediaType> acceptable) {
    if (format != null && !format.isBlank()) {
      return Optional.of(named(format.strip()));
    }
    return acceptable.stream()
        .filter(type -> takesJson(type) || accepted(type).isPresent())
        .findFirst()
        .filter(type -> !takesJson(type))
        .flatMap(PaperFiles::accepted);
  }

  /**
   * Answers with a file.
   *
   * @param plainName of the file, without its ending, in ASCII for programs that know no other
   * @param name the same for people, in any letters: 迁安市人民法院2023年度整体绩效目标表
   */
  public static Response answer(
      PaperFormat format, String plainName, String name, List<Paper> papers) {
    refuseTooLong(format, papers);
    return Response.ok(content(format, papers), MediaType.valueOf(format.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, plainName, name))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static void refuseTooLong(PaperFormat format, List<Paper> papers) {
    boolean tooLong =
        papers.stream()
            .flatMap(paper -> paper.blocks().stream())
            .flatMap(PaperFiles::texts)
            .anyMatch(text -> text.length() > LONGEST_CELL);
    if (tooLong && format == PaperFormat.XLSX) {
      throw Problem.of(422, "export-text-too-long").arg("most", LONGEST_CELL).exception();
    }
  }

  private static Stream<String> texts(Block block) {
    return block instanceof Grid grid
        ? grid.rows().stream().flatMap(List::stream).map(Grid.Place::text)
        : Stream.of(((Prose) block).text());
  }

  private static byte[] content(PaperFormat format, List<Paper> papers) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      format.write(papers, content);
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
    return content.toByteArray();
  }

  /** RFC 6266, the name's letters encoded as RFC 5987 has it. */
  private static String disposition(PaperFormat format, String plainName, String name) {
    String ending = "." + format.extension();
    String encoded =
        URLEncoder.encode(name.replaceAll(UNFIT_FOR_NAMES, "_") + ending, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return "attachment; filename=\""
        + plainName.replaceAll("[^\\w.-]+", "_")
        + ending
        + "\"; filename*=UTF-8''"
        + encoded;
  }

  private static PaperFormat named(String format) {
    return Arrays.stream(PaperFormat.values())
        .filter(known -> known.extension().equals(format.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(400, "export-format-unknown")
                    .arg("format", format)
                    .arg("known", known())
                    .exception());
  }

  private static String known() {
    return Arrays.stream(PaperFormat.values())
        .map(PaperFormat::extension)
        .collect(Collectors.joining(", "));
  }

  private static boolean takesJson(MediaType type) {
    return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  private static Optional<PaperFormat> accepted(MediaType type) {
    return Arrays.stream(PaperFormat.values())
        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType())))
        .findFirst();
  }
}
