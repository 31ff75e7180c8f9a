package tenken.cli;

import org.jspecify.annotations.Nullable;

/** What the command ends with: 2 where a document was not taken, 1 where a level was reached. */
final class Outcome {

  static final int FINDINGS = 1;
  static final int BAD_INPUT = 2;

  private final @Nullable FailOn failOn;
  private final Progress progress;
  private int documents;
  private int lacking;
  private int reached;
  private int refused;

  Outcome(@Nullable FailOn failOn, Progress progress) {
    this.failOn = failOn;
    this.progress = progress;
  }

  void take(Checked checked) {
    documents++;
    if (checked.resultOrNull() == null) {
      refused++;
    } else {
      lacking += FailOn.LACKING.reached(checked.resultOrNull()) ? 1 : 0;
      reached += failOn != null && failOn.reached(checked.resultOrNull()) ? 1 : 0;
    }
    progress.at(documents);
  }

  int end() {
    progress.end(documents, lacking, refused);
    if (refused > 0) {
      return BAD_INPUT;
    }
    return reached > 0 ? FINDINGS : 0;
  }
}
