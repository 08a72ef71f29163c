package io.jiheng.sample.client;

import java.util.Locale;

/** The roles 角色 that the sample acts in. */
enum Role {
  PUBLISHER,
  ADMIN,
  CLERK,
  APPROVER,
  TREASURER;

  /** The file that holds its token, e.g. publisher.token. */
  String tokenFile() {
    return name().toLowerCase(Locale.ROOT) + ".token";
  }
}
