package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.query.Question;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which court, and whether those under it too. */
public record ScopeParams(
    @QueryParam("court") @NotBlank @Parameter(description = "法院代字 court code", example = "冀0283")
        String court,
    @QueryParam("scope")
        @DefaultValue("COURT")
        @Parameter(description = "COURT 本院；SUBTREE 本院及下级法院 the court, or with all under it")
        Question.Scope scope) {}
