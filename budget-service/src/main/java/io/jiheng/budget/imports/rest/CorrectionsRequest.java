package io.jiheng.budget.imports.rest;

import io.jiheng.budget.forms.line.CellCorrection;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.imports.check.Destination;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is corrected in a file 更正: all of it, in the place of what was corrected before. */
@Schema(name = "ImportCorrections")
record CorrectionsRequest(
    @Size(max = 40)
        @Schema(
            description = "文件未写明时的预算单位 / the unit, if the file does not say",
            examples = "144001",
            nullable = true)
        String unit,
    @Min(2000)
        @Max(2100)
        @Schema(
            description = "文件未写明时的预算年度 / the year, if the file does not say",
            examples = "2023",
            nullable = true)
        Integer year,
    @NotNull @Size(max = CorrectionsRequest.MOST) List<@NotNull @Valid CellRequest> cells) {

  static final int MOST = 500;
  private static final int LONGEST = 4_000;

  /** One cell and what is read in it. */
  @Schema(name = "ImportCorrection")
  record CellRequest(
      @NotNull
          @Size(max = 200)
          @Schema(
              description = "文件的部分，同意见的 part；纯文本与 CSV 为空 / as findings name it",
              examples = "第 2 个表格")
          String part,
      @NotNull @Min(1) @Schema(description = "行号，从 1 起 / from 1", examples = "7") Integer line,
      @NotNull @Min(0) @Schema(description = "列号，从 0 起 / from 0", examples = "3") Integer column,
      @NotNull
          @Size(max = LONGEST)
          @Schema(description = "改为；空为不填 / what is read instead", examples = "74.5 万元")
          String text) {

    CellCorrection correction() {
      return new CellCorrection(new Place(part, line), column, text.strip());
    }
  }

  List<CellCorrection> corrections() {
    return cells.stream().map(CellRequest::correction).toList();
  }

  Destination destination() {
    return new Destination(
        Optional.ofNullable(unit).filter(code -> !code.isBlank()), Optional.ofNullable(year));
  }
}
