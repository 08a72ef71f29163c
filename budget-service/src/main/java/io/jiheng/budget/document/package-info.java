/**
 * What was read of a file 文件识读: forms as values, whose and of which year they are; the register of
 * units' documents.
 */
package io.jiheng.budget.document;
