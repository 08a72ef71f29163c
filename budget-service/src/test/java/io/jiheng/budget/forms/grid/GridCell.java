package io.jiheng.budget.forms.grid;

import java.util.Optional;
import java.util.Set;

/**
 * A cell of a form. One that is merged over rows and columns stands in a grid several times as the
 * same object, so cells are told apart by identity.
 */
public final class GridCell {

  private final String text;
  private final Set<Role> roles;
  private final Optional<Formula> formula;

  /**
   * What a worksheet reckons.
   *
   * @param stored whether the file has its last value, the cell's text
   */
  public record Formula(String expression, boolean stored) {}

  private GridCell(String text, Set<Role> roles, Optional<Formula> formula) {
    this.text = text;
    this.roles = Set.copyOf(roles);
    this.formula = formula;
  }

  public static GridCell of(String text, Set<Role> roles) {
    return new GridCell(text, roles, Optional.empty());
  }

  public static GridCell blank(Set<Role> roles) {
    return of("", roles);
  }

  /** What people see in it. */
  public String text() {
    return text;
  }

  /** One, unless the cell is merged over columns of several. */
  public Set<Role> roles() {
    return roles;
  }

  public Optional<Formula> formula() {
    return formula;
  }

  public boolean isLabel() {
    return roles.contains(Role.LABEL);
  }

  public GridCell with(String other) {
    return of(other, roles);
  }

  public GridCell with(Set<Role> others) {
    return new GridCell(text, others, formula);
  }

  public GridCell with(Formula reckoned) {
    return new GridCell(text, roles, Optional.of(reckoned));
  }

  /** Another cell that says the same. */
  public GridCell copy() {
    return new GridCell(text, roles, formula);
  }

  @Override
  public String toString() {
    return text + roles;
  }
}
