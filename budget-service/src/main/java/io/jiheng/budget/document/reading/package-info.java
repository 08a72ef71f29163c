/**
 * A file to lines: what kind it is, whether it is safe, its tables as grids and its paragraphs as
 * text.
 */
package io.jiheng.budget.document.reading;
