package tenken.web.pages.catalogue;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tenken.exchange.json.ProblemTypes;
import tenken.round.pack.LoadedPacks;
import tenken.ruleset.Ruleset;
import tenken.web.problem.ProblemException;

/** Shows viewpoints, criteria, sources and sheets, each at an address of its own. */
@Controller
class CatalogueController {

  private final LoadedPacks packs;

  CatalogueController(LoadedPacks packs) {
    this.packs = packs;
  }

  @GetMapping("/viewpoints")
  String viewpoints(Model model) {
    model.addAttribute("viewpoints", rules().pack().viewpoints().values());
    return "catalogue/viewpoints";
  }

  @GetMapping("/viewpoints/{id}")
  String viewpoint(@PathVariable String id, Model model) {
    model.addAttribute("page", found(ViewpointPage.of(id, rules())));
    return "catalogue/viewpoint";
  }

  @GetMapping("/viewpoints/{id}/{criterion}")
  String criterion(@PathVariable String id, @PathVariable String criterion, Model model) {
    model.addAttribute("page", found(CriterionPage.of(id + "/" + criterion, rules())));
    return "catalogue/criterion";
  }

  @GetMapping("/sources")
  String sources(Model model) {
    model.addAttribute("sources", rules().pack().sources().values());
    return "catalogue/sources";
  }

  @GetMapping("/sources/{id}")
  String source(@PathVariable String id, Model model) {
    model.addAttribute("page", found(SourcePage.of(id, rules().pack())));
    return "catalogue/source";
  }

  @GetMapping("/sheets")
  String sheets(Model model) {
    model.addAttribute("sheets", rules().pack().sheets().values());
    return "catalogue/sheets";
  }

  @GetMapping("/sheets/{id}")
  String sheet(@PathVariable String id, Model model) {
    model.addAttribute("page", found(SheetPage.of(id, rules())));
    return "catalogue/sheet";
  }

  private Ruleset rules() {
    return packs.inForce().assessor().ruleset();
  }

  private static <T> T found(Optional<T> page) {
    return page.orElseThrow(() -> new ProblemException(ProblemTypes.NOT_FOUND));
  }
}
