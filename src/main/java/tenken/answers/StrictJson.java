package tenken.answers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON (RFC 8259) in UTF-8 and nothing else: no duplicate keys, no comments, nothing after
 * the end. A byte order mark at the start is passed over. Safe to share between threads.
 */
public final class StrictJson {

  /**
   * Where reading gives up for good; what is nested deeper than the limit is passed over before.
   */
  private static final int DEEPEST = 1_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Limits limits;
  private final TokenStreamFactory factory;

  /** Reads documents within the limits. */
  public StrictJson(Limits limits) {
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(Math.max(DEEPEST, limits.nesting()))
            .maxStringLength(limits.bytes())
            .maxNameLength(limits.bytes())
            .maxNumberLength(limits.bytes())
            .build();
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
  }

  /** Reads JSON; bad content gives faults, never an exception. */
  public JsonReading read(byte[] json) {
    Faults faults = new Faults();
    Optional<JsonNode> tree = read(json, faults);
    return new JsonReading(
        faults.none() ? tree.orElseThrow() : null, faults.listed(), faults.more());
  }

  /** Reads as much as there is; nothing where the JSON itself is broken. */
  Optional<JsonNode> read(byte[] json, Faults faults) {
    if (json.length > limits.bytes()) {
      faults.add(
          () -> new Fault(Pointer.ROOT, Code.BODY_TOO_LARGE, Says.bodyTooLarge(limits.bytes())));
      return Optional.empty();
    }
    Optional<CharBuffer> decoded = decode(json, faults);
    if (decoded.isEmpty()) {
      return Optional.empty();
    }
    CharBuffer chars = decoded.get();
    if (chars.hasRemaining() && chars.get(chars.position()) == BYTE_ORDER_MARK) {
      chars.get();
    }
    return parse(chars, faults);
  }

  private static Optional<CharBuffer> decode(byte[] json, Faults faults) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(json);
    CharBuffer chars = CharBuffer.allocate(json.length);
    CoderResult result = decoder.decode(bytes, chars, true);
    if (result.isError()) {
      int at = bytes.position();
      faults.add(() -> new Fault(Pointer.ROOT, Code.MALFORMED_UTF8, Says.malformedUtf8(at)));
      return Optional.empty();
    }
    return Optional.of(chars.flip());
  }

  private Optional<JsonNode> parse(CharBuffer chars, Faults faults) {
    ObjectReadContext context = ObjectReadContext.empty();
    int start = chars.arrayOffset() + chars.position();
    try (JsonParser parser =
        factory.createParser(context, chars.array(), start, chars.remaining())) {
      if (parser.nextToken() == null) {
        faults.add(() -> new Fault(Pointer.ROOT, Code.EMPTY_BODY, Says.emptyBody()));
        return Optional.empty();
      }
      JsonNode tree = new TreeBuilder(parser, limits, faults).build();
      if (parser.nextToken() != null) {
        malformed(parser.currentTokenLocation(), faults);
        return Optional.empty();
      }
      return Optional.of(tree);
    } catch (StreamConstraintsException tooDeep) {
      faults.add(() -> new Fault(Pointer.ROOT, Code.TOO_DEEP, Says.tooDeep(limits.nesting())));
    } catch (JacksonException malformed) {
      malformed(malformed.getLocation(), faults);
    }
    return Optional.empty();
  }

  private static void malformed(TokenStreamLocation location, Faults faults) {
    faults.add(
        () ->
            new Fault(
                Pointer.ROOT,
                Code.MALFORMED_JSON,
                Says.malformedJson(location.getLineNr(), location.getColumnNr())));
  }
}
