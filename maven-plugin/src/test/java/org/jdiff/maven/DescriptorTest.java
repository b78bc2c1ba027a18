package org.jdiff.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What Maven reads about the plugin before it loads a class of it, and these classes themselves.
 */
class DescriptorTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void goalsHavePhasesAndMayRunInParallelBuilds() throws Exception {
    List<String> goals = new ArrayList<>();
    for (Element mojo : elements(descriptor(), "mojo")) {
      goals.add(text(mojo, "goal") + " " + text(mojo, "phase") + " " + text(mojo, "threadSafe"));
    }
    assertThat(goals)
        .containsExactlyInAnyOrder(
            "compile generate-sources true", "check test true", "help  true");
  }

  @Test
  void everyParameterIsDescribedHereAndThoseOfUsersInTheDocumentation() throws Exception {
    String page = Files.readString(Path.of("../docs/maven.md"));
    Set<String> names = new TreeSet<>();
    for (Element parameter : elements(descriptor(), "parameter")) {
      String name = text(parameter, "name");
      assertThat(text(parameter, "description")).as(name).isNotBlank();
      if (text(parameter, "editable").equals("true")) {
        names.add(name);
      }
    }
    // Those of the goal help explain themselves.
    names.removeAll(Set.of("detail", "goal", "indentSize", "lineLength"));
    assertThat(names).contains("functions", "packageName", "points");
    assertThat(names).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
  }

  @Test
  void classesRunOnTheJavaOfMavenAndUseNothingButMaven() throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            Files.newInputStream(CLASSES.resolve("org/jdiff/maven/CompileMojo.class")))) {
      assertThat(in.readInt()).isEqualTo(0xcafebabe);
      assertThat(in.readInt()).as("class files of Java 17").isEqualTo(61);
    }
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.inject..",
            "javax.xml.parsers..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "org.apache.maven..",
            "org.jdiff.maven..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPath(CLASSES));
  }

  private static Element descriptor() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(CLASSES.resolve("META-INF/maven/plugin.xml").toFile())
        .getDocumentElement();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent();
  }
}
