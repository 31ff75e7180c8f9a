package tenken.assessment;

/** How two results of a {@link Diagram} become one. */
enum Operation {
  LEAST,
  GREATEST,
  /** The first if it is 0 or the second is NO; otherwise DOUBTFUL. */
  RAISE_DOUBTFUL,
  /** The first if it is 0 or the second is NO; otherwise LACKING. */
  RAISE_LACKING,
  /** The first unless the second holds; NO if it does. */
  EXCEPT,
  /** YES if the first is a level and the second a worse one. */
  WORSENS;

  int of(int left, int right) {
    return switch (this) {
      case LEAST -> Math.min(left, right);
      case GREATEST -> Math.max(left, right);
      case RAISE_DOUBTFUL -> left == Diagram.NO || right == Diagram.NO ? left : 2;
      case RAISE_LACKING -> left == Diagram.NO || right == Diagram.NO ? left : 3;
      case EXCEPT -> right == Diagram.NO ? left : Diagram.NO;
      case WORSENS -> Diagram.truth(left != Diagram.NO && right > left);
    };
  }
}
