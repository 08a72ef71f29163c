package io.jiheng.budget.evaluation;

/** The grade 等级 of a total. */
public enum Grade {
  /** 优 */
  EXCELLENT("优"),
  /** 良 */
  GOOD("良"),
  /** 中 */
  FAIR("中"),
  /** 差 */
  POOR("差");

  private final String name;

  Grade(String name) {
    this.name = name;
  }

  /** As the form prints it. */
  public String printed() {
    return name;
  }
}
