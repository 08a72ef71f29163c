package io.jiheng.budget.forms.table.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a form names its unit 预算单位: 336001迁安市人民法院, or by name alone, or not at all. */
public record UnitMention(Optional<String> code, Optional<String> name) {

  public static final UnitMention NONE = new UnitMention(Optional.empty(), Optional.empty());

  private static final Pattern CODE_AND_NAME =
      Pattern.compile("[(（\\[【]?([0-9]{6,12})[)）\\]】]?(?:\\s|[-—_:：])*(\\p{IsHan}.{2,60})");

  /** 迁安市人民法院（336001）, which only in a unit's own cell is sure to be one. */
  private static final Pattern NAME_AND_CODE =
      Pattern.compile("(\\p{IsHan}.{2,60}?)\\s*[(（\\[【]([0-9]{6,12})[)）\\]】]");

  private static final Pattern STATEMENT =
      Pattern.compile("预算单位\\s*[:：]\\s*(\\S.*)", Pattern.DOTALL);

  /** The line in which a form says whose it is. */
  public static String statement(String code, String name) {
    return "预算单位：" + code + " " + name;
  }

  /** What such a line says. */
  public static Optional<UnitMention> stated(String line) {
    Matcher statement = STATEMENT.matcher(line.strip());
    return statement.matches() ? Optional.of(named(statement.group(1))) : Optional.empty();
  }

  /** What a cell says that holds code and name in one. */
  public static Optional<UnitMention> codeAndName(String cell) {
    Matcher both = CODE_AND_NAME.matcher(cell.strip());
    return both.matches()
        ? Optional.of(new UnitMention(Optional.of(both.group(1)), Optional.of(both.group(2))))
        : Optional.empty();
  }

  /** How a form names a unit of this code and name. */
  public static UnitMention of(String code, String name) {
    return new UnitMention(Optional.of(code), Optional.of(name));
  }

  /** In one cell, parted by a blank where nothing else would part them. */
  public String written() {
    String together = code.orElse("") + name.orElse("");
    return codeAndName(together).filter(this::equals).isPresent()
        ? together
        : (code.orElse("") + " " + name.orElse("")).strip();
  }

  /** What the cell of the unit says. */
  public static UnitMention named(String name) {
    return name.isBlank()
        ? NONE
        : codeAndName(name)
            .or(() -> nameAndCode(name))
            .orElseGet(() -> new UnitMention(Optional.empty(), Optional.of(name.strip())));
  }

  private static Optional<UnitMention> nameAndCode(String cell) {
    Matcher both = NAME_AND_CODE.matcher(cell.strip());
    return both.matches()
        ? Optional.of(new UnitMention(Optional.of(both.group(2)), Optional.of(both.group(1))))
        : Optional.empty();
  }
}
