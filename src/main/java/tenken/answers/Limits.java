package tenken.answers;

/**
 * How large a document may be. All are the largest that is accepted.
 *
 * @param bytes bytes of a document
 * @param nesting objects and lists within each other, the document itself counted
 * @param string characters (UTF-16) of a text
 * @param name characters of a property's name, the operator's name and a criterion's
 * @param list entries of any list
 * @param answers entries of {@code answers}
 * @param services services of one operator
 * @param serviceName characters of a service's name
 * @param cells cells that all answers together may speak about
 */
public record Limits(
    int bytes,
    int nesting,
    int string,
    int name,
    int list,
    int answers,
    int services,
    int serviceName,
    int cells) {

  /** What the service accepts unless it is told otherwise. */
  public static final Limits DEFAULT =
      new Limits(1 << 20, 20, 20_000, 200, 200, 5_000, 20, 64, 100_000);

  /** The most faults that are listed; the others are counted. */
  public static final int FAULTS = 200;
}
