/**
 * A form as it is printed 打印, whatever kind of file it is written to: prose and grids with merged
 * cells.
 */
package io.jiheng.budget.printing;
