package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Unit;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.value.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bulletin tells of each group of cases 收结存. Each is an indicator of the catalogue or a part
 * of one: no formula stands here.
 */
public enum Column {
  /** 受理: pending at the beginning of the year, and filed in it */
  ACCEPTED("受理", "accepted-count", null),
  /** 新收 */
  RECEIVED("新收", "clearance-rate", Part.DENOMINATOR),
  /** 审执结 */
  CLOSED("结案", "closed-count", null),
  /** 未结 */
  PENDING("未结", "spc-over-12-months", Part.DENOMINATOR),
  /** 结案率: closed of those accepted */
  CLOSING_RATE("结案率", "closing-rate", null),
  /** 结收比: closed against those filed */
  CLEARANCE_RATE("结收比", "clearance-rate", null);

  private final String chineseName;
  private final String indicator;
  private final Part partAlone;

  Column(String chineseName, String indicator, Part partAlone) {
    this.chineseName = chineseName;
    this.indicator = indicator;
    this.partAlone = partAlone;
  }

  public String chineseName() {
    return chineseName;
  }

  /** The indicators of all columns. */
  static List<Indicator> indicators(Catalogue catalogue, LocalDate asOf) {
    return Stream.of(values()).map(column -> column.indicator(catalogue, asOf)).toList();
  }

  /** The indicator in the version that holds on a day. */
  Indicator indicator(Catalogue catalogue, LocalDate asOf) {
    return catalogue.indicator(indicator).orElseThrow().on(asOf);
  }

  /** What of the indicator's value is told. */
  Evaluation of(Evaluation whole) {
    return part().map(whole::part).orElse(whole);
  }

  /** The part that is told by itself, as a count; absent where the whole value is. */
  Optional<Part> part() {
    return Optional.ofNullable(partAlone);
  }

  /** What it is printed in. */
  Unit unit(Indicator whole) {
    return part().map(count -> Unit.CASES).orElse(whole.unit());
  }
}
