package tenken.web.pages.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.round.Caller;
import tenken.round.compare.Comparisons;
import tenken.round.compare.Grouping;
import tenken.round.compare.OperatorTable;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.web.security.CallerToken;

/** The operators of a round beside each other: by viewpoints, and by criteria. */
@Controller
class MapPages {

  private final Comparisons comparisons;
  private final Rounds rounds;
  private final RoundReading reading;

  MapPages(Comparisons comparisons, Rounds rounds, RoundReading reading) {
    this.comparisons = comparisons;
    this.rounds = rounds;
    this.reading = reading;
  }

  @GetMapping("/office/rounds/{id}/map")
  String map(@PathVariable String id, @RequestParam(defaultValue = "0") int from, Model model) {
    Caller caller = CallerToken.caller();
    Round round = rounds.get(caller, id);
    model.addAttribute("round", round);
    model.addAttribute("sheet", reading.sheet(round));
    model.addAttribute("page", HeatMap.of(table(caller, id, Grouping.VIEWPOINTS), from));
    return "desk/map";
  }

  /** Criterion by criterion, by our viewpoints or by those of the ministry. */
  @GetMapping("/office/rounds/{id}/comparison")
  String comparison(
      @PathVariable String id,
      @RequestParam(defaultValue = "VIEWPOINTS") Grouping group,
      @RequestParam(required = false) @Nullable String of,
      @RequestParam(defaultValue = "0") int from,
      Model model) {
    Caller caller = CallerToken.caller();
    Round round = rounds.get(caller, id);
    model.addAttribute("round", round);
    model.addAttribute("sheet", reading.sheet(round));
    model.addAttribute("page", Compared.of(table(caller, id, group), of, from));
    return "desk/comparison";
  }

  private OperatorTable table(Caller caller, String round, Grouping group) {
    return comparisons.operators(caller, round, group);
  }
}
