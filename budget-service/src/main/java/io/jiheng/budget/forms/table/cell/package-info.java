/**
 * Reads single cells 单元格: figures, money, points, targets, years, units, names with remarks.
 *
 * <p>Names of money: {@code MoneyName}; years: {@code YearText}; targets: {@code TargetCell}.
 */
package io.jiheng.budget.forms.table.cell;
