package io.jiheng.indicators.query.supervision.rest;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.pattern.file.CsvFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The case that a row of a list is about: what every such row begins with. */
public record WatchedCaseResponse(
    @Schema(examples = "(2023)冀0283执123号") String caseNumber,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "执") String family,
    @Schema(examples = "执行局", nullable = true) String department,
    @Schema(examples = "J0017", nullable = true) String judge,
    @Schema(examples = "2023-03-01", nullable = true) LocalDate filedOn) {

  static WatchedCaseResponse of(CaseFile file) {
    return new WatchedCaseResponse(
        file.number().toString(),
        file.number().court(),
        file.family().word(),
        file.department().orElse(null),
        file.judge().orElse(null),
        file.filing().map(CaseFiled::filedOn).orElse(null));
  }

  /** The titles of a file of such rows. */
  static List<String> columns(String... more) {
    return Stream.concat(Stream.of("案号", "法院", "类别", "庭室", "法官", "立案日期"), Stream.of(more)).toList();
  }

  /** A row of that file. */
  List<String> cells(Object... more) {
    return CsvFile.cells(
        Stream.concat(
                Stream.of(caseNumber, court, family, department, judge, filedOn), Stream.of(more))
            .toArray());
  }
}
