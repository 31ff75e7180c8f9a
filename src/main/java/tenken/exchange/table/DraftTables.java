package tenken.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.catalog.Language;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.note.ItemNote;
import tenken.round.note.Notes;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.AnswersBefore;
import tenken.round.submission.Draft;
import tenken.round.submission.Drafts;
import tenken.round.submission.RoundDocuments;

/** Puts drafts on paper, for others of the operator to look through before they are submitted. */
@Component
public class DraftTables {

  private final Drafts drafts;
  private final Rounds rounds;
  private final LoadedPacks packs;
  private final RoundDocuments documents;
  private final AnswersBefore earlier;
  private final Notes notes;

  DraftTables(
      Drafts drafts,
      Rounds rounds,
      LoadedPacks packs,
      RoundDocuments documents,
      AnswersBefore earlier,
      Notes notes) {
    this.drafts = drafts;
    this.rounds = rounds;
    this.packs = packs;
    this.documents = documents;
    this.earlier = earlier;
    this.notes = notes;
  }

  /**
   * A draft as a table.
   *
   * @param internal whether it holds who works on what and what they note, and is marked 社内限り on
   *     each page; without that it never holds any of it
   * @throws tenken.round.Denied with NOT_FOUND if the draft is not the operator's
   * @throws tenken.round.Refused with all that is wrong with the draft
   */
  public PrintTable of(Caller caller, String id, Language language, boolean internal) {
    Draft draft = drafts.get(caller, id).draft();
    Round round = rounds.get(caller, draft.round());
    LoadedPack pack = packs.pinned(round.packDigest());
    Answers answers = documents.read(round, draft.operator(), draft.document()).answers();
    Words words = new Words(pack.pack(), language);
    return new DraftTable(
            pack.assessor().ruleset(),
            answers,
            earlier.before(caller, round.id()).orElse(null),
            pack.assessor().assess(answers),
            internal ? lines(notes.list(caller, id, null), words) : null,
            words)
        .under(heading(answers, draft, pack, words, internal));
  }

  private static Heading heading(
      Answers answers, Draft draft, LoadedPack pack, Words words, boolean internal) {
    String saved = Moments.of(draft.updatedAt(), words.language());
    return new Heading(
        null,
        words.say("記入内容の一覧", "What is filled in")
            + (internal ? words.say("（社内限り）", " (internal)") : ""),
        marking(words, internal),
        List.of(
            words.say(answers.sheet().title()),
            words.say(
                saved + "に保存された下書き（ルールパック " + pack.pack().version() + "）",
                "Draft as saved " + saved + ", rules " + pack.pack().version()),
            words.say(
                "所見は、もう一度ご確認いただきたい点をお示しするものであり、判定ではありません。" + "下線は、前年度のご回答から変わった箇所です。",
                "A finding asks to look again and is no verdict. Underlined: what differs from"
                    + " last year's answer.")),
        marking(words, internal));
  }

  private static String marking(Words words, boolean internal) {
    return internal
        ? words.say("社内限り（社内メモを含みます）", "Internal only (holds internal notes)")
        : words.say("提出前の下書き", "Draft, not submitted");
  }

  private static Map<String, List<String>> lines(List<ItemNote> notes, Words words) {
    return notes.stream().collect(Collectors.toMap(ItemNote::item, note -> lines(note, words)));
  }

  private static List<String> lines(ItemNote note, Words words) {
    @Nullable String assignee = note.content().assignee();
    String who = assignee == null ? null : words.say("担当：", "Assignee: ") + assignee;
    return Stream.of(who, note.content().text()).filter(Objects::nonNull).toList();
  }
}
