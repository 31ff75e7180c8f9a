package tenken.round;

import java.util.List;
import java.util.Locale;

/** Thrown where something cannot be done, through no fault of the service. */
public final class Denied extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. Each is a type of problem of the same name. */
  public enum Reason {
    /** The caller's role may not do that. */
    FORBIDDEN,
    /** There is no such thing, or none that the caller may know of. */
    NOT_FOUND,
    /** Something that can be there once only is there already. */
    ALREADY_EXISTS,
    /** The object is not in a state in which that can be done. */
    WRONG_STATE,
    /** The object was changed since the caller read it. */
    STALE_VERSION,
    /** The caller does not say which version it has read. */
    PRECONDITION_REQUIRED,
    /** Something that the request names does not exist or does not fit the rest. */
    UNKNOWN_REFERENCE,
    /** A date or another value does not fit the others. */
    INCONSISTENT,
    /** An operation of a JSON Patch cannot be done, or its test fails. */
    PATCH_FAILED,
    /** The cursor is none that the service gave. */
    BAD_CURSOR,
    /** The pack is not installed here. */
    UNKNOWN_PACK,
    /** The pack that something stored was made under is not installed here. */
    PACK_NOT_INSTALLED,
    /** There are as many of these as there may be. */
    LIMIT_REACHED,
    /** Nothing can be sent to the address. */
    UNUSABLE_ADDRESS,
    /** The address leads into an internal network. */
    INTERNAL_ADDRESS;

    /** The type of the problem, such as {@code stale-version}. */
    public String type() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final transient List<String> pointers;

  /** Denies for a reason. */
  public Denied(Reason reason) {
    this(reason, List.of());
  }

  /**
   * Denies for a reason that lies in certain places.
   *
   * @param pointers JSON Pointers of the places: what changed, or what of the request does not fit
   */
  public Denied(Reason reason, List<String> pointers) {
    super(reason.type());
    this.reason = reason;
    this.pointers = List.copyOf(pointers);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** In which places; empty where it lies in none. */
  public List<String> pointers() {
    return pointers;
  }
}
