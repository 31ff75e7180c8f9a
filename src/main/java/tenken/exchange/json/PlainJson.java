package tenken.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import tenken.assessment.Assessment;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.ScoreDto;
import tenken.round.result.Stamp;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the contract has as the service does, where there is no service. Safe to share
 * between threads.
 */
public final class PlainJson {

  private static final String BUILD = "/META-INF/build-info.properties";

  private final JsonMapper json = mapper();
  private final AssessmentMapper results = new AssessmentMapperImpl(new CatalogMapperImpl());
  private final String version = version();

  /** A mapper that writes as the service's does. */
  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
        .changeDefaultPropertyInclusion(
            any ->
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, any.getContentInclusion()))
        .addMixIn(ScoreDto.class, ScoreMixin.class)
        .build();
  }

  /** A result, with an id and the time as the service would give it. */
  public AssessmentDto result(Assessment assessment, Set<String> unplaced, Pack pack) {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    Stamp stamp = new Stamp(UUID.randomUUID().toString(), now, version, null);
    return results.assessment(assessment, unplaced, stamp, pack);
  }

  /** A document of the contract. */
  public byte[] write(Object document) {
    return json.writeValueAsBytes(document);
  }

  /** The version of this program. */
  public String engineVersion() {
    return version;
  }

  private static String version() {
    try (InputStream in = PlainJson.class.getResourceAsStream(BUILD)) {
      Properties build = new Properties();
      if (in != null) {
        build.load(in);
      }
      return build.getProperty("build.version", "0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
