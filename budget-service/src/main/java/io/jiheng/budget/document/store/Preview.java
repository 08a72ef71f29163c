package io.jiheng.budget.document.store;

import io.jiheng.budget.document.CheckedDocument;

/** An import and what it would enter 导入预览. */
public record Preview(Import importing, CheckedDocument document) {}
