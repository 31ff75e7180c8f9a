package tenken.web.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import tenken.answers.Limits;
import tenken.exchange.xlsx.WorkbookReader;
import tenken.round.imports.Imports;

/** A request whose body was read, as far as the longest that any operation takes. */
final class ReadRequest extends HttpServletRequestWrapper {

  private static final String LINES = "application/x-ndjson";

  private final byte[] body;

  private ReadRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  static ReadRequest of(HttpServletRequest request) throws IOException {
    return new ReadRequest(request, request.getInputStream().readNBytes(longest(request) + 1));
  }

  /** Only workbooks, and lines together, are longer than one document. */
  private static int longest(HttpServletRequest request) {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    if (type.startsWith(WorkbookReader.MEDIA_TYPE)) {
      return WorkbookReader.BYTES;
    }
    return type.startsWith(LINES) ? Imports.BYTES : Limits.DEFAULT.bytes();
  }

  /** Tells requests apart: equal for the same method, address and body. */
  byte[] digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(IdempotentRequests.named(this));
      return sha256.digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the body was read already");
      }

      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return bytes.read(into, from, length);
      }
    };
  }
}
