package tenken.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

  private final FaultLog faults;

  SourcesReader(FaultLog faults) {
    this.faults = faults;
  }

  Map<String, Source> read(MapReader reader) {
    Map<String, Source> sources = new LinkedHashMap<>();
    reader
        .named()
        .forEach((id, each) -> sources.put(id, source(new Word(id, reader.place(id)), each)));
    reader.finish();
    return sources;
  }

  private Source source(Word id, MapReader reader) {
    Ids.check(id, faults);
    return new Source(
        id.text(),
        reader.text("title"),
        reader.string("issuer"),
        version(reader),
        address(reader),
        reader.capitals("strength", Strength.class, Strength.COMPARATOR),
        dateRead(reader),
        reader.optionalText("note").orElse(null));
  }

  private String version(MapReader reader) {
    Optional<String> version = reader.optionalString("version");
    Optional<String> date = reader.optionalDate("date").map(LocalDate::toString);
    if (version.isPresent() == date.isPresent()) {
      faults.add(reader.place(), "either `version` or `date` is expected");
    }
    return version.or(() -> date).orElse("");
  }

  private @Nullable String address(MapReader reader) {
    Optional<String> address = reader.optionalString("address");
    if (address.isPresent() && !address.get().matches("https?://\\S+")) {
      faults.add(reader.place("address"), "`address`: a web address is expected");
    }
    return address.orElse(null);
  }

  private @Nullable LocalDate dateRead(MapReader reader) {
    boolean unverified = reader.has("verified");
    if (unverified == reader.has("read") || reader.flag("verified")) {
      faults.add(reader.place(), "either `read` with a date or `verified: false` is expected");
    }
    return reader.optionalDate("read").orElse(null);
  }
}
