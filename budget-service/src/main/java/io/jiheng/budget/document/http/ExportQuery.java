package io.jiheng.budget.document.http;

import io.jiheng.budget.document.form.SheetLayout;
import io.jiheng.budget.paper.PaperFormat;
import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What kind of file sheets are exported to; taken as {@code @BeanParam}. */
record ExportQuery(
    @QueryParam("format")
        @Parameter(
            description = "文件格式，优先于 Accept / the format, before Accept",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"docx", "xlsx", "csv"}),
            example = "docx")
        String format,
    @QueryParam("layout")
        @Parameter(
            description =
                "表样：hebei 最全；tianjin 无编码、支出计划和依据；neimenggu 为表11，以元计，无编码、用途、支出计划、描述和依据。"
                    + "缺则按表的内容选 hebei 或 tianjin / the layout, by what the sheet has if absent",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"hebei", "tianjin", "neimenggu"}),
            example = "hebei")
        String layout) {

  /**
   * The format asked for by name, else the first acceptable one.
   *
   * @param acceptable the best first
   */
  PaperFormat format(List<MediaType> acceptable) {
    if (isGiven(format)) {
      return named(PaperFormat.values(), format)
          .orElseThrow(
              () ->
                  Problem.of(400, "export-format-unknown")
                      .arg("format", format)
                      .arg("known", names(PaperFormat.values()))
                      .exception());
    }
    return acceptable.stream()
        .flatMap(type -> compatible(type).stream())
        .findFirst()
        .orElse(PaperFormat.DOCX);
  }

  /** The layout asked for, empty if it is left to the sheet. */
  Optional<SheetLayout> wanted() {
    if (!isGiven(layout)) {
      return Optional.empty();
    }
    Optional<SheetLayout> wanted = named(SheetLayout.values(), layout);
    if (wanted.isEmpty()) {
      throw Problem.of(400, "export-layout-unknown")
          .arg("layout", layout)
          .arg("known", names(SheetLayout.values()))
          .exception();
    }
    return wanted;
  }

  private static boolean isGiven(String name) {
    return name != null && !name.isBlank();
  }

  private static Optional<PaperFormat> compatible(MediaType type) {
    return Arrays.stream(PaperFormat.values())
        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType())))
        .findFirst();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  private static <E extends Enum<E>> String names(E[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
