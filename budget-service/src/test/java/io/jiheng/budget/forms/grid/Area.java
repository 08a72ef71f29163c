package io.jiheng.budget.forms.grid;

/** The rows and columns of a cell, both ends included, counted from 0. */
public record Area(int top, int left, int bottom, int right) {

  Area around(Area other) {
    return new Area(
        Math.min(top, other.top),
        Math.min(left, other.left),
        Math.max(bottom, other.bottom),
        Math.max(right, other.right));
  }

  public int height() {
    return bottom - top + 1;
  }

  public int width() {
    return right - left + 1;
  }

  public boolean isMerged() {
    return height() > 1 || width() > 1;
  }
}
