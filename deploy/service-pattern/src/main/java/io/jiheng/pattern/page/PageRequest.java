package io.jiheng.pattern.page;

import io.jiheng.pattern.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which page of a list is asked for (分页): taken as {@code @Valid @BeanParam}.
 *
 * @param page number of the page, from 0
 * @param size items per page, 1 to 500, 50 unless said otherwise
 */
public record PageRequest(
    @QueryParam("page")
        @DefaultValue("0")
        @Min(0)
        @Parameter(description = "页码，从 0 起 / page number, from 0", example = "0")
        int page,
    @QueryParam("size")
        @DefaultValue("50")
        @Min(1)
        @Max(PageRequest.MAX_SIZE)
        @Parameter(description = "每页条数，至多 500 / items per page, at most 500", example = "50")
        int size) {

  public static final int MAX_SIZE = 500;

  /**
   * The number of this page for queries that count rows in {@code int}: a page so far behind that
   * nothing can stand on it is as empty as this one.
   */
  public int reachable() {
    return Math.min(page, Integer.MAX_VALUE / size - 1);
  }

  /** How many items stand before this page. */
  public long offset() {
    return (long) page * size;
  }

  /**
   * The same, for a list of which all that stand before the page are held in memory.
   *
   * @throws RuntimeException the problem 400 where more than {@code farthest} stand before it
   */
  public int offsetWithin(int farthest) {
    if (offset() > farthest) {
      throw Problem.of(400, "page-too-far").arg("farthest", farthest).exception();
    }
    return (int) offset();
  }
}
