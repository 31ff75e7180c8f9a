package tenken.catalog;

/** One direction in which answers to a field may differ. */
public enum Axis {
  SERVICE,
  AUDIENCE,
  REGION
}
