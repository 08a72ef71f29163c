/**
 * Takes files in over HTTP, and shows what they would enter.
 *
 * <p>A form in the preview: its {@code …PreviewResponse}, and its line in {@code PreviewResponse}.
 */
package io.jiheng.budget.imports.rest;
