package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.Closing;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.indicators.organization.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which month is to be closed 关账申请. */
@Schema(name = "CloseRequest")
public record CloseRequest(
    @NotBlank @Schema(examples = "冀0283") String court,
    @NotNull Scope scope,
    @NotBlank @Schema(description = "月份 the month", examples = "2023-06") String month,
    @Size(max = 2000)
        @PlainText
        @Schema(description = "说明 a note", examples = "半年报口径", nullable = true)
        String note) {

  Closing closing() {
    return new Closing(
        CourtCode.of(court),
        scope,
        MonthParam.given("month", month).orElseThrow(),
        Optional.ofNullable(note).map(String::strip).filter(text -> !text.isEmpty()));
  }
}
