package io.jiheng.breaking.shelf;

import io.jiheng.breaking.shelf.rest.Label;

/** Uses what belongs to {@code rest}. */
public record Librarian(Label label) {}
