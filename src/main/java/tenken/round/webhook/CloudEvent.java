package tenken.round.webhook;

import java.util.Map;
import java.util.TreeMap;
import tenken.round.event.Event;

/** An event as others are told of it: CloudEvents 1.0, structured mode, in JSON. */
record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    String time,
    String datacontenttype,
    Map<String, String> data) {

  static final String MEDIA_TYPE = "application/cloudevents+json";

  static CloudEvent of(Event event) {
    return new CloudEvent(
        "1.0",
        event.id(),
        "/v1",
        event.type().told(),
        event.subject(),
        event.at().toString(),
        "application/json",
        new TreeMap<>(event.data()));
  }
}
