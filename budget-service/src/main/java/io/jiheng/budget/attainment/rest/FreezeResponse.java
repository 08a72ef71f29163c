package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.attainment.Freeze;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A counted value held fast 定格, with its proof. */
@Schema(name = "TargetFreeze")
public record FreezeResponse(
    @Schema(description = "本项目或本表第几次定格 / counts the owner's", examples = "1") int number,
    @Schema(examples = "7") int row,
    @Schema(examples = "一审服判息诉率") String description,
    ValueResponse value,
    Instant at,
    @Schema(examples = "clerk") String by) {

  static FreezeResponse of(int row, Freeze freeze) {
    return new FreezeResponse(
        freeze.number(),
        row,
        freeze.key().indicator(),
        ValueResponse.of(freeze.value()),
        freeze.at(),
        freeze.by());
  }
}
