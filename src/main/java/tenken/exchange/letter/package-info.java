/** Writes letters with follow-up questions as DOCX, for officers to open, change and send. */
@NullMarked
package tenken.exchange.letter;

import org.jspecify.annotations.NullMarked;
