package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.imports.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that an import has entered 导入结果. */
@Schema(name = "ImportEntry")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EntryResponse(
    Entry.Kind kind,
    @Schema(examples = "336001") String unit,
    @Schema(examples = "2023") int year,
    @Schema(description = "项目名称 / of a project", examples = "人民陪审员经费") String name,
    @Schema(description = "项目编号，单位文件没有 / project id, absent for units' documents", examples = "1")
        Long projectId) {

  static EntryResponse of(Entry entry) {
    return new EntryResponse(
        entry.kind(), entry.unit(), entry.year(), entry.name(), entry.projectId().orElse(null));
  }
}
