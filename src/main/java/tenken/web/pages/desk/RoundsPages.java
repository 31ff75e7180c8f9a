package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.Right;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.NewRound;
import tenken.round.programme.ProgrammeContent;
import tenken.round.programme.Programmes;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.web.security.CallerToken;

/** All years and rounds, and the forms that begin them. */
@Controller
class RoundsPages {

  private final Programmes programmes;
  private final Rounds rounds;
  private final LoadedPacks packs;
  private final Roster roster;

  RoundsPages(Programmes programmes, Rounds rounds, LoadedPacks packs, Roster roster) {
    this.programmes = programmes;
    this.rounds = rounds;
    this.packs = packs;
    this.roster = roster;
  }

  @GetMapping("/office")
  String all(Model model) {
    Caller caller = CallerToken.caller();
    model.addAttribute(
        "page",
        RoundList.of(
            Whole.of(listing -> programmes.list(caller, listing)),
            Whole.of(listing -> rounds.list(caller, listing)),
            packs.inForce().pack()));
    return "desk/rounds";
  }

  @PostMapping("/office/programmes")
  String begin(HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          Text title = new Text(form.text("titleJa"), form.text("titleEn"));
          int year = form.number("year");
          form.check();
          programmes.add(CallerToken.caller(), new ProgrammeContent(year, title, List.of()));
          return "/office";
        });
  }

  @GetMapping("/office/rounds/new")
  String form(Model model) {
    Caller caller = CallerToken.caller();
    caller.needs(Right.MANAGE_ROUNDS);
    model.addAttribute("programmes", Whole.of(listing -> programmes.list(caller, listing)));
    model.addAttribute("sheets", packs.inForce().pack().sheets().values());
    model.addAttribute(
        "packs", packs.all().stream().flatMap(each -> each.loaded().stream()).toList());
    model.addAttribute("inForce", packs.inForce().pack().digest());
    model.addAttribute("operators", roster.all(caller));
    return "desk/round-form";
  }

  @PostMapping("/office/rounds")
  String open(HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          NewRound wanted =
              new NewRound(
                  form.text("programme"),
                  form.text("sheet"),
                  form.textOrNull("pack"),
                  form.some("operators"),
                  form.dayOrNull("asOf"),
                  form.day("opensOn"),
                  form.day("dueOn"),
                  form.one("trigger", Round.Trigger.class),
                  form.textOrNull("externalRef"));
          form.check();
          return "/office/rounds/" + rounds.open(CallerToken.caller(), wanted).id();
        });
  }
}
