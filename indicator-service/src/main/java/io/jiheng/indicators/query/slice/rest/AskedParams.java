package io.jiheng.indicators.query.slice.rest;

import io.jiheng.indicators.organization.rest.ScopeParams;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Carries the parameters of scope, slice and day. */
public record AskedParams(
    @Valid @BeanParam ScopeParams scope,
    @Valid @BeanParam SliceParams cut,
    @QueryParam("asOf") @Parameter(description = "截止日，默认今天", example = "2023-06-30") String asOf) {}
