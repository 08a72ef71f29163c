package io.jiheng.breaking.shelf.rest;

import io.jiheng.breaking.shelf.persistence.BookTable;

/** Reaches a table past its feature. */
public record Hasty(BookTable table) {}
