package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.programme.Hearing;
import tenken.round.programme.HearingForm;
import tenken.round.programme.Phase;
import tenken.round.programme.PhaseDates;
import tenken.round.programme.ProgrammeContent;
import tenken.round.programme.Programmes;
import tenken.web.security.CallerToken;

/** A year: when its phases are, and how each operator is heard. */
@Controller
class ProgrammePages {

  private final Programmes programmes;
  private final Roster roster;

  ProgrammePages(Programmes programmes, Roster roster) {
    this.programmes = programmes;
    this.roster = roster;
  }

  @GetMapping("/office/programmes/{id}")
  String programme(@PathVariable String id, Model model) {
    Caller caller = CallerToken.caller();
    model.addAttribute("page", ProgrammeView.of(programmes.get(caller, id), roster.all(caller)));
    return "desk/programme";
  }

  /** Changes the title and the phases; a phase without days is none. */
  @PostMapping("/office/programmes/{id}")
  String change(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          Caller caller = CallerToken.caller();
          Text title = new Text(form.text("titleJa"), form.text("titleEn"));
          int version = form.number("version");
          List<PhaseDates> phases = phases(form);
          form.check();
          int year = programmes.get(caller, id).content().year();
          programmes.change(caller, id, version, new ProgrammeContent(year, title, phases));
          return "/office/programmes/" + id;
        });
  }

  private static List<PhaseDates> phases(Filled form) {
    List<PhaseDates> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      var to = form.dayOrNull("to-" + phase);
      if (to != null || form.dayOrNull("from-" + phase) != null) {
        phases.add(new PhaseDates(phase, form.day("from-" + phase), to));
      }
    }
    return phases;
  }

  /** Says how an operator is heard. */
  @PostMapping("/office/programmes/{id}/hearings")
  String hear(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          Hearing hearing =
              new Hearing(
                  form.text("operator"),
                  form.textOrNull("meeting"),
                  form.dayOrNull("heldOn"),
                  form.one("manner", HearingForm.class));
          form.check();
          programmes.hear(CallerToken.caller(), id, hearing);
          return "/office/programmes/" + id;
        });
  }
}
