package io.jiheng.breaking.shelf.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Is described, so it goes over HTTP. */
public record Label(@Schema(examples = "A 17") String text) {}
