package tenken.round.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.assessment.Assessment;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.result.StoredAssessment.Failure;

/** Assesses stored versions of submissions, each under its round's pack and date. */
@Component
class Assessing {

  private static final Logger LOG = LoggerFactory.getLogger(Assessing.class);

  private final LoadedPacks packs;
  private final AssessmentStore store;
  private final AssessmentMeters meters;

  Assessing(LoadedPacks packs, AssessmentStore store, AssessmentMeters meters) {
    this.packs = packs;
    this.store = store;
    this.meters = meters;
  }

  /**
   * Reads what was submitted.
   *
   * @throws NotAssessableException if its pack is not installed or cannot read it
   */
  SubmittedAnswers read(StoredAssessment of) {
    LoadedPack pack = pack(of.packDigest());
    String document = store.document(of.submission(), of.version());
    AnswersReading reading = pack.reader().read(document.getBytes(UTF_8));
    Answers answers =
        reading
            .answers()
            .orElseThrow(() -> new NotAssessableException(Failure.DOCUMENT_NOT_READABLE));
    return new SubmittedAnswers(answers.at(of.asOf()), reading.unplaced(), pack);
  }

  private LoadedPack pack(String digest) {
    return packs
        .installed(digest)
        .orElseThrow(() -> new NotAssessableException(Failure.PACK_NOT_INSTALLED));
  }

  /**
   * Assesses what was read. It depends on nothing else, so that a failure would only repeat itself.
   *
   * @throws NotAssessableException if it fails
   */
  Assessment assess(SubmittedAnswers read) {
    try {
      return meters.timed(
          read.answers().sheet().id(), () -> read.pack().assessor().assess(read.answers()));
    } catch (RuntimeException e) {
      LOG.error("an assessment failed: {} at {}", e.getClass().getName(), e.getStackTrace()[0]);
      throw new NotAssessableException(Failure.NOT_ASSESSABLE);
    }
  }
}
