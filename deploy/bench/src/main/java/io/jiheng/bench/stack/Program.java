package io.jiheng.bench.stack;

/** The services that are measured. */
public enum Program {
  CASE_EVENTS("case-events-service"),
  INDICATORS("indicator-service"),
  BUDGET("budget-service");

  private final String directory;

  Program(String directory) {
    this.directory = directory;
  }

  /** Also the name of its folder in the repository. */
  public String title() {
    return directory;
  }
}
