package io.jiheng.budget.attainment.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day to hold a value fast at 定格日期. */
@Schema(name = "FreezeRequest")
public record FreezeRequest(@NotNull @Schema(examples = "2023-06-30") LocalDate day) {

  public static final String EXAMPLE = "{\"day\": \"2023-06-30\"}";
}
