package io.jiheng.indicators.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue has mistakes; all of them are reported at once. */
public final class InvalidCatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CatalogueIssue> issues;

  InvalidCatalogueException(List<CatalogueIssue> issues) {
    super(
        issues.stream()
            .map(CatalogueIssue::toString)
            .collect(Collectors.joining("\n", "指标目录有误 mistakes in the catalogue:\n", "")));
    this.issues = List.copyOf(issues);
  }

  public List<CatalogueIssue> issues() {
    return issues;
  }
}
