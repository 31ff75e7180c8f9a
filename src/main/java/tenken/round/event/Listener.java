package tenken.round.event;

/** Is told of each event in the transaction in which it happens. */
public interface Listener {

  /** Takes note of an event; whatever this throws undoes what caused the event. */
  void happened(Event event);
}
