package tenken.round.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.Role;
import tenken.round.result.StoredAssessment.Failure;
import tenken.round.result.StoredAssessment.Status;

/** Shows that stored results follow from what was submitted. Stores nothing. */
@Component
public class Recomputations {

  private final Desk desk;
  private final AssessmentStore store;
  private final Assessing assessing;
  private final ResultWriter writer;
  private final EngineVersion engine;

  Recomputations(
      Desk desk,
      AssessmentStore store,
      Assessing assessing,
      ResultWriter writer,
      EngineVersion engine) {
    this.desk = desk;
    this.store = store;
    this.assessing = assessing;
    this.writer = writer;
    this.engine = engine;
  }

  /**
   * Assesses the same version again and writes the result with the stored stamp.
   *
   * @throws Denied with NOT_FOUND, WRONG_STATE if there is no result to compare with, or
   *     PACK_NOT_INSTALLED
   */
  public Recomputation of(Caller caller, String id) {
    caller.needs(Right.READ_ASSESSMENTS);
    if (caller.role() == Role.OPERATOR) {
      throw new Denied(Reason.FORBIDDEN);
    }
    return desk.as(
        caller,
        () -> {
          StoredAssessment stored = completed(id);
          String now = assessable(() -> written(stored));
          return new Recomputation(
              digest(now),
              digest(store.result(id).orElseThrow()),
              engine.text(),
              Objects.requireNonNull(stored.engineVersion()));
        });
  }

  private String written(StoredAssessment stored) {
    SubmittedAnswers answers = assessing.read(stored);
    Stamp stamp =
        new Stamp(
            stored.id(),
            Objects.requireNonNull(stored.completedAt()),
            Objects.requireNonNull(stored.engineVersion()),
            stored.version());
    return writer.write(assessing.assess(answers), answers, stamp);
  }

  /**
   * What a completed assessment was made of.
   *
   * @throws Denied with NOT_FOUND, WRONG_STATE or PACK_NOT_INSTALLED
   */
  public SubmittedAnswers answers(Caller caller, String id) {
    caller.needs(Right.READ_ASSESSMENTS);
    return desk.as(caller, () -> assessable(() -> assessing.read(completed(id))));
  }

  private StoredAssessment completed(String id) {
    StoredAssessment stored = store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
    if (stored.status() != Status.COMPLETED) {
      throw new Denied(Reason.WRONG_STATE);
    }
    return stored;
  }

  private static <T> T assessable(Supplier<T> work) {
    try {
      return work.get();
    } catch (NotAssessableException e) {
      throw new Denied(
          e.failure() == Failure.PACK_NOT_INSTALLED
              ? Reason.PACK_NOT_INSTALLED
              : Reason.WRONG_STATE);
    }
  }

  private static String digest(String result) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(result.getBytes(UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
