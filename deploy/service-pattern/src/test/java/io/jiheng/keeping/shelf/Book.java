package io.jiheng.keeping.shelf;

/** Is a value of the feature. */
public record Book(String title) {}
