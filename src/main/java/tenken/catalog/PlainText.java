package tenken.catalog;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file as UTF-8 that shows everybody the text that it is. */
final class PlainText {

  private PlainText() {}

  /** The text; empty after a fault. */
  static Optional<String> read(String path, byte[] content, FaultLog faults) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean sound = !decoder.decode(bytes, chars, true).isError();
    String text = chars.flip().toString();
    if (!sound) {
      faults.add(place(path, text), "this file is not UTF-8");
    } else if (text.startsWith("\uFEFF")) {
      faults.add(new Place(path, 1), "this file begins with a byte order mark: save it without");
    } else if (Hidden.first(text) >= 0) {
      int hidden = Hidden.first(text);
      String name = Hidden.name(text, hidden);
      faults.add(
          place(path, text.substring(0, hidden)),
          "%s stands here, a character that is not seen: leave it out",
          name);
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  /** Where the text that begins a file ends. */
  private static Place place(String path, String before) {
    return new Place(path, 1 + (int) before.chars().filter(c -> c == '\n').count());
  }
}
