package io.jiheng.budget.overview.rest;

import io.jiheng.budget.sheet.ProjectState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a list of projects is narrowed and sorted; taken as {@code @BeanParam}. */
public record ListQuery(
    @QueryParam("unit") @Parameter(description = "单位编码，含下级 / unit and those under it") String unit,
    @QueryParam("court")
        @Parameter(description = "法院代字，含下级 / court and those under it", example = "冀0283")
        String court,
    @QueryParam("year") @Parameter(description = "年度 / year", example = "2023") Integer year,
    @QueryParam("state") @Parameter(description = "状态 / state") ProjectState state,
    @QueryParam("q")
        @Size(max = 100)
        @Parameter(description = "名称、编码或资金用途的一部分 / part of a name, code or purpose", example = "物业")
        String text,
    @QueryParam("behindPlan") @Parameter(description = "是否滞后于计划 / behind plan or not")
        Boolean behindPlan,
    @QueryParam("asOf")
        @Parameter(description = "截至日期，缺则为当日 / today if absent", example = "2023-06-30")
        LocalDate asOf,
    @QueryParam("sort")
        @DefaultValue("unit")
        @Parameter(
            description =
                "unit, code, name, year, state, budget, paid, rate, gap, changed；前加 - 为倒序 / - turns it round",
            example = "-budget")
        String sort) {}
