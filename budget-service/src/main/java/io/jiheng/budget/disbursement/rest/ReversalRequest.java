package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.NewReversal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A counter-entry 冲销 asked for. */
@Schema(name = "ReversalRequest")
record ReversalRequest(
    @NotNull
        @Pattern(regexp = PaymentRequest.VOUCHER)
        @Schema(
            pattern = PaymentRequest.PUBLISHED,
            maxLength = 60,
            description = "冲销凭证号 / the counter-entry's own voucher",
            examples = "2023-04-0009")
        String voucher,
    @NotBlank @Size(max = 500) @Schema(description = "原因 / reason", examples = "收款人有误")
        String reason,
    @Schema(
            description = "冲销日期，缺则为当日 / the day it counts on, today if absent",
            examples = "2023-04-03",
            nullable = true)
        LocalDate reversedOn) {

  NewReversal reversal(String original) {
    return new NewReversal(original, voucher, reason.strip(), Optional.ofNullable(reversedOn));
  }
}
