/** Text as programs may take it 文本处理: pure functions, which every room may use. */
package io.jiheng.pattern.text;
