package tenken.web.pages;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser that runs no scripts.
 *
 * @param port where the service is
 * @param cookies what the browser remembers
 */
public record Visitor(int port, CookieFilter cookies) {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** A visitor who never was here. */
  public static Visitor at(int port) {
    return new Visitor(port, new CookieFilter());
  }

  /** A visitor who signed in with a key. */
  public static Visitor withKey(int port, String key) {
    Visitor visitor = at(port);
    visitor.send("/sign-in", "/sign-in", Map.of("key", key)).then().statusCode(302);
    return visitor;
  }

  /** A request of the browser, not yet sent. */
  public RequestSpecification request() {
    return given()
        .port(port)
        .filter(cookies)
        .redirects()
        .follow(false)
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  public Response get(String path) {
    return request().get(path);
  }

  /** The text of a page that is there. */
  public String page(String path) {
    return get(path).then().statusCode(200).extract().asString();
  }

  /** Sends a form that stands on a page. */
  public Response send(String from, String to, Map<String, ?> fields) {
    return request().formParam("_csrf", token(from)).formParams(fields).post(to);
  }

  /** The token that the forms of a page carry. */
  public String token(String page) {
    Matcher found = TOKEN.matcher(page(page));
    if (!found.find()) {
      throw new AssertionError("no form on " + page);
    }
    return found.group(1);
  }
}
