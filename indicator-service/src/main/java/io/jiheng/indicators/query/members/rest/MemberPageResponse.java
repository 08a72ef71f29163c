package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.query.members.MemberPages;
import io.jiheng.pattern.page.PageRequest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of members.
 *
 * @param total how many there are; null where they were not counted through
 * @param sum what they add up to: the numerator or denominator of the value
 * @param next to be given as {@code after} for the next page; null where none follows
 */
@Schema(name = "MemberPage")
public record MemberPageResponse(
    List<MemberResponse> items,
    int page,
    int size,
    @Schema(
            description = "总件数；件数多而未逐件清点时为 null null where they were not counted through",
            examples = "5021",
            nullable = true)
        Long total,
    @Schema(description = "全部各件之和，即该部分的数 the figure", examples = "5021") long sum,
    @Schema(
            description = "下一页的起点，作为 after 传回；末页为 null to read on; null on the last page",
            examples = "WyIyMDIzIl0",
            nullable = true)
        String next) {

  static MemberPageResponse of(MemberPages.MemberPage found, PageRequest asked) {
    return new MemberPageResponse(
        found.members().stream().map(MemberResponse::of).toList(),
        asked.page(),
        asked.size(),
        found.total().isPresent() ? found.total().getAsLong() : null,
        found.sum(),
        found.end().map(MemberPlace::write).orElse(null));
  }
}
