package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a court. */
@Schema(name = "CourtNaming")
public record CourtRequest(
    @NotBlank @Size(max = 100) @Schema(examples = "迁安市人民法院") String name,
    @NotNull CourtLevel level,
    @Schema(examples = "冀02") String parent,
    @Schema(examples = "[\"qianan-2023\"]") List<String> targetSets,
    @Schema(description = "本院及下级法院不排名 neither it nor the courts under it may be ranked")
        boolean noRanking) {

  Court court(String code) {
    return new Court(
        code,
        name.strip(),
        level,
        GivenText.of(parent).map(CourtCode::of),
        targetSets == null ? List.of() : targetSets,
        noRanking);
  }
}
