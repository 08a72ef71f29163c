package io.jiheng.indicators.catalogue;

/** One mistake in a file of the catalogue: where, and what. */
public record CatalogueIssue(String file, int line, CatalogueReason reason) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }
}
