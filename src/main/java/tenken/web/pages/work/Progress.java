package tenken.web.pages.work;

import java.util.Set;
import java.util.stream.Collectors;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.assessment.CellsAsked;
import tenken.catalog.Field;

/**
 * How much of a page is answered.
 *
 * @param page the page
 * @param asked how many cells it asks
 * @param answered how many of them say something, withheld ones among them
 */
record Progress(FormPage page, int asked, int answered) {

  static Progress of(FormPage page, CellsAsked cells, Answers answers) {
    Set<String> fields =
        page.parts().stream()
            .flatMap(part -> part.fields().stream())
            .map(Field::name)
            .collect(Collectors.toSet());
    int asked = 0;
    int answered = 0;
    for (Cell cell : cells.asked()) {
      if (fields.contains(cell.field())) {
        Given given = answers.given().get(cell);
        asked++;
        answered += given == null || given.status() == Status.UNCONFIRMED ? 0 : 1;
      }
    }
    return new Progress(page, asked, answered);
  }

  public boolean complete() {
    return asked == answered;
  }
}
