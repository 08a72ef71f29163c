package io.jiheng.pattern.access;

import java.util.Set;

/** The roles (角色) a bearer token may carry in its {@code roles} claim. */
public final class Roles {

  /** Sends case events of the sources and courts named in the token. */
  public static final String PUBLISHER = "publisher";

  /** Reads the courts named in the token and those under them. */
  public static final String VIEWER = "viewer";

  /** Keeps ledgers, rosters and budget sheets. */
  public static final String CLERK = "clerk";

  /** Approves, returns and adjusts. */
  public static final String APPROVER = "approver";

  /** Keeps payments. */
  public static final String TREASURER = "treasurer";

  /** Reads the audit log of the whole service, and nothing else; no other role reads it. */
  public static final String AUDITOR = "auditor";

  /** May do everything everywhere but read the audit log. */
  public static final String ADMIN = "admin";

  /** Every role there is; a token may carry others of its issuer, which mean nothing here. */
  public static final Set<String> ALL =
      Set.of(PUBLISHER, VIEWER, CLERK, APPROVER, TREASURER, AUDITOR, ADMIN);

  private Roles() {}
}
