/** The checks of a sheet 审核规则, a class for each. */
package io.jiheng.budget.sheet.check;
