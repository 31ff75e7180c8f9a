package tenken.round.webhook;

import java.time.Instant;
import tenken.round.event.Event;

/**
 * A delivery that waits to be sent.
 *
 * @param id names it and its attempts since it was last asked for by hand
 * @param attempts how many of them there were
 * @param next when the next one is
 * @param subscription id of the subscription
 * @param url where to send it
 * @param secret what signs it
 * @param live whether the subscription has not ended
 * @param event what to tell
 */
record Due(
    String id,
    int attempts,
    Instant next,
    String subscription,
    String url,
    SigningSecrets.Stored secret,
    boolean live,
    Event event) {}
