package io.jiheng.indicators.query.slice.rest;

import io.jiheng.indicators.casefile.Cause;
import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.organization.rest.GivenText;
import io.jiheng.indicators.query.slice.Slice;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Carries the parameters that limit the cases, and the targets to hold values against. Whatever is
 * not given limits nothing.
 */
public record SliceParams(
    @QueryParam("department") @Parameter(description = "庭室 department", example = "民事审判一庭")
        String department,
    @QueryParam("judge") @Parameter(description = "承办法官代码 code of the judge", example = "J0017")
        String judge,
    @QueryParam("family")
        @Parameter(
            description = "类型代字（民初、执恢…）或领域（刑事、民事、行政、执行…） type word, or field of law",
            example = "民初")
        String family,
    @QueryParam("procedure") @Parameter(description = "审理程序 present procedure") Procedure procedure,
    @QueryParam("fastTrack") @Parameter(description = "是否速裁 fast track") Boolean fastTrack,
    @QueryParam("cause")
        @Size(max = 200)
        @Parameter(
            description =
                "案由，全半角、空格不计而须全同；上诉、再审以原案案由为准 cause of action, the whole of it; of appeals that"
                    + " of the original case",
            example = "买卖合同纠纷")
        String cause,
    @QueryParam("knownAt")
        @Parameter(
            description =
                "按此刻已收到的事件计（台账与名册按现值），默认现在 as known from the events counted by this moment",
            example = "2023-07-01T00:00:00+08:00")
        String knownAt,
    @QueryParam("targets")
        @Parameter(
            description = "目标表，不给则用法院所选 target set; the court's own choice if absent",
            example = "[\"overall-2023\"]")
        List<String> targets) {

  Slice slice() {
    return new Slice(
        GivenText.of(department),
        GivenText.of(judge),
        Optional.ofNullable(procedure),
        Optional.ofNullable(fastTrack),
        GivenText.of(cause).flatMap(Cause::of));
  }

  Optional<String> givenFamily() {
    return GivenText.of(family);
  }
}
