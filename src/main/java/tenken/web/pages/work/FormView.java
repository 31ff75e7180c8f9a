package tenken.web.pages.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenken.answers.Cell;
import tenken.assessment.Assessment;
import tenken.assessment.CellsAsked;
import tenken.catalog.Field;
import tenken.exchange.words.Words;

/**
 * A page of the form.
 *
 * @param draft the draft
 * @param page the page
 * @param progress how far it is
 * @param parts its items as far as they are asked
 * @param pages all pages of the sheet
 * @param asked what the draft is asked
 */
record FormView(
    OpenDraft draft,
    FormPage page,
    Progress progress,
    List<PartForm> parts,
    List<FormPage> pages,
    CellsAsked asked) {

  static FormView of(
      OpenDraft draft, FormPage page, Assessment assessment, Words words, Shown shown) {
    CellsAsked asked = draft.asked();
    return new FormView(
        draft,
        page,
        Progress.of(page, asked, draft.answers()),
        page.parts().stream()
            .filter(part -> !part.fields().isEmpty())
            .map(part -> PartForm.of(part, draft, asked, assessment, words, shown))
            .toList(),
        List.copyOf(FormPage.of(draft.sheet(), draft.pack().pack()).values()),
        asked);
  }

  Optional<PartForm> part(String number) {
    return parts.stream().filter(each -> each.part().number().equals(number)).findFirst();
  }

  /** The other items of the page of which something else is asked than before. */
  List<PartForm> changed(CellsAsked before, String saved) {
    List<PartForm> changed = new ArrayList<>();
    for (PartForm each : parts) {
      if (!each.part().number().equals(saved)
          && each.part().fields().stream().anyMatch(field -> changed(field, before))) {
        changed.add(each);
      }
    }
    return changed;
  }

  private boolean changed(Field field, CellsAsked before) {
    return !cells(field, before).equals(cells(field, asked));
  }

  private static List<List<Cell>> cells(Field field, CellsAsked asked) {
    return List.of(
        List.copyOf(AskedFields.among(field, asked.asked())),
        List.copyOf(AskedFields.among(field, asked.perhaps())));
  }

  /** The page behind this one, if there is any. */
  public Optional<FormPage> next() {
    int at = pages.indexOf(page);
    return at + 1 < pages.size() ? Optional.of(pages.get(at + 1)) : Optional.empty();
  }
}
