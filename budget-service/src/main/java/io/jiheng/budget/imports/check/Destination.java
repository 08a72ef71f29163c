package io.jiheng.budget.imports.check;

import java.util.Optional;

/**
 * Whose and of which year a file is, as far as whoever brings it says so; the file's own word wins.
 */
public record Destination(Optional<String> unit, Optional<Integer> year) {}
