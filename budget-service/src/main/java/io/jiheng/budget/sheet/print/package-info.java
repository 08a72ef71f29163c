/** What stands over the rows of all forms of a project. */
package io.jiheng.budget.sheet.print;
