package io.jiheng.budget.sheet.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a sheet goes back 退回原因. */
@Schema(name = "ReturnRequest")
public record ReturnRequest(
    @NotBlank @Size(max = 1000) @Schema(examples = "财政资金单位应为万元") String reason) {}
