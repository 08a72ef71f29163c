/**
 * Lays project sheets out as they are printed 打印.
 *
 * <p>A layout: a class here and its line in {@code SheetLayout}, with its round trip.
 */
package io.jiheng.budget.forms.projectsheet.print;
