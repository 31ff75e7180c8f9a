package tenken.round.access;

/**
 * A key just issued.
 *
 * @param key what is stored of it
 * @param secret the key itself
 */
public record IssuedKey(ApiKey key, String secret) {}
