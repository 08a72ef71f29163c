/**
 * What was read of a file 文件识读: forms as values, whose and of which year they are, what is odd in
 * them. Values and functions alone.
 */
package io.jiheng.budget.document;
