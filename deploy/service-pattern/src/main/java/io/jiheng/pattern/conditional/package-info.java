/** Answers and changes under a condition 条件请求: the versions of what people change. */
package io.jiheng.pattern.conditional;
