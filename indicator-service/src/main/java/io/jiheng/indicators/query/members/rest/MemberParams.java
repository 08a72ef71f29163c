package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.query.slice.Part;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the cases behind an indicator: of which part, and counted on which days. */
public record MemberParams(
    @QueryParam("part") @DefaultValue("NUMERATOR") @Parameter(description = "分子或分母") Part part,
    @QueryParam("asOf") @Parameter(description = "统计截止日，默认今天", example = "2023-06-30") String asOf,
    @QueryParam("since")
        @Parameter(
            description =
                "只列该日起计入的，例如当日新收的案件；各件之和为这些天的变动 only what is counted on that day or later: they"
                    + " add up to the change of these days",
            example = "2023-06-01")
        String since) {}
