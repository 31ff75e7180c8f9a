package tenken.round;

/** In which capacity somebody uses the service. */
public enum Role {
  /** Somebody of one operator (事業者). */
  OPERATOR,
  /** The secretariat (事務局). */
  SECRETARIAT,
  /** Reads all that was submitted and the record of what was done; writes nothing. */
  AUDITOR,
  /** Another system, with the rights that its key names. */
  SYSTEM,
  /** The service itself, where it does work that was asked for before. Nobody can call as it. */
  SERVICE
}
