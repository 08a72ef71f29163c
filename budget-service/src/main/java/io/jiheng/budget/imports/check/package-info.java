/**
 * Holds what was read against the registers: whose it is, of which year, and what it would change.
 *
 * <p>The year: {@code YearResolver}; the unit: {@code OwnerResolver}; a form: its check.
 */
package io.jiheng.budget.imports.check;
