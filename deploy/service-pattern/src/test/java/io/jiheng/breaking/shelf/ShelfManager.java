package io.jiheng.breaking.shelf;

/** Has a name that says nothing. */
public record ShelfManager() {}
