/**
 * Files brought in 导入: held against the registers, previewed, corrected, and entered as a whole or
 * not at all.
 */
package io.jiheng.budget.document.imports;
