package io.jiheng.indicators.catalogue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** Mistakes, of which the reading is given up when there are too many to be told. */
final class FirstIssues extends AbstractList<CatalogueIssue> {

  static final int MOST = 100;

  private final List<CatalogueIssue> issues = new ArrayList<>();

  @Override
  public boolean add(CatalogueIssue issue) {
    issues.add(issue);
    if (issues.size() == MOST) {
      throw new InvalidCatalogueException(issues);
    }
    return true;
  }

  @Override
  public CatalogueIssue get(int index) {
    return issues.get(index);
  }

  @Override
  public int size() {
    return issues.size();
  }
}
