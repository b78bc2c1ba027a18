package org.jdiff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void entriesKeepTheirOrderAndNestingIsIndented() {
    String text = Json.write(Json.object("b", 1, "a", List.of(true, "x"), "e", List.of()));
    assertThat(text)
        .isEqualTo("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    \"x\"\n  ],\n  \"e\": []\n}");
  }

  @Test
  void stringsSurviveARoundTrip() {
    String nasty = "quote \" back \\ line \n tab \t bell \u0007 é 😀 \ud800 end";
    assertThat(JsonReader.read(Json.write(nasty))).isEqualTo(nasty);
  }

  @Test
  void finiteNumbersSurviveARoundTrip() {
    for (double value : new double[] {0, -0.0, 0.1, 1e300, -4.9e-324, 123456789}) {
      assertThat(JsonReader.read(Json.write(value))).isEqualTo(value);
    }
  }

  @Test
  void numbersThatJsonLacksBecomeStrings() {
    assertThat(Json.write(Arrays.asList(Double.NaN, Double.NEGATIVE_INFINITY)))
        .isEqualTo("[\n  \"NaN\",\n  \"-Infinity\"\n]");
  }

  @Test
  void emptyOptionalsAreNull() {
    assertThat(Json.write(Optional.empty())).isEqualTo("null");
    assertThat(Json.write(Optional.of("x"))).isEqualTo("\"x\"");
  }

  @Test
  void otherValuesAreRefused() {
    assertThatThrownBy(() -> Json.write(Map.of("x", new Object())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Json.object("x")).isInstanceOf(IllegalArgumentException.class);
  }
}
