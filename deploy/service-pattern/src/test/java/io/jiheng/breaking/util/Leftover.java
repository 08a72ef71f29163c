package io.jiheng.breaking.util;

/** Lives in a drawer for odds and ends. */
public record Leftover() {}
