/**
 * Brings files in 导入: uploads, previews, corrections, entering as a whole or not at all.
 *
 * <p>Only orchestrates: what a form says is read in {@code forms}, what is entered decided where it
 * is kept.
 */
package io.jiheng.budget.imports;
