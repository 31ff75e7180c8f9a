package tenken.round.event;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param id its id
 * @param type what happened
 * @param subject id of the object that it happened to
 * @param data ids and other names around it; never an answer
 * @param at when
 */
public record Event(
    String id, Events.Type type, String subject, Map<String, String> data, Instant at) {

  public Event {
    data = Map.copyOf(data);
  }
}
