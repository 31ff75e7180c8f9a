package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Language;
import tenken.round.Caller;
import tenken.round.Right;
import tenken.round.letter.LetterOrder;
import tenken.round.letter.Letters;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.web.api.LettersApi;
import tenken.web.security.CallerToken;

/** The papers of a round: letters with the questions that were sent, and tables for print. */
@Controller
class LetterPages {

  private final Letters letters;
  private final LettersApi files;
  private final Rounds rounds;
  private final RoundReading reading;

  LetterPages(Letters letters, LettersApi files, Rounds rounds, RoundReading reading) {
    this.letters = letters;
    this.files = files;
    this.rounds = rounds;
    this.reading = reading;
  }

  @GetMapping("/office/rounds/{id}/papers")
  String papers(@PathVariable String id, Model model) {
    Caller caller = CallerToken.caller();
    Round round = rounds.get(caller, id);
    model.addAttribute("round", round);
    model.addAttribute("called", reading.title(round));
    model.addAttribute(
        "letters",
        caller.may(Right.MANAGE_FOLLOW_UPS)
            ? Whole.of(listing -> letters.list(caller, id, null, listing))
            : List.of());
    return "desk/papers";
  }

  /** Makes the letters with all questions that were sent and not replied to. */
  @PostMapping("/office/rounds/{id}/letters")
  String make(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          LetterOrder order =
              new LetterOrder(
                  form.one("language", Language.class),
                  form.textOrNull("number"),
                  form.dayOrNull("date"),
                  form.textOrNull("sender"),
                  form.textOrNull("contact"),
                  form.textOrNull("subject"),
                  form.textOrNull("opening"),
                  form.textOrNull("replyBy"),
                  null,
                  List.of(),
                  List.of());
          form.check();
          letters.make(CallerToken.caller(), id, order);
          return Forms.back(request);
        });
  }

  /** Notes that a letter was sent. */
  @PostMapping("/office/letters/{id}/sending")
  String sent(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          var on = form.day("sentOn");
          form.check();
          letters.sent(CallerToken.caller(), id, on, null);
          return Forms.back(request);
        });
  }

  @GetMapping("/office/letters/{id}/document")
  ResponseEntity<Resource> document(@PathVariable String id) {
    return files.getLetterDocument(id);
  }

  @GetMapping("/office/rounds/{id}/letters/archive")
  ResponseEntity<Resource> archive(@PathVariable String id) {
    return files.getLetterArchive(id, null);
  }
}
