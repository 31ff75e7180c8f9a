package tenken.round.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUp.State;
import tenken.round.followup.FollowUps;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** Gathers what letters ask, and what operators had said about it, within work at the desk. */
@Component
class LetterQuestions {

  private final FollowUps followUps;
  private final Submissions submissions;
  private final LoadedPacks packs;

  LetterQuestions(FollowUps followUps, Submissions submissions, LoadedPacks packs) {
    this.followUps = followUps;
    this.submissions = submissions;
    this.packs = packs;
  }

  /** The pack of a round. */
  LoadedPack pack(Round round) {
    return packs
        .installed(round.packDigest())
        .orElseThrow(() -> new Denied(Reason.PACK_NOT_INSTALLED));
  }

  /**
   * The questions that are wanted, by operator.
   *
   * @throws Denied with UNKNOWN_REFERENCE and pointers to what cannot be asked, or WRONG_STATE if
   *     there is nothing to ask
   */
  Map<String, List<FollowUp>> byOperator(Round round, LetterOrder order) {
    List<FollowUp> all = followUps.ofRound(round.id());
    requireKnown(round, order, all);
    Map<String, List<FollowUp>> byOperator = new TreeMap<>();
    all.stream()
        .filter(each -> wanted(each, order))
        .filter(each -> order.operators().isEmpty() || order.operators().contains(each.operator()))
        .forEach(
            each -> byOperator.computeIfAbsent(each.operator(), id -> new ArrayList<>()).add(each));
    if (byOperator.isEmpty()) {
      throw new Denied(Reason.WRONG_STATE);
    }
    return byOperator;
  }

  private static boolean wanted(FollowUp question, LetterOrder order) {
    return order.followUps().isEmpty()
        ? question.state() == State.SENT
        : order.followUps().contains(question.id());
  }

  private static void requireKnown(Round round, LetterOrder order, List<FollowUp> all) {
    List<String> unknown = new ArrayList<>();
    for (int at = 0; at < order.operators().size(); at++) {
      if (round.participant(order.operators().get(at)).isEmpty()) {
        unknown.add("/operators/" + at);
      }
    }
    List<String> asking = all.stream().filter(LetterQuestions::asking).map(FollowUp::id).toList();
    for (int at = 0; at < order.followUps().size(); at++) {
      if (!asking.contains(order.followUps().get(at))) {
        unknown.add("/followUps/" + at);
      }
    }
    if (!unknown.isEmpty()) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, unknown);
    }
  }

  private static boolean asking(FollowUp question) {
    return switch (question.state()) {
      case ADOPTED, SENT, ANSWERED -> true;
      case PROPOSED, MERGED, LEFT -> false;
    };
  }

  /**
   * Questions with what the operator had said when they were entered.
   *
   * @throws Denied with INCONSISTENT if one has no day yet and none is typed
   */
  List<LetterQuestion> read(
      Caller caller, Round round, List<FollowUp> questions, LetterOrder order) {
    Map<Integer, Answers> answers = new HashMap<>();
    List<LetterQuestion> read = new ArrayList<>();
    for (FollowUp each : questions) {
      int version = version(submissions.found(each.submission()), each);
      read.add(
          new LetterQuestion(
              each.asked(),
              due(each, order),
              answers.computeIfAbsent(version, at -> answers(caller, round, each, at))));
    }
    return read;
  }

  private static LocalDate due(FollowUp question, LetterOrder order) {
    return Optional.ofNullable(order.due())
        .or(() -> Optional.ofNullable(question.sent()).map(FollowUp.Sent::dueOn))
        .orElseThrow(() -> new Denied(Reason.INCONSISTENT, List.of("/due")));
  }

  /** The version that stood when a question was entered. */
  private static int version(Submission about, FollowUp question) {
    return about.versions().stream()
        .filter(each -> !each.at().isAfter(question.createdAt()))
        .mapToInt(Submission.Version::version)
        .max()
        .orElse(1);
  }

  private Answers answers(Caller caller, Round round, FollowUp question, int version) {
    return pack(round)
        .reader()
        .read(submissions.document(caller, question.submission(), version))
        .answers()
        .orElseThrow(() -> new IllegalStateException("a submitted document is not readable"));
  }
}
