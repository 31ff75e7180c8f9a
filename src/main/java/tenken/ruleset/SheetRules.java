package tenken.ruleset;

import java.util.List;
import tenken.catalog.Parameter;
import tenken.catalog.Sheet;

/**
 * The rules that apply to one sheet.
 *
 * @param sheet the sheet
 * @param criteria the criteria it can judge, in the pack's order
 * @param leftOut the criteria it cannot judge, and why
 * @param parameters the parameters that its rules read
 */
public record SheetRules(
    Sheet sheet, List<CriterionRules> criteria, List<LeftOut> leftOut, List<Parameter> parameters) {

  public SheetRules {
    criteria = List.copyOf(criteria);
    leftOut = List.copyOf(leftOut);
    parameters = List.copyOf(parameters);
  }
}
