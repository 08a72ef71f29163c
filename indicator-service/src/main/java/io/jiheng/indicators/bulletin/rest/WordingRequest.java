package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.organization.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wording as somebody enters it. */
@Schema(name = "BulletinTemplateRequest")
public record WordingRequest(
    @NotBlank
        @Size(max = WordingRequest.LONGEST)
        @PlainText
        @Schema(examples = WordingResponse.EXAMPLE)
        String text) {

  static final int LONGEST = 20_000;
}
