package tenken.answers;

import java.util.List;

/**
 * The services that a document names.
 *
 * @param names their names; empty for a single unnamed one
 * @param checked whether other names are faults; false where the list itself could not be read
 */
record Services(List<String> names, boolean checked) {

  Services {
    names = List.copyOf(names);
  }
}
