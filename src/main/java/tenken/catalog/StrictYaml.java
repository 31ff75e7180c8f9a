package tenken.catalog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads the part of YAML 1.2 that a pack may use: one document of keys, lists and plain or quoted
 * values. Anchors, aliases, tags, directives, further documents, repeated keys and deep nesting are
 * faults.
 */
public final class StrictYaml {

  private static final int DEEPEST = 24;
  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

  private final String file;
  private final FaultLog faults;
  private final Iterator<Event> events;

  private StrictYaml(String file, String text, FaultLog faults) {
    this.file = file;
    this.faults = faults;
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setSchema(new CoreSchema()).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** Reads a file whose whole is keys with values; empty where it cannot be read at all. */
  public static Optional<MapReader> read(String file, String text, FaultLog faults) {
    Optional<YamlValue> document = parse(file, text, faults);
    if (document.isPresent() && document.get() instanceof YamlValue.Mapping mapping) {
      return Optional.of(new MapReader(mapping, mapping.place(), faults));
    }
    document.ifPresent(
        other -> faults.add(other.place(), "keys with values are expected, not %s", other.kind()));
    return Optional.empty();
  }

  private static Optional<YamlValue> parse(String file, String text, FaultLog faults) {
    try {
      return new StrictYaml(file, text, faults).document();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      faults.add(new Place(file, line), "this is not YAML: %s", e.getProblem());
    } catch (RuntimeException e) { // whatever the parser makes of odd bytes is a fault of the file
      faults.add(new Place(file, 1), "this is not YAML: %s", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<YamlValue> document() {
    YamlValue root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent start) {
        if (root != null) {
          faults.add(place(event), "a file has one document only");
          break;
        }
        refuseDirectives(start);
        root = value(events.next(), 0);
      }
    }
    if (root == null) {
      faults.add(new Place(file, 1), "the file is empty");
    }
    return Optional.ofNullable(root);
  }

  private void refuseDirectives(DocumentStartEvent start) {
    if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
      faults.add(place(start), "directives (%%) are not used here");
    }
  }

  private YamlValue value(Event event, int depth) {
    refuseAnchor(event);
    if (event instanceof ScalarEvent scalar) {
      refuseTag(event, scalar.getTag());
      return scalar(scalar);
    }
    if (event instanceof CollectionStartEvent start) {
      refuseTag(event, start.getTag());
      if (depth == DEEPEST) {
        throw new ParserException(
            "nested deeper than " + DEEPEST + " levels", event.getStartMark());
      }
      return start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
    }
    return new YamlValue.Scalar("", YamlValue.Scalar.Type.NOTHING, place(event)); // an alias
  }

  private void refuseAnchor(Event event) {
    if (event instanceof AliasEvent) {
      faults.add(place(event), "aliases (*) are not used here: write the value out");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      faults.add(place(event), "anchors (&) are not used here");
    }
  }

  private void refuseTag(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      faults.add(place(event), "tags (%s) are not used here", tag.get());
    }
  }

  private YamlValue.Scalar scalar(ScalarEvent event) {
    int hidden = Hidden.first(event.getValue());
    if (hidden >= 0) {
      String name = Hidden.name(event.getValue(), hidden);
      faults.add(place(event), "%s is written here, a character that is not seen", name);
    }
    Tag tag = event.isPlain() ? RESOLVER.resolve(event.getValue(), true) : Tag.STR;
    return new YamlValue.Scalar(event.getValue(), type(tag), place(event));
  }

  private static YamlValue.Scalar.Type type(Tag tag) {
    if (tag.equals(Tag.INT)) {
      return YamlValue.Scalar.Type.WHOLE_NUMBER;
    } else if (tag.equals(Tag.FLOAT)) {
      return YamlValue.Scalar.Type.NUMBER;
    } else if (tag.equals(Tag.BOOL)) {
      return YamlValue.Scalar.Type.TRUTH;
    }
    return tag.equals(Tag.NULL) ? YamlValue.Scalar.Type.NOTHING : YamlValue.Scalar.Type.TEXT;
  }

  private YamlValue sequence(Event start, int depth) {
    List<YamlValue> values = new ArrayList<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      values.add(value(event, depth + 1));
    }
    return new YamlValue.Sequence(values, place(start));
  }

  private YamlValue mapping(Event start, int depth) {
    Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      YamlValue key = value(event, depth + 1);
      YamlValue.Entry entry = new YamlValue.Entry(value(events.next(), depth + 1), place(event));
      text(key).ifPresent(text -> put(text, entry, entries));
    }
    return new YamlValue.Mapping(entries, place(start));
  }

  private void put(String key, YamlValue.Entry entry, Map<String, YamlValue.Entry> entries) {
    YamlValue.Entry earlier = entries.putIfAbsent(key, entry);
    if (earlier != null) {
      int line = earlier.place().line();
      faults.add(entry.place(), "`%s` stands here twice, first in line %d", key, line);
    }
  }

  private Optional<String> text(YamlValue key) {
    if (key instanceof YamlValue.Scalar scalar && scalar.type() == YamlValue.Scalar.Type.TEXT) {
      return Optional.of(scalar.text());
    }
    faults.add(key.place(), "a key is a text, not %s: quote it", key.kind());
    return Optional.empty();
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
  }

  private Place place(Event event) {
    return new Place(file, event.getStartMark().map(Mark::getLine).orElse(0) + 1);
  }
}
