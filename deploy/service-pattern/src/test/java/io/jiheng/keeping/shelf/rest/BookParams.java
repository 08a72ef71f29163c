package io.jiheng.keeping.shelf.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Is a bean of parameters: neither a request nor a response. */
public record BookParams(@QueryParam("title") @Schema(examples = "诗经") String title) {}
