package tenken.web.pages.work;

/**
 * An item of the overview of who has what.
 *
 * @param page the page of the form that it stands on
 * @param part the item
 * @param progress how far it is
 * @param findings how many findings are about it
 * @param note who works on it, and what is noted
 */
record TeamLine(FormPage page, Part part, Progress progress, long findings, NoteForm note) {

  public String person() {
    return note.assignee().stored();
  }
}
