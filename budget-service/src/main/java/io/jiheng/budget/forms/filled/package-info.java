/**
 * Reads what forms filled in for a project have alike, and holds it against what is known 填报核对.
 *
 * <p>What only one of the two says stands in {@code selfevaluation} or {@code monitoring}.
 */
package io.jiheng.budget.forms.filled;
