package tenken.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.JsonReading;
import tenken.answers.Limits;
import tenken.answers.StrictJson;
import tenken.catalog.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes the document out of a line without reading it, so that it is read like one that comes
 * alone. Safe to share between threads.
 */
@Component
public class EnvelopeReader {

  private static final int LONGEST_REF = 200;
  private static final Text TEXT_EXPECTED = new Text("文字列を書いてください。", "A text is expected here.");
  private static final Text OBJECT_EXPECTED =
      new Text("オブジェクトを書いてください。", "An object is expected here.");
  private static final List<String> PROPERTIES = List.of("ref", "document");

  private final Problems problems;
  private final JsonFactory factory = new JsonFactory();
  private final StrictJson strict = new StrictJson(Limits.DEFAULT);

  public EnvelopeReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads a line; bad content gives faults, never an exception. */
  public Envelope read(byte[] line) {
    if (line.length > Limits.DEFAULT.bytes()) {
      return refused(line, null);
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
      Reading reading = new Reading(parser, line);
      try {
        return reading.read() ? reading.envelope() : refused(line, reading.ref);
      } catch (JacksonException malformed) {
        return refused(line, reading.ref);
      }
    }
  }

  /** What is wrong with a line that is no JSON that is accepted. */
  private Envelope refused(byte[] line, @Nullable String ref) {
    JsonReading reading = strict.read(line);
    List<Fault> faults =
        reading.faults().isEmpty()
            ? List.of(problems.fault(Code.MALFORMED_JSON, ""))
            : reading.faults();
    return new Envelope(ref, Envelope.NONE, faults, reading.more());
  }

  private static Fault wrongType(String pointer, Text expected) {
    return new Fault(pointer, Code.WRONG_TYPE, expected, List.of());
  }

  /** One line while it is read. */
  private final class Reading {

    private final JsonParser parser;
    private final byte[] line;
    private final List<String> seen = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable String ref;
    private byte[] document = Envelope.NONE;

    Reading(JsonParser parser, byte[] line) {
      this.parser = parser;
      this.line = line;
    }

    /** Reads to the end; false where something follows the end. */
    boolean read() {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          property(parser.currentName());
        }
        require();
      } else {
        parser.skipChildren();
        add(wrongType("", OBJECT_EXPECTED));
      }
      return parser.nextToken() == null;
    }

    private void require() {
      if (!seen.contains("document")) {
        add(problems.fault(Code.MISSING_PROPERTY, Envelope.DOCUMENT));
      }
    }

    private void property(String name) {
      JsonToken token = parser.nextToken();
      int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
      if (!PROPERTIES.contains(name)) {
        Fault fault = problems.fault(Code.UNKNOWN_PROPERTY, pointer(name));
        add(new Fault(fault.pointer(), fault.code(), fault.text(), PROPERTIES));
      } else if (seen.contains(name)) {
        add(problems.fault(Code.DUPLICATE_KEY, pointer(name)));
      } else if (name.equals("ref")) {
        ref = token == JsonToken.VALUE_STRING ? accepted(parser.getString()) : null;
        if (token != JsonToken.VALUE_STRING) {
          add(wrongType(pointer(name), TEXT_EXPECTED));
        }
      } else if (token != JsonToken.START_OBJECT) {
        add(wrongType(pointer(name), OBJECT_EXPECTED));
      }
      seen.add(name);
      parser.skipChildren();
      if (name.equals("document") && token == JsonToken.START_OBJECT) {
        int to = Math.toIntExact(parser.currentLocation().getByteOffset());
        document = Arrays.copyOfRange(line, from, to);
      }
    }

    private @Nullable String accepted(String text) {
      Optional<Code> wrong = wrongWith(text);
      wrong.ifPresent(code -> add(problems.fault(code, "/ref")));
      return wrong.isPresent() ? null : text;
    }

    Envelope envelope() {
      return new Envelope(ref, faults.isEmpty() ? document : Envelope.NONE, faults, 0);
    }

    private void add(Fault fault) {
      if (faults.size() < Limits.FAULTS) {
        faults.add(fault);
      }
    }
  }

  private static Optional<Code> wrongWith(String ref) {
    if (ref.isBlank()) {
      return Optional.of(Code.BLANK);
    } else if (ref.length() > LONGEST_REF) {
      return Optional.of(Code.TOO_LONG);
    }
    boolean clean =
        StandardCharsets.UTF_8.newEncoder().canEncode(ref)
            && ref.chars().noneMatch(Character::isISOControl);
    return clean ? Optional.empty() : Optional.of(Code.BAD_CHARACTER);
  }

  private static String pointer(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
