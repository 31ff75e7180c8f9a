package tenken.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says beside its answers.
 *
 * @param index the sheet it answers
 * @param operator whose answers they are, or null
 * @param asOf the date for dated parameters
 * @param services the operator's services
 * @param absent cells that do not exist at this operator, in order
 * @param openGuidance guidance of earlier years that is still open, in order
 * @param confidentiality who may see what is not marked otherwise
 */
record Header(
    AskedSheet index,
    @Nullable String operator,
    LocalDate asOf,
    Services services,
    List<Absence> absent,
    List<OpenGuidance> openGuidance,
    Confidentiality confidentiality) {}
