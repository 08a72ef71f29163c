/**
 * Keeps the register of units' documents 单位文件: revisions, steps, differences.
 *
 * <p>Who may do what in which state: {@code UnitDocuments}.
 */
package io.jiheng.budget.document;
