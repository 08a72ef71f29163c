package io.jiheng.pattern.login;

import java.time.Instant;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is calling 当前用户.
 *
 * @param courts court codes 法院代字 as the token has them; a court is in sight with all under it
 * @param everyCourt whether all courts are in sight, whatever {@code courts} says
 * @param expiresAt when the token, or the one of the session, runs out
 */
public record Me(
    @Schema(description = "姓名 name", examples = "viewer-0283") String name,
    @Schema(description = "角色 roles", examples = "[\"viewer\"]") SortedSet<String> roles,
    @Schema(description = "令牌所列法院代字 courts of the token", examples = "[\"冀0283\"]")
        SortedSet<String> courts,
    @Schema(description = "可见全部法院 sees every court", examples = "false") boolean everyCourt,
    @Schema(description = "到期时刻 runs out at", examples = "2023-06-30T09:00:00Z")
        Instant expiresAt) {}
