package io.jiheng.budget.document.reading;

import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.Remark;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Text of a .docx that is formatted as hidden, or stands in a hidden row of a table. */
final class HiddenText {

  private static final int MOST_NAMED = 50;

  private final Set<Place> places = new LinkedHashSet<>();
  private boolean inRun;
  private boolean run;
  private boolean row;

  void beginRun() {
    inRun = true;
    run = false;
  }

  void endRun() {
    inRun = false;
    run = false;
  }

  void beginRow() {
    row = false;
  }

  /** Outside of a run it is the mark of a paragraph that is hidden, and not its text. */
  void run(String value) {
    run = inRun && isOn(value);
  }

  void row(String value) {
    row = isOn(value);
  }

  /**
   * @param value null where it goes without saying
   */
  private static boolean isOn(String value) {
    return value == null || Hidden.isOn(value);
  }

  boolean isHidden() {
    return run || row;
  }

  void add(Place place, String text) {
    if (!text.isBlank()) {
      places.add(place);
    }
  }

  Optional<Remark> remark() {
    return places.stream()
        .findFirst()
        .map(
            first ->
                Remark.warning(
                    first,
                    first.part(),
                    "hidden-text",
                    Map.of(
                        "places",
                        places.stream()
                            .limit(MOST_NAMED)
                            .map(Place::shown)
                            .collect(Collectors.joining("、")))));
  }
}
