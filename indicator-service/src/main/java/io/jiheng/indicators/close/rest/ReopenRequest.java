package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.organization.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a month is opened again 重新开账申请. */
@Schema(name = "ReopenRequest")
public record ReopenRequest(
    @NotBlank
        @Size(max = 2000)
        @PlainText
        @Schema(description = "重新开账的原因 reason", examples = "六月二十九日的一批结案事件延迟到达")
        String reason) {}
