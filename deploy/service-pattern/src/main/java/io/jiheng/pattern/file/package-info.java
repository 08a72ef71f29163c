/** Files to be taken away 导出, of any length. */
package io.jiheng.pattern.file;
