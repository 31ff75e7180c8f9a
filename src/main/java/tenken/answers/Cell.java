package tenken.answers;

import tenken.catalog.Scope;

/**
 * A field in a scope.
 *
 * @param field full name of the field
 * @param scope where it is asked
 */
public record Cell(String field, Scope scope) implements Comparable<Cell> {

  @Override
  public int compareTo(Cell other) {
    int byField = field.compareTo(other.field);
    return byField != 0 ? byField : scope.compareTo(other.scope);
  }
}
