package io.jiheng.budget.unit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a unit shall want four eyes 四眼原则. */
@Schema(name = "FourEyesRequest")
record FourEyesRequest(
    @NotNull @Schema(examples = "false") Boolean required,
    @NotBlank @Size(max = 500) @Schema(examples = "本单位仅一名财务人员") String reason) {}
