package io.jiheng.indicators.organization.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The refusals that every operation can answer, as problem details (RFC 9457). */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@APIResponse(
    responseCode = "400",
    description = "参数有误 a parameter is wrong",
    content = @Content(mediaType = "application/problem+json"))
@APIResponse(
    responseCode = "401",
    description = "未登录 no valid bearer token",
    content = @Content(mediaType = "application/problem+json"))
@APIResponse(
    responseCode = "403",
    description = "无权查看该法院 not your role, or not your court",
    content = @Content(mediaType = "application/problem+json"))
@APIResponse(
    responseCode = "404",
    description = "不存在 there is no such thing",
    content = @Content(mediaType = "application/problem+json"))
public @interface ProblemResponses {}
