/**
 * A target 指标值: its words to the letter, what is understood of them, and how a value is held
 * against it.
 */
package io.jiheng.budget.targets;
