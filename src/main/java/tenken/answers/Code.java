package tenken.answers;

import java.util.Locale;

/** What kind of thing is wrong with a place of a document. The ids are stable. */
public enum Code {
  /** The document has more bytes than are accepted. */
  BODY_TOO_LARGE,
  /** There is no document. */
  EMPTY_BODY,
  MALFORMED_UTF8,
  MALFORMED_JSON,
  /** A property stands in its object twice. */
  DUPLICATE_KEY,
  TOO_DEEP,
  TOO_LONG,
  TOO_MANY,
  /** A control character or half of a surrogate pair. */
  BAD_CHARACTER,
  UNKNOWN_PROPERTY,
  MISSING_PROPERTY,
  /** A property that does not go with another. */
  NOT_EXPECTED,
  WRONG_TYPE,
  /** A text of nothing but space. */
  BLANK,
  /** A list of nothing where nothing has no meaning. */
  EMPTY_LIST,
  UNKNOWN_SHEET,
  UNKNOWN_ITEM,
  UNKNOWN_QUESTION,
  UNKNOWN_FIELD,
  UNKNOWN_OPTION,
  UNKNOWN_AUDIENCE,
  UNKNOWN_REGION,
  UNKNOWN_SERVICE,
  UNKNOWN_STATUS,
  UNKNOWN_CONFIDENTIALITY,
  UNKNOWN_EVIDENCE_KIND,
  /** The pack has no such criterion. */
  UNKNOWN_CRITERION,
  /** Not a whole number from 0 to 10^12. */
  NUMBER_OUT_OF_RANGE,
  NOT_A_DATE,
  NOT_A_URL,
  /** A list of options without any: none is said by an exclusive option. */
  EMPTY_CHOICES,
  /** An exclusive option beside others. */
  EXCLUSIVE_OPTION,
  /** An axis that nothing in the answer has. */
  AXIS_NOT_ASKED,
  /** One cell, two different answers. */
  DUPLICATE_CELL,
  DUPLICATE_SERVICE,
  REASON_MISSING,
  UNTIL_MISSING,
  /** An answer that answers nothing. */
  EMPTY_ANSWER,
  /** An absence that names nothing. */
  EMPTY_ABSENCE,
  /** What is absent leaves no service, audience and region. */
  EVERYTHING_ABSENT,
  /** A value of a request that does not have the form that the contract gives. */
  BAD_VALUE,
  /** Something that is named does not exist or cannot be used there. */
  UNKNOWN_REFERENCE,
  /** A value does not fit others. */
  INCONSISTENT,
  /** Something that can be there once only is there already. */
  ALREADY_EXISTS,
  /** What was changed by somebody else. */
  STALE_VERSION,
  /** An address to which nothing can be sent. */
  UNUSABLE_ADDRESS,
  /** An address that leads into an internal network. */
  INTERNAL_ADDRESS,
  /** An operation of a JSON Patch that cannot be done. */
  PATCH_FAILED,
  /** No workbook, an old or encrypted one, or one that cannot be read. */
  NOT_A_WORKBOOK,
  /** A workbook with something in it that is not taken, such as macros. */
  UNSAFE_WORKBOOK,
  /** A workbook that was not made from a template of ours. */
  FOREIGN_WORKBOOK,
  /** A cell of which nobody can say what it answers, or what it says. */
  UNREADABLE_CELL;

  /** The stable name in kebab-case, such as {@code duplicate-cell}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
