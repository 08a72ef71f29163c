package io.jiheng.breaking.shelf.rest;

/** Is what an operation takes. */
public record Taken(String title) {}
