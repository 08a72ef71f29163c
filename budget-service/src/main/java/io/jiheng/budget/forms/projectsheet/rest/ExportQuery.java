package io.jiheng.budget.forms.projectsheet.rest;

import io.jiheng.budget.forms.projectsheet.print.SheetLayout;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.rest.EnumParam;
import io.jiheng.budget.rest.PrintedFiles;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
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
  PrintFormat format(List<MediaType> acceptable) {
    return PrintedFiles.wanted(format, acceptable).orElse(PrintFormat.DOCX);
  }

  /** The layout asked for, empty if it is left to the sheet. */
  Optional<SheetLayout> wanted() {
    return Optional.ofNullable(layout)
        .filter(name -> !name.isBlank())
        .map(name -> EnumParam.named(SheetLayout.class, name, "layout", "export-layout-unknown"));
  }
}
