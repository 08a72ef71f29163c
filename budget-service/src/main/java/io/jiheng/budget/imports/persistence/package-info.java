/**
 * Keeps imports, their files, corrections and entries.
 *
 * <p>A column: a migration that adds; nothing stored is renamed.
 */
package io.jiheng.budget.imports.persistence;
