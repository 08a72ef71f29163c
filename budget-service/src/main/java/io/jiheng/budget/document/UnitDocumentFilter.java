package io.jiheng.budget.document;

import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.sheet.ProjectState;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents are asked for. What is empty does not narrow.
 *
 * @param units unit codes
 */
public record UnitDocumentFilter(
    UnitDocument.Kind kind,
    Optional<Set<String>> units,
    Optional<Integer> year,
    Optional<ProjectState> state) {}
