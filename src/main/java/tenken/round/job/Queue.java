package tenken.round.job;

/**
 * Work that waits together. Each queue has a table and threads of its own, so that what waits for
 * somebody else's server never holds up an assessment.
 */
public enum Queue {
  /** Work of the service itself. */
  WORK("scheduled_tasks"),
  /** Calls to servers of others, which may be slow. */
  DELIVERIES("scheduled_deliveries");

  private final String table;

  Queue(String table) {
    this.table = table;
  }

  String table() {
    return table;
  }
}
