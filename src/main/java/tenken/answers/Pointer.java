package tenken.answers;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document. Written as a JSON Pointer (RFC 6901), which is done only for the few
 * places that anyone asks for.
 */
public final class Pointer {

  /** The document itself. */
  public static final Pointer ROOT = new Pointer(null, "", 0);

  private static final int LONGEST_NAME = 200;

  private final @Nullable Pointer parent;
  private final @Nullable String name;
  private final int index;

  private Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** The property of an object. */
  public Pointer child(String property) {
    return new Pointer(this, property, 0);
  }

  /** The entry of a list. */
  public Pointer child(int entry) {
    return new Pointer(this, null, entry);
  }

  /** The JSON Pointer; a name too long to be any of ours is cut, one that is no Unicode made so. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder text) {
    if (parent != null) {
      parent.write(text);
      text.append('/').append(name == null ? String.valueOf(index) : shown(name));
    }
  }

  private static String shown(String name) {
    String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + '\u2026';
    return Characters.clean(cut).replace("~", "~0").replace("/", "~1");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pointer pointer && toString().equals(pointer.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
