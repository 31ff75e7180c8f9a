package tenken.assessment;

import java.util.List;

/** The rules of {@link HandBuilt}. */
final class HandBuiltRules {

  private static final String HEAD =
      """
      import tenken.answers.Choice
      import tenken.answers.Choices
      import tenken.answers.Count
      import tenken.answers.Day
      import tenken.answers.NumberParameter
      import tenken.answers.DateParameter
      import tenken.catalog.Audience
      import tenken.catalog.Region
      import tenken.ruleset.Findings
      global Findings findings
      """;

  /** Name of the rule, its patterns, and what it raises with. */
  static final List<List<String>> RULES =
      List.of(
          List.of("not-told", "$t : Choice( name == \"ads.told\", value == \"NO\" )", "$t"),
          List.of("in-policy", "$t : Choice( name == \"ads.told\", value == \"POLICY\" )", "$t"),
          List.of(
              "place-not-told",
              """
              $k : Choices( name == "ads.kinds", has("PLACE") )
              $t : Choices( name == "ads.told-kinds", lacks("PLACE"), scope == $k.scope )
              """,
              "$t, $k"),
          List.of(
              "some-not-told",
              """
              $k : Choices( name == "ads.kinds" )
              $t : Choices( name == "ads.told-kinds", lacksSomeOf($k, "PLACE"), scope == $k.scope )
              """,
              "$t, $k"),
          List.of(
              "more-told",
              """
              $t : Choices( name == "ads.told-kinds", hasAny("PROFILE", "SEARCH") )
              $k : Choices( name == "ads.kinds", lacksSomeOf($t), lacksAny("PROFILE", "PLACE"), scope == $t.scope )
              """,
              "$t, $k"),
          List.of(
              "crossed",
              """
              $k : Choices( name == "ads.kinds" )
              $t : Choices( name == "ads.told-kinds", lacksSomeOf($k), scope == $k.scope )
              $more : Choices( name == "ads.kinds", lacksSomeOf($t), scope == $t.scope )
              """,
              "$t, $k, $more"),
          List.of(
              "ever-more",
              """
              $s : Count( name == "officer.staff" )
              $in : Count( name == "ads.steps-in", value > $s.value, scope.touches($s.scope) )
              $out : Count( name == "ads.steps-out", value > $in.value, scope == $in.scope )
              """,
              "$in, $out, $s"),
          List.of(
              "harder-out",
              """
              $in : Count( name == "ads.steps-in" )
              $out : Count( name == "ads.steps-out", value > $in.value, scope == $in.scope )
              """,
              "$out, $in"),
          List.of(
              "too-many",
              """
              $two : NumberParameter( name == "ads-told/two" )
              $out : Count( name == "ads.steps-out", value > $two.value )
              """,
              "$out"),
          List.of(
              "none-named",
              """
              $n : Choice( name == "officer.named", value == "NO" )
              $u : Choice( name == "ads.used", value == "YES", scope.touches($n.scope) )
              """,
              "$n, $u"),
          List.of(
              "too-few",
              """
              $none : NumberParameter( name == "ads-told/none" )
              $s : Count( name == "officer.staff", value == $none.value )
              """,
              "$s"),
          List.of(
              "review-late",
              """
              $h : DateParameter( name == "ads-told/horizon" )
              $r : Day( name == "officer.reviewed", value > $h.value )
              """,
              "$r"),
          List.of("unchecked", "$c : Choices( name == \"provision.checked\", empty )", "$c"),
          List.of(
              "few-checks",
              """
              $two : NumberParameter( name == "ads-told/two" )
              $c : Choices( name == "provision.checked", size < $two.value, lacks("NONE") )
              """,
              "$c"),
          List.of(
              "no-audit",
              """
              $c : Choices( name == "provision.checked", lacksAll("AUDIT", "VISIT"), has("CONTRACT") )
              $u : Choice( name == "ads.told", value != "SCREEN", scope.touches($c.scope), scope.audience == Audience.LOGGED_IN )
              """,
              "$c, $u"),
          List.of(
              "before",
              """
              $start : DateParameter( name == "ads-told/start" )
              $s : Day( name == "ads.since", value < $start.value )
              $u : Choice( name == "ads.used", value == "YES", scope == $s.scope )
              """,
              "$u, $s"),
          List.of(
              "told-less",
              """
              $in : Choice( comparedByAudience == true, question == "ads", scope.audience == Audience.LOGGED_IN )
              $out : Choice( name == $in.name, scope.audience != Audience.LOGGED_IN, scope.region == $in.scope.region, scope.service == $in.scope.service, below($in) )
              """,
              "$out, $in"),
          List.of(
              "fewer-told",
              """
              $in : Choices( comparedByAudience == true, field not in ("kinds"), scope.audience == Audience.LOGGED_IN )
              $out : Choices( name == $in.name, scope.audience in (Audience.LOGGED_OUT, Audience.NO_ACCOUNT), scope.region == $in.scope.region, scope.service == $in.scope.service, lacksSomeOf($in) )
              """,
              "$out, $in"),
          List.of(
              "less-in-japan",
              """
              $eu : Choice( comparedByRegion == true, scope.region == Region.EU )
              $jp : Choice( name == $eu.name, scope.region == Region.JP, scope.audience == $eu.scope.audience, scope.service == $eu.scope.service, below($eu) )
              """,
              "$jp, $eu"),
          List.of(
              "differs",
              """
              $one : Choice( name == "provision.provided", value == "YES" )
              $other : Choice( name == "provision.provided", value != "YES", scope.region == $one.scope.region )
              """,
              "$one, $other"));

  private HandBuiltRules() {}

  /** The file of all rules. */
  static String text() {
    StringBuilder text = new StringBuilder("package viewpoints.adstold\n").append(HEAD);
    for (List<String> rule : RULES) {
      text.append(
          "rule \"ads-told/%1$s\"\nwhen\n%2$s\nthen\n  findings.raise(\"ads-told/%1$s\", %3$s);\nend\n"
              .formatted(rule.toArray()));
    }
    return text.toString();
  }
}
