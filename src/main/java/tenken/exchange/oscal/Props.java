package tenken.exchange.oscal;

import tools.jackson.databind.node.ArrayNode;

/** Properties of ours, which OSCAL carries under our namespace. */
final class Props {

  private Props() {}

  static void add(ArrayNode props, String name, String value) {
    props
        .addObject()
        .put("name", name)
        .put("ns", OscalResults.NAMESPACE)
        .put("value", value.replaceAll("\\s+", " ").strip());
  }
}
