package io.jiheng.keeping.shelf.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Is a resource as it should be. */
@Path("/keeping/books")
public interface BookResource {

  @GET
  List<BookResponse> list(@BeanParam BookParams wanted);

  @POST
  BookResponse take(BookRequest book);
}
