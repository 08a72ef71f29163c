package io.jiheng.breaking.shelf;

import jakarta.ws.rs.Path;

/** Is a resource outside of {@code rest}, and so knows HTTP where it should not. */
@Path("/breaking/stray")
public interface StrayResource {}
