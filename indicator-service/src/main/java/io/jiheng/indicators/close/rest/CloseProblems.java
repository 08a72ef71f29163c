package io.jiheng.indicators.close.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The refusals that every operation on closes can answer. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@APIResponse(
    responseCode = "403",
    description = "角色不符，或无权查看该法院 not your role, or not your court",
    content = @Content(mediaType = CloseProblems.PROBLEM))
@APIResponse(
    responseCode = "404",
    description = "不存在 there is no such thing",
    content = @Content(mediaType = CloseProblems.PROBLEM))
@interface CloseProblems {

  String PROBLEM = "application/problem+json";
}
