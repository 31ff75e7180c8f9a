package tenken.assessment;

import tenken.catalog.Text;

/**
 * Why no other answer is suggested, and what would help.
 *
 * @param because the reason
 * @param text the reason in words
 */
public record NotCleared(Because because, Text text) {

  /** Why no other answer is suggested. */
  public enum Because {
    /** Answers disagree: which of them is right is for the operator to say. */
    CONTRADICTION,
    /**
     * It rests on facts, or on options outside every order, which nobody is advised to answer
     * otherwise.
     */
    FACTS,
    /** Changes of one or two answers do not clear it, or would raise something else. */
    NO_SMALL_CHANGE
  }

  static NotCleared of(Because because) {
    return new NotCleared(because, text(because));
  }

  private static Text text(Because because) {
    return switch (because) {
      case CONTRADICTION ->
          new Text(
              "ご回答の間に相違があります。いずれのご回答が実態に即しているかをご確認ください。",
              "The answers differ. Please check which of them is right.");
      case FACTS ->
          new Text(
              "事実に関するご回答、又は他の選択肢と優劣を比べられないご回答に基づく所見であり、ご回答の変更をお勧めするものではありません。"
                  + "実態を確認できる資料があれば、お示しください。",
              "It rests on answers about facts, or on options that are neither better nor worse than"
                  + " others, and nobody is advised to change them. Material that shows how things"
                  + " stand would help.");
      case NO_SMALL_CHANGE ->
          new Text(
              "一つ又は二つのご回答の変更では、解消されないか、別の所見が生じます。" + "取組の全体を確認できる資料があれば、お示しください。",
              "A change of one or two answers does not clear it, or would raise something else."
                  + " Material that shows the measures as a whole would help.");
    };
  }
}
