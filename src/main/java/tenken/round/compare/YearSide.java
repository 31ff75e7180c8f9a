package tenken.round.compare;

import java.util.List;
import java.util.Optional;
import tenken.answers.Answers;
import tenken.answers.OpenGuidance;
import tenken.catalog.Sheet;
import tenken.round.pack.LoadedPack;
import tenken.ruleset.CriterionRules;

/**
 * One of two years that are compared.
 *
 * @param answers what was submitted
 * @param pack the pack it was assessed under
 * @param result what it came to
 */
record YearSide(Answers answers, LoadedPack pack, ReadResult result) {

  Sheet sheet() {
    return answers.sheet();
  }

  /** A criterion with its rules on this year's sheet, if the sheet judges it. */
  Optional<CriterionRules> rules(String criterion) {
    return pack.assessor().ruleset().rules(sheet().id()).criteria().stream()
        .filter(each -> each.criterion().id().equals(criterion))
        .findFirst();
  }

  List<OpenGuidance> guidance(String criterion) {
    return answers.openGuidance().stream()
        .filter(each -> each.criterion().equals(criterion))
        .toList();
  }
}
