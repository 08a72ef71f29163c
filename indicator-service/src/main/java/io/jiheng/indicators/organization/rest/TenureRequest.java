package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.Tenure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a quota judge's membership 员额法官任职. */
@Schema(name = "TenureRequest")
public record TenureRequest(
    @NotBlank @Schema(description = "法院代字，登记后不能改 court, never to be changed", examples = "冀0283")
        String court,
    @NotBlank
        @Size(max = 64)
        @PlainText
        @Schema(description = "法官代码，与案件事件所用一致 as case events name the judge", examples = "J0017")
        String judge,
    @Size(max = 64) @PlainText @Schema(examples = "王某", nullable = true) String judgeName,
    @Size(max = 100) @PlainText @Schema(examples = "民事审判一庭", nullable = true) String department,
    @NotNull @Schema(description = "任职首日 first day", examples = "2023-01-01") LocalDate from,
    @Schema(description = "任职末日，在任则不给 last day; absent while it lasts", nullable = true)
        LocalDate to) {

  String courtCode() {
    return CourtCode.of(court);
  }

  Tenure tenure() {
    return new Tenure(
        courtCode(),
        judge.strip(),
        GivenText.of(judgeName),
        GivenText.of(department),
        from,
        Optional.ofNullable(to));
  }
}
