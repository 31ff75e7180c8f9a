package tenken.web.pages.work;

import java.util.List;
import java.util.Objects;
import tenken.assessment.Assessment;
import tenken.assessment.CellsAsked;
import tenken.exchange.words.Words;
import tenken.web.pages.check.FindingView;

/**
 * An item as the form shows it, with the findings about it.
 *
 * @param part the item
 * @param fields its fields as far as they are asked
 * @param findings what is found in the draft that is about the item
 */
record PartForm(Part part, List<FieldForm> fields, List<FindingView> findings) {

  static PartForm of(
      Part part,
      OpenDraft draft,
      CellsAsked asked,
      Assessment assessment,
      Words words,
      Shown shown) {
    return new PartForm(
        part,
        part.fields().stream()
            .map(field -> FieldForm.of(field, draft, asked, words, shown))
            .filter(Objects::nonNull)
            .toList(),
        assessment.findings().stream()
            .filter(finding -> finding.items().contains(part.number()))
            .map(each -> FindingView.of(each, draft.sheet(), draft.pack().pack(), words))
            .toList());
  }

  public String id() {
    return part.id();
  }
}
