package io.jiheng.budget.document.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For the interface description only: what a page of units' documents looks like. */
@Schema(name = "UnitDocumentPage")
record UnitDocumentPageResponse(List<DocumentHeadResponse> items, int page, int size, long total) {}
