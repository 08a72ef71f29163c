package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.organization.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry is taken back 冲正申请. */
@Schema(name = "LedgerReversalRequest")
public record ReversalRequest(
    @NotBlank
        @Size(max = 2000)
        @PlainText
        @Schema(description = "冲正原因 reason", examples = "样本数录错，应为 220 份")
        String reason) {}
