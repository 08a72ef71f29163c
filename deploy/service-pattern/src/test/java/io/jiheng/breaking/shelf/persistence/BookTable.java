package io.jiheng.breaking.shelf.persistence;

/** Is a table. */
public record BookTable() {}
