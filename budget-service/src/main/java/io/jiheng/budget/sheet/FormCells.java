package io.jiheng.budget.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of a form by the names of their rows and columns, so that two revisions of it can be
 * compared 修订比对. A row's name is what names it to people, not its place.
 */
public final class FormCells {

  private record Place(String row, String cell) {}

  private final Map<Place, String> byPlace = new LinkedHashMap<>();

  /** An empty cell is as good as none. */
  public void put(String row, String cell, String text) {
    if (!text.isEmpty()) {
      byPlace.put(new Place(row, cell), text);
    }
  }

  /** A cell by which its row is known, be it empty. */
  public void putAlways(String row, String cell, String text) {
    byPlace.put(new Place(row, cell), text);
  }

  /** The row's name; a second row of the same name is told apart by its count. */
  public String unused(String row, String cell) {
    String name = row;
    for (int count = 2; byPlace.containsKey(new Place(name, cell)); count++) {
      name = row + "（" + count + "）";
    }
    return name;
  }

  /** In the order of the form; what is gone stands after what is there. */
  public static List<Difference> differences(FormCells before, FormCells after) {
    Set<Place> places = new LinkedHashSet<>(after.byPlace.keySet());
    places.addAll(before.byPlace.keySet());
    return places.stream()
        .filter(place -> !before.at(place).equals(after.at(place)))
        .map(place -> new Difference(place.row(), place.cell(), before.at(place), after.at(place)))
        .toList();
  }

  private Optional<String> at(Place place) {
    return Optional.ofNullable(byPlace.get(place));
  }
}
