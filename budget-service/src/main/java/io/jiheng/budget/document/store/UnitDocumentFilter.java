package io.jiheng.budget.document.store;

import io.jiheng.budget.document.UnitDocument;
import io.jiheng.budget.sheet.ProjectState;
import java.util.HashMap;
import java.util.Map;
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
    Optional<ProjectState> state) {

  /** The latest revision of each, by unit and the latest year first. */
  String query() {
    return "from UnitDocumentRow document where document.kind = :kind and document.revision ="
        + " (select max(other.revision) from UnitDocumentRow other where other.kind = :kind"
        + " and other.unitCode = document.unitCode and other.year = document.year)"
        + units.map(codes -> " and document.unitCode in :units").orElse("")
        + year.map(number -> " and document.year = :year").orElse("")
        + state.map(name -> " and document.state = :state").orElse("")
        + " order by document.unitCode, document.year desc";
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(Map.of("kind", kind));
    units.ifPresent(codes -> parameters.put("units", codes));
    year.ifPresent(number -> parameters.put("year", number));
    state.ifPresent(name -> parameters.put("state", name));
    return parameters;
  }
}
