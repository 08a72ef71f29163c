package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.Place;

/**
 * A value that a form reports 填报值.
 *
 * @param row which row of the tree, from 1
 * @param place where in the file it stands
 */
public record ReportedValue(int row, String text, Place place) {}
