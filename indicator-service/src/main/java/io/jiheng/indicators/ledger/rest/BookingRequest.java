package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Amount;
import io.jiheng.indicators.ledger.Booking;
import io.jiheng.indicators.ledger.Evidence;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.indicators.organization.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be booked 登记内容. */
@Schema(name = "BookingRequest")
public record BookingRequest(
    @NotBlank @Schema(examples = "冀0283") String court,
    @Size(max = 100) @PlainText @Schema(examples = "研究室", nullable = true) String department,
    @NotNull
        @Pattern(regexp = "^[a-z][a-z0-9-]*$", message = "{jiheng.ledger.item}")
        @Schema(description = "台账项目代码 code of the item", examples = "party-satisfaction")
        String item,
    @NotNull @Schema(description = "计入哪一天（北京时间） the day it counts on", examples = "2023-06-30")
        LocalDate day,
    @Valid @Schema(nullable = true) PeriodRequest period,
    @NotNull
        @DecimalMin(value = "0", message = "{jiheng.ledger.amount}")
        @Digits(integer = 13, fraction = 2, message = "{jiheng.ledger.amount}")
        @Schema(
            description = "计数；比率的分子；满意人数；核查完成为 1，未完成为 0 count, part, satisfied, or 1 for done",
            examples = "182")
        BigDecimal numerator,
    @DecimalMin(value = "0", message = "{jiheng.ledger.amount}")
        @Digits(integer = 13, fraction = 2, message = "{jiheng.ledger.amount}")
        @Schema(
            description = "比率的分母、问卷的样本数；其他项目不给 whole of a ratio, sample of a survey; else absent",
            examples = "200",
            nullable = true)
        BigDecimal denominator,
    @NotBlank
        @Size(max = 2000)
        @PlainText
        @Schema(description = "佐证说明 what the figure rests on", examples = "二季度当事人回访，发出问卷 200 份")
        String evidence,
    @Size(max = 2000)
        @Pattern(regexp = "^https?://[^\\s/?#]+([/?#]\\S*)?$", message = "{jiheng.ledger.link}")
        @PlainText
        @Schema(
            description = "佐证材料地址 http or https address of the evidence",
            examples = "https://oa.example.cn/docs/2023/0630",
            nullable = true)
        String evidenceLink,
    @Pattern(
            regexp = "^[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,99}$",
            message = "{jiheng.ledger.reference}")
        @Schema(
            description =
                "幂等键，在本院内唯一 the caller's own name for it, unique in the court;"
                    + " 以字母或数字开头，其后可有 . _ / - letters and digits, then also . _ / -",
            pattern = "^[^\\s!-/:-@\\[-`{-~][^\\s!-,:-@\\[-^`{-~]*$",
            maxLength = 100,
            examples = "2023-Q2-回访",
            nullable = true)
        String reference) {

  Booking booking() {
    return new Booking(
        CourtCode.of(court),
        Optional.ofNullable(department).map(String::strip).filter(name -> !name.isEmpty()),
        item,
        day,
        Optional.ofNullable(period).map(PeriodRequest::period),
        new Amount(numerator, Optional.ofNullable(denominator)),
        new Evidence(evidence.strip(), Optional.ofNullable(evidenceLink)),
        Optional.ofNullable(reference));
  }
}
