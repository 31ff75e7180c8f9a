package tenken.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tenken.catalog.Text;

/**
 * All types of problems, from {@code problems.yaml}. Immutable and safe to share between threads.
 */
public final class ProblemTypes {

  public static final String BAD_REQUEST = "bad-request";
  public static final String INCOMPLETE_BODY = "incomplete-body";
  public static final String INTERNAL_ERROR = "internal-error";
  public static final String INVALID_ANSWERS = "invalid-answers";
  public static final String MISSING_PARAMETER = "missing-parameter";
  public static final String NOT_AN_EARLIER_SHEET = "not-an-earlier-sheet";
  public static final String NOT_FOUND = "not-found";
  public static final String IDEMPOTENCY_MISMATCH = "idempotency-mismatch";
  public static final String RATE_LIMITED = "rate-limited";
  public static final String UNAVAILABLE = "unavailable";
  public static final String UNAUTHENTICATED = "unauthenticated";
  public static final String UNKNOWN_EXPLANATION = "unknown-explanation";
  public static final String UNKNOWN_PART = "unknown-part";
  public static final String UNSUPPORTED_MEDIA_TYPE = "unsupported-media-type";

  public static final String PAGE_EXPIRED = "page-expired";

  /** The attribute of a request under which a filter says which problem it met. */
  public static final String ATTRIBUTE = "tenken.problem";

  private static final String FILE = "/problems.yaml";

  private final Map<String, ProblemType> types;

  private ProblemTypes(Map<String, ProblemType> types) {
    this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
  }

  /** Reads them from the class path. */
  public static ProblemTypes load() {
    Map<String, ProblemType> types = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(ProblemTypes.class.getResourceAsStream(FILE))) {
      Object yaml = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
      map(yaml).forEach((id, type) -> types.put((String) id, type((String) id, map(type))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ProblemTypes(types);
  }

  private static ProblemType type(String id, Map<?, ?> yaml) {
    int status = (Integer) Objects.requireNonNull(yaml.get("status"));
    return new ProblemType(id, status, text(yaml, "title"), text(yaml, "detail"));
  }

  private static Text text(Map<?, ?> yaml, String key) {
    Map<?, ?> text = map(yaml.get(key));
    return new Text(
        (String) Objects.requireNonNull(text.get("ja")),
        (String) Objects.requireNonNull(text.get("en")));
  }

  private static Map<?, ?> map(@Nullable Object yaml) {
    return (Map<?, ?>) Objects.requireNonNull(yaml);
  }

  /** All of them, in the order of the file. */
  public Collection<ProblemType> all() {
    return types.values();
  }

  /** Finds one by its id. */
  public Optional<ProblemType> find(String id) {
    return Optional.ofNullable(types.get(id));
  }

  /** One that there is. */
  public ProblemType of(String id) {
    return Objects.requireNonNull(types.get(id), id);
  }

  /** What a bare HTTP status comes to. */
  public ProblemType ofStatus(int status) {
    return of(
        switch (status) {
          case 403 -> "forbidden";
          case 404 -> NOT_FOUND;
          case 405 -> "method-not-allowed";
          case 406 -> "not-acceptable";
          case 413 -> "body-too-large";
          case 415 -> UNSUPPORTED_MEDIA_TYPE;
          case 429 -> RATE_LIMITED;
          default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        });
  }
}
