package tenken.web.stored;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire.
 *
 * @param method its method
 * @param template the path with the names of its parameters
 * @param ids the parameters of the path, encoded
 * @param query the query, encoded, or an empty text
 * @param headers its headers
 * @param body its body, or null for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(
    String method,
    String template,
    Map<String, String> ids,
    String query,
    Map<String, String> headers,
    byte @Nullable [] body) {

  private static final int LONGEST_SHOWN = 2_000;

  Request withMethod(String other) {
    return new Request(other, template, ids, query, headers, body);
  }

  Request withId(String parameter, String id) {
    Map<String, String> changed = new LinkedHashMap<>(ids);
    changed.put(parameter, id);
    return new Request(method, template, changed, query, headers, body);
  }

  Request withQuery(String other) {
    return new Request(method, template, ids, other, headers, body);
  }

  Request withHeader(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(name, value);
    return new Request(method, template, ids, query, changed, body);
  }

  Request withoutHeader(String name) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.remove(name);
    return new Request(method, template, ids, query, changed, body);
  }

  Request withBody(byte @Nullable [] other) {
    return new Request(method, template, ids, query, headers, other);
  }

  /** The path and the query. */
  String address() {
    String path = template;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return query.isEmpty() ? path : path + "?" + query;
  }

  Response sentBy(Office office) {
    RequestSpecification request = office.request();
    headers.forEach(request::header);
    if (body != null) {
      request.body(body);
    }
    return request.request(method, address());
  }

  /** How to send it again from a shell, but for the key. */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>(List.of("curl", "-X", method));
    headers.forEach((name, value) -> words.addAll(List.of("-H", quoted(name + ": " + value))));
    words.add(quoted("$SERVICE" + address()));
    String line = String.join(" ", words);
    return body == null
        ? line
        : "base64 -d <<< " + shown(body) + " | " + line + " --data-binary @-";
  }

  private static String shown(byte[] body) {
    String text = new String(body, 0, Math.min(body.length, LONGEST_SHOWN), StandardCharsets.UTF_8);
    String coded = Base64.getEncoder().encodeToString(body);
    return (coded.length() > LONGEST_SHOWN
            ? coded.substring(0, LONGEST_SHOWN) + "...(of " + body.length + " bytes)"
            : coded)
        + " ("
        + text.strip()
        + ")";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
