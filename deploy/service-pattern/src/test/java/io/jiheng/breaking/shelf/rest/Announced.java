package io.jiheng.breaking.shelf.rest;

/** Is what the description of an operation names. */
public record Announced(String title) {}
