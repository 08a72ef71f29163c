/**
 * Makes lines of a file 文件识读: tells what kind it is and whether it is safe, applies corrections.
 *
 * <p>Another kind of file: a class that makes lines, and its case in {@code FileReading}.
 */
package io.jiheng.budget.forms.file;
