package io.jiheng.indicators.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts blocks below their headings, and numbers those headings below which something comes. */
final class Sections {

  private static final List<String> NUMERALS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

  private final List<Block> blocks = new ArrayList<>();
  private List<Run> heading = List.of();
  private boolean numbered;
  private int numbers;

  /** Begins a section; the one before is left out if nothing was added to it. */
  void begin(List<Run> heading, boolean numbered) {
    this.heading = heading;
    this.numbered = numbered;
  }

  void add(Block block) {
    if (!heading.isEmpty()) {
      var number = numbered ? Stream.of(Run.plain(numeral() + "、")) : Stream.<Run>empty();
      blocks.add(new Prose(Prose.Kind.HEADING, Stream.concat(number, heading.stream()).toList()));
      heading = List.of();
    }
    blocks.add(block);
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private String numeral() {
    int at = numbers++;
    return at < NUMERALS.size() ? NUMERALS.get(at) : String.valueOf(at + 1);
  }
}
