package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.catalog.Pack;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.compare.Comparisons;
import tenken.round.compare.Grouping;
import tenken.round.result.StoredAssessment;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** One operator's levels beside those of an earlier year, with the causes of each difference. */
@Controller
class YearsPages {

  private final Comparisons comparisons;
  private final EarlierYears earlier;
  private final Roster roster;

  YearsPages(Comparisons comparisons, EarlierYears earlier, Roster roster) {
    this.comparisons = comparisons;
    this.earlier = earlier;
    this.roster = roster;
  }

  @GetMapping("/office/assessments/{id}/years")
  String years(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String of,
      HttpServletRequest request,
      Model model) {
    Caller caller = CallerToken.caller();
    StoredAssessment to = earlier.assessment(caller, id);
    List<EarlierYears.Earlier> candidates = earlier.of(caller, to);
    Pack pack = earlier.pack(to);
    model.addAttribute("to", to);
    model.addAttribute("operator", roster.name(caller, to.operator()));
    model.addAttribute("candidates", candidates);
    if (!candidates.isEmpty()) {
      String chosen = from == null ? candidates.get(0).assessment().id() : from;
      var compared = comparisons.years(caller, chosen, id, Grouping.VIEWPOINTS);
      model.addAttribute("page", YearsView.of(compared, of));
      model.addAttribute("causes", new CauseWords(new Words(pack, Languages.of(request))));
    }
    return "desk/years";
  }
}
