package tenken.web.pages.work;

import org.jspecify.annotations.Nullable;

/**
 * The controls of a column.
 *
 * @param place field and column, as the names of its controls have them
 * @param id its id on the page
 * @param label where it is answered; empty for the operator as a whole
 * @param was what stood there when the person began, to be told from what others save meanwhile
 * @param seen what stands there now
 * @param form what the controls show
 * @param note what is to be said about it, or null
 */
record Control(
    String place,
    String id,
    String label,
    String was,
    String seen,
    CellForm form,
    @Nullable Note note) {}
