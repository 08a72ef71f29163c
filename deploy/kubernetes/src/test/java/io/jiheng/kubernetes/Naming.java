package io.jiheng.kubernetes;

import java.util.regex.Pattern;

/** What the names of images and variables tell. */
public final class Naming {

  private static final Pattern TAGGED = Pattern.compile(".+(:[^:/]+|@sha256:[0-9a-f]{64})");
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(password|secret|token|credential|private_key|accesskey).*");

  private Naming() {}

  /** Whether an image is named by a tag or digest other than {@code latest}. */
  public static boolean tellsBuild(String image) {
    return TAGGED.matcher(image).matches() && !image.endsWith(":latest");
  }

  /** Whether the value of a variable of that name is nobody else's to know. */
  public static boolean isSecret(String variable) {
    return SECRET.matcher(variable).matches();
  }
}
