package io.jiheng.local;

import java.util.Locale;

/** The roles (角色) that get a token. */
enum Role {
  VIEWER,
  PUBLISHER,
  CLERK,
  APPROVER,
  TREASURER,
  AUDITOR,
  ADMIN;

  String claim() {
    return name().toLowerCase(Locale.ROOT);
  }

  String tokenFile() {
    return claim() + ".token";
  }
}
