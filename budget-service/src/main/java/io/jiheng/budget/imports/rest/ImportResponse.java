package io.jiheng.budget.imports.rest;

import io.jiheng.budget.forms.file.FileFormat;
import io.jiheng.budget.imports.Entry;
import io.jiheng.budget.imports.Import;
import io.jiheng.budget.imports.ImportState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import 导入 as it stands. */
@Schema(name = "Import")
record ImportResponse(
    @Schema(examples = "1") long id,
    @Schema(examples = "项目绩效目标表.docx") String fileName,
    FileFormat format,
    @Schema(
            description =
                "PREVIEWED: 已预览待确认；IMPORTING: 正在导入；IMPORTED: 已导入。"
                    + "若服务中断时停在 IMPORTING，再次确认即可 / confirm again one that was interrupted")
        ImportState state,
    @Schema(description = "识别出的表数 / forms in the file", examples = "5") int forms,
    @Schema(
            description = "已录入的表数，全部完成前均不生效 / entered so far; none counts before all are",
            examples = "5")
        int entered,
    @Schema(
            description = "与系统内容一致而未录入的表数，完成后才有 / said nothing new; known once it is done",
            examples = "0")
        int unchanged,
    Instant uploadedAt,
    @Schema(examples = "clerk") String uploadedBy,
    @Schema(description = "导入结果，完成后才有 / what was entered, once it is done")
        List<EntryResponse> entries) {

  static ImportResponse of(Import it, List<Entry> entries) {
    return new ImportResponse(
        it.id(),
        it.fileName(),
        it.format(),
        it.state(),
        it.forms(),
        it.entered(),
        it.state() == ImportState.IMPORTED ? it.forms() - it.entered() : 0,
        it.uploadedAt(),
        it.uploadedBy(),
        entries.stream().map(EntryResponse::of).toList());
  }
}
