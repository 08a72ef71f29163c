package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Wordings;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wording of a court's bulletin. */
@Schema(name = "BulletinTemplate")
public record WordingResponse(
    @Schema(examples = "冀0283") String court,
    @Schema(examples = WordingResponse.EXAMPLE) String text,
    @Schema(description = "是本院自定的，而非通用的 the court's own", examples = "true") boolean own,
    @Schema(description = "最近修改人，从未修改为 null by whom", examples = "clerk", nullable = true)
        String changedBy,
    @Schema(description = "最近修改时刻 when", examples = "2023-07-03T01:12:00Z", nullable = true)
        Instant changedAt) {

  static final String EXAMPLE = "# ${法院}${月份}审判执行工作通报\n## 总体情况\n新收${新收}，${新收.同比}。\n${表.类别}\n";

  static WordingResponse of(String court, Wordings.Kept kept) {
    return new WordingResponse(
        court,
        kept.text(),
        kept.own(),
        kept.changed().map(Wordings.Changed::by).orElse(null),
        kept.changed().map(Wordings.Changed::at).orElse(null));
  }
}
