package io.jiheng.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Certificates made for a test by the JDK's own keytool: an authority, what it has signed, and
 * strangers that have signed themselves.
 */
final class Certificates {
  static final String PASSWORD = "changeit";

  private static final String AUTHORITY = "authority";

  private final Path directory;

  Certificates(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
    this.directory = directory;
    makeKeys(AUTHORITY, "-ext", "bc:c");
    writePem(AUTHORITY);
  }

  /** The certificate that whoever trusts the authority is given. */
  Path authority() {
    return directory.resolve(AUTHORITY + ".pem");
  }

  /** A key store of a name that the authority has signed; its PEM files lie beside it. */
  Path signed(String name) throws IOException, InterruptedException, GeneralSecurityException {
    makeKeys(name);
    Path request = directory.resolve(name + ".csr");
    Path answer = directory.resolve(name + ".crt");
    keytool("-certreq", name, "-file", request.toString());
    keytool(
        "-gencert",
        AUTHORITY,
        "-infile",
        request.toString(),
        "-outfile",
        answer.toString(),
        "-ext",
        "san=dns:localhost,ip:127.0.0.1");
    adopt(name, answer);
    writePem(name);
    return store(name);
  }

  /** A key store of a name that nobody but itself has signed. */
  Path stranger(String name) throws IOException, InterruptedException, GeneralSecurityException {
    makeKeys(name);
    writePem(name);
    return store(name);
  }

  Path pem(String name) {
    return directory.resolve(name + ".pem");
  }

  /** The key alone, readable by its owner only, as PostgreSQL wants it. */
  Path key(String name) {
    return directory.resolve(name + ".key");
  }

  private Path store(String name) {
    return directory.resolve(name + ".p12");
  }

  private void makeKeys(String name, String... more) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-keyalg", "EC", "-validity", "2", "-dname", "CN=" + name));
    arguments.addAll(List.of(more));
    keytool("-genkeypair", name, arguments.toArray(String[]::new));
  }

  private void keytool(String command, String alias, String... more)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    words.addAll(List.of("-J-XX:TieredStopAtLevel=1", command, "-alias", alias));
    words.addAll(List.of("-keystore", store(alias).toString(), "-storepass", PASSWORD));
    words.addAll(List.of(more));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(words + ": " + said);
    }
  }

  private void adopt(String name, Path answer) throws IOException, GeneralSecurityException {
    KeyStore own = load(name);
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    try (InputStream in = Files.newInputStream(answer)) {
      Certificate signed = factory.generateCertificate(in);
      Certificate authority = load(AUTHORITY).getCertificate(AUTHORITY);
      own.setKeyEntry(
          name,
          own.getKey(name, PASSWORD.toCharArray()),
          PASSWORD.toCharArray(),
          new Certificate[] {signed, authority});
    }
    try (OutputStream out = Files.newOutputStream(store(name))) {
      own.store(out, PASSWORD.toCharArray());
    }
  }

  private void writePem(String name) throws IOException, GeneralSecurityException {
    KeyStore own = load(name);
    Files.writeString(pem(name), pem("CERTIFICATE", own.getCertificate(name).getEncoded()));
    Files.createFile(
        key(name),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        key(name), pem("PRIVATE KEY", own.getKey(name, PASSWORD.toCharArray()).getEncoded()));
  }

  private KeyStore load(String name) throws IOException, GeneralSecurityException {
    KeyStore loaded = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store(name))) {
      loaded.load(in, PASSWORD.toCharArray());
    }
    return loaded;
  }

  private static String pem(String what, byte[] bytes) {
    String lines = Base64.getMimeEncoder(64, new byte[] {10}).encodeToString(bytes);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, lines);
  }
}
