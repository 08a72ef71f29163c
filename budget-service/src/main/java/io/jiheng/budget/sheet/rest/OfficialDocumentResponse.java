package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.sheet.OfficialDocument;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an adjustment rests on 调整依据. */
@Schema(name = "OfficialDocument")
public record OfficialDocumentResponse(
    @Schema(description = "文号 / number", examples = "冀财预〔2023〕18号") String number,
    @Schema(description = "发文日期 / date", examples = "2023-06-08") LocalDate day) {

  public static OfficialDocumentResponse of(OfficialDocument document) {
    return new OfficialDocumentResponse(document.number(), document.day());
  }
}
