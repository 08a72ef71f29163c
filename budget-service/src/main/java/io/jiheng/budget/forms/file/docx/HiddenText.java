package io.jiheng.budget.forms.file.docx;

import io.jiheng.budget.forms.file.office.Hidden;
import io.jiheng.budget.forms.file.office.RunStyle;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/**
 * Text of a .docx that is not read 不读取的文字: formatted as hidden or standing in a hidden row, and
 * what its author took back, be it struck through or a row deleted in a revision.
 */
final class HiddenText {

  private static final int MOST_NAMED = 50;

  private final String namespace;
  private final RunStyle style = new RunStyle();
  private final Set<Place> hidden = new LinkedHashSet<>();
  private final Set<Place> struck = new LinkedHashSet<>();
  private boolean inRun;
  private boolean inRowProperties;
  private boolean isRunHidden;
  private boolean isRowHidden;
  private boolean isRowDeleted;

  /**
   * @param namespace of the attributes of a .docx
   */
  HiddenText(String namespace) {
    this.namespace = namespace;
  }

  void beginRow() {
    isRowHidden = false;
    isRowDeleted = false;
  }

  void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "r" -> beginRun(true);
      case "trPr" -> inRowProperties = true;
      // Outside of a run it is the mark of a paragraph that is hidden, and not its text.
      case "vanish" -> isRunHidden = inRun && isOn(xml);
      case "hidden" -> isRowHidden = isOn(xml);
      case "del" -> isRowDeleted |= inRowProperties;
      default -> {
        if (inRun) {
          style.property(xml, namespace);
        }
      }
    }
  }

  void end(String element) {
    if (element.equals("r")) {
      beginRun(false);
    } else if (element.equals("trPr")) {
      inRowProperties = false;
    }
  }

  private void beginRun(boolean begins) {
    inRun = begins;
    isRunHidden = false;
    style.begin();
  }

  private boolean isOn(XMLStreamReader xml) {
    String value = xml.getAttributeValue(namespace, "val");
    return value == null || Hidden.isOn(value);
  }

  /** What of a text is seen, and is to be read. */
  String seen(String text, Place place) {
    boolean isHidden = isRunHidden || isRowHidden;
    boolean isStruck = style.isStruck() || isRowDeleted;
    if ((isHidden || isStruck) && !text.isBlank()) {
      (isHidden ? hidden : struck).add(place);
    }
    return isHidden || isStruck ? "" : style.written(text);
  }

  Stream<Remark> remarks() {
    return Stream.of(remark("hidden-text", hidden), remark("struck-text", struck))
        .flatMap(Optional::stream);
  }

  private static Optional<Remark> remark(String code, Set<Place> places) {
    return places.stream()
        .findFirst()
        .map(
            first ->
                Remark.warning(
                    first,
                    first.part(),
                    code,
                    Map.of(
                        "places",
                        places.stream()
                            .limit(MOST_NAMED)
                            .map(Place::shown)
                            .collect(Collectors.joining("、")))));
  }
}
