package io.jiheng.budget.imports;

import java.util.Optional;

/**
 * Which imports are asked for.
 *
 * @param by who brought them; empty for everybody's
 */
public record ImportFilter(Optional<String> by, Optional<ImportState> state) {}
