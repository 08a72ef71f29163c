package io.jiheng.budget.document.rest;

import io.jiheng.budget.sheet.ProjectState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of units' documents is narrowed; taken as {@code @BeanParam}. */
record UnitDocumentQuery(
    @QueryParam("unit")
        @Size(max = 40)
        @Parameter(description = "单位编码，含下级 / unit and those under it", example = "336001")
        String unit,
    @QueryParam("year") @Parameter(description = "年度 / year", example = "2023") Integer year,
    @QueryParam("state") @Parameter(description = "状态 / state") ProjectState state) {}
