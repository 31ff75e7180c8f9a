package tenken.web.pages.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tenken.assessment.Assessment;
import tenken.exchange.words.Words;

/**
 * A page of the form.
 *
 * @param draft the draft
 * @param page the page
 * @param progress how far it is
 * @param parts its items as far as they are asked and shown
 * @param pages all pages of the sheet
 */
record FormView(
    OpenDraft draft, FormPage page, Progress progress, List<PartForm> parts, List<FormPage> pages) {

  /**
   * The page as far as it is shown.
   *
   * @param shows which of its items are
   */
  static FormView of(
      OpenDraft draft, FormPage page, Predicate<Part> shows, Words words, Shown shown) {
    List<Part> parts =
        page.parts().stream().filter(part -> !part.fields().isEmpty()).filter(shows).toList();
    Assessment assessment =
        draft.assessment(parts.stream().map(Part::number).collect(Collectors.toSet()));
    return new FormView(
        draft,
        page,
        Progress.of(page, draft.asked(), draft.answers()),
        parts.stream()
            .map(part -> PartForm.of(part, draft, draft.asked(), assessment, words, shown))
            .toList(),
        List.copyOf(FormPage.of(draft.sheet(), draft.pack().pack()).values()));
  }

  Optional<PartForm> part(String number) {
    return parts.stream().filter(each -> each.part().number().equals(number)).findFirst();
  }

  /** The items shown beside one. */
  List<PartForm> others(String number) {
    return parts.stream().filter(each -> !each.part().number().equals(number)).toList();
  }

  /** The page behind this one, if there is any. */
  public Optional<FormPage> next() {
    int at = pages.indexOf(page);
    return at + 1 < pages.size() ? Optional.of(pages.get(at + 1)) : Optional.empty();
  }
}
