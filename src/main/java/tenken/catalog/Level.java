package tenken.catalog;

/** What a criterion comes to in a cell. Ordered from best to worst; a level convicts nobody. */
public enum Level {
  /** 対象外: the criterion does not apply. */
  NOT_APPLICABLE,
  /** 評価できる. */
  SATISFIED,
  /** 確認が望ましい. */
  DOUBTFUL,
  /** 要検討. */
  LACKING,
  /** 未判定: what is unknown can still change the level. */
  UNDETERMINED
}
