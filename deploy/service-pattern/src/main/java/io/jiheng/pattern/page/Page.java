package io.jiheng.pattern.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list (分页结果).
 *
 * @param items what stands on the page
 * @param page number of the page, from 0
 * @param size items per page that were asked for
 * @param total items on all pages together
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
    return new Page<>(items, request.page(), request.size(), total);
  }

  /** 200 with this page and, where there are others, an RFC 8288 {@code Link} header to them. */
  public Response response(UriInfo uri) {
    var response = Response.ok(this);
    String links = links(uri);
    return (links.isEmpty() ? response : response.header("Link", links)).build();
  }

  /** The {@code Link} header: first, prev, next and last page as far as they are other pages. */
  public String links(UriInfo uri) {
    long last = total == 0 ? 0 : (total - 1) / size;
    List<String> links = new ArrayList<>();
    if (page > 0) {
      links.add(link(uri, 0, "first"));
      links.add(link(uri, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(link(uri, page + 1L, "next"));
      links.add(link(uri, last, "last"));
    }
    return String.join(", ", links);
  }

  private String link(UriInfo uri, long number, String relation) {
    var target =
        uri.getRequestUriBuilder()
            .replaceQueryParam("page", number)
            .replaceQueryParam("size", size);
    return "<%s>; rel=\"%s\"".formatted(target.build(), relation);
  }
}
