package tenken.round.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.followup.FollowUp;
import tenken.round.programme.Operators;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;

/** Makes letters with follow-up questions, keeps them, and notes when they were sent. */
@Component
public class Letters {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Desk desk;
  private final Rounds rounds;
  private final Operators operators;
  private final LetterQuestions questions;
  private final LetterWriter writer;
  private final LetterStore store;
  private final Audit audit;
  private final Clock clock;

  Letters(
      Desk desk,
      Rounds rounds,
      Operators operators,
      LetterQuestions questions,
      LetterWriter writer,
      LetterStore store,
      Audit audit,
      Clock clock) {
    this.desk = desk;
    this.rounds = rounds;
    this.operators = operators;
    this.questions = questions;
    this.writer = writer;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes one letter for each operator of a round that there is something to ask, all or none.
   *
   * @throws Denied with NOT_FOUND, UNKNOWN_REFERENCE and pointers to what cannot be asked,
   *     INCONSISTENT if there is no day by which to reply, WRONG_STATE if there is nothing to ask,
   *     or PACK_NOT_INSTALLED
   */
  public List<Letter> make(Caller caller, String round, LetterOrder order) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          Round found = rounds.found(round);
          String batch = Ids.next("bat");
          List<Letter> made = new ArrayList<>();
          for (Map.Entry<String, List<FollowUp>> each :
              questions.byOperator(found, order).entrySet()) {
            LetterContent content = content(caller, found, each, order, made.size() + 1);
            made.add(keep(caller, batch, found, each, content));
          }
          return made;
        });
  }

  private LetterContent content(
      Caller caller,
      Round round,
      Map.Entry<String, List<FollowUp>> to,
      LetterOrder order,
      int place) {
    Pack pack = questions.pack(round).pack();
    List<LetterQuestion> asked = questions.read(caller, round, to.getValue(), order);
    return new LetterContent(
        LetterForm.of(
            order, Objects.requireNonNull(pack.sheets().get(round.sheet())), today(), place),
        operators.get(caller, to.getKey()).name().in(order.language()),
        asked.stream().map(LetterQuestion::due).min(LocalDate::compareTo).orElseThrow(),
        asked,
        pack);
  }

  private Letter keep(
      Caller caller,
      String batch,
      Round round,
      Map.Entry<String, List<FollowUp>> to,
      LetterContent content) {
    byte[] document = writer.write(content);
    String id = Ids.next("ltr");
    Letter letter =
        new Letter(
            id,
            0,
            batch,
            round.id(),
            to.getKey(),
            content.form().number(),
            content.form().date(),
            content.form().language(),
            content.addressee(),
            content.form().subject(),
            content.due(),
            to.getValue().stream().map(FollowUp::id).toList(),
            digest(document),
            caller.id(),
            now(),
            null);
    store.insert(new LetterFile(letter, document));
    audit.note(caller, "letter.made", id, to.getKey());
    return found(id);
  }

  /**
   * Notes that a letter was sent.
   *
   * @param on the day in Japan
   * @param to the person or address, or null for the operator that it is addressed to
   * @throws Denied with NOT_FOUND, INCONSISTENT if the day is still to come, or WRONG_STATE if a
   *     sending was noted before
   */
  public Letter sent(Caller caller, String id, LocalDate on, @Nullable String to) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          Letter letter = found(id);
          if (on.isAfter(today())) {
            throw new Denied(Reason.INCONSISTENT, List.of("/sentOn"));
          }
          String whom = Objects.requireNonNullElse(to, letter.addressee());
          if (!store.note(id, new Letter.Sent(on, whom, caller.id(), now()))) {
            throw new Denied(Reason.WRONG_STATE);
          }
          audit.note(caller, "letter.sent", id, "on " + on);
          return found(id);
        });
  }

  /**
   * Lists the letters of a round.
   *
   * @param batch only those that were made together, or null
   * @throws Denied with NOT_FOUND if there is no such round
   */
  public Page<Letter> list(Caller caller, String round, @Nullable String batch, Listing listing) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return Page.of(
        desk.as(caller, () -> store.list(rounds.found(round).id(), batch, listing)),
        listing,
        Letter::seq);
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND
   */
  public Letter get(Caller caller, String id) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return desk.as(caller, () -> found(id));
  }

  /**
   * One of them with its file.
   *
   * @throws Denied with NOT_FOUND
   */
  public LetterFile file(Caller caller, String id) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return desk.as(caller, () -> new LetterFile(found(id), store.document(id).orElseThrow()));
  }

  /**
   * The newest letter to each operator of a round, with its file.
   *
   * @param batch only of those that were made together, or null
   * @throws Denied with NOT_FOUND if there is no such round, or no letter
   */
  public List<LetterFile> files(Caller caller, String round, @Nullable String batch) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    List<LetterFile> files = desk.as(caller, () -> store.newest(rounds.found(round).id(), batch));
    if (files.isEmpty()) {
      throw new Denied(Reason.NOT_FOUND);
    }
    return files;
  }

  private Letter found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String digest(byte[] document) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
