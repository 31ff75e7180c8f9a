package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.Listing;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.replay.Difference.Outcome;
import tenken.round.replay.Replay;
import tenken.round.replay.Replays;
import tenken.web.security.CallerToken;

/** Rounds under other packs: asked for, and what they would change. */
@Controller
class ReplayPages {

  private static final Listing SHOWN = new Listing(100, 0, null);

  private final Replays replays;
  private final Rounds rounds;
  private final RoundReading reading;
  private final LoadedPacks packs;
  private final Roster roster;

  ReplayPages(
      Replays replays, Rounds rounds, RoundReading reading, LoadedPacks packs, Roster roster) {
    this.replays = replays;
    this.rounds = rounds;
    this.reading = reading;
    this.packs = packs;
    this.roster = roster;
  }

  @GetMapping("/office/replays")
  String all(Model model) {
    Caller caller = CallerToken.caller();
    Map<String, Text> titles =
        Whole.of(listing -> rounds.list(caller, listing)).stream()
            .collect(Collectors.toMap(Round::id, reading::title));
    model.addAttribute("replays", Whole.of(listing -> replays.list(caller, listing)));
    model.addAttribute("titles", titles);
    model.addAttribute(
        "packs", packs.all().stream().flatMap(each -> each.loaded().stream()).toList());
    return "desk/replays";
  }

  @PostMapping("/office/replays")
  String request(HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          String round = form.text("round");
          String pack = form.text("pack");
          form.check();
          return "/office/replays/" + replays.request(CallerToken.caller(), round, pack).id();
        });
  }

  @GetMapping("/office/replays/{id}")
  String replay(@PathVariable String id, Model model) {
    Caller caller = CallerToken.caller();
    Replay replay = replays.get(caller, id);
    model.addAttribute("replay", replay);
    model.addAttribute("totals", replays.totals(caller, id));
    model.addAttribute("round", reading.title(rounds.get(caller, replay.round())));
    model.addAttribute("names", roster.names(caller));
    model.addAttribute("changed", replays.differences(caller, id, null, Outcome.CHANGED, SHOWN));
    model.addAttribute("titles", Titles.of(packs.inForce().pack()));
    return "desk/replay";
  }
}
