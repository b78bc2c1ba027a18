package org.jdiff.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.spi.ToolProvider;

/** A generated class, compiled with every warning as an error, and loaded. */
record Compiled(Class<?> type) {
  static Compiled of(Path folder, JavaBinding.Options options, String source) {
    // A standalone source sees the stubs of the tests, but no class of the product.
    String classPath =
        location(Compiled.class) + (options.standalone() ? "" : ":" + location(JavaBinding.class));
    String name =
        options.packageName().isEmpty()
            ? options.className()
            : options.packageName() + "." + options.className();
    Path file = folder.resolve("src").resolve(name.replace('.', '/') + ".java");
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      Path classes = Files.createDirectories(folder.resolve("classes"));
      int exit =
          ToolProvider.findFirst("javac")
              .orElseThrow()
              .run(
                  writer,
                  writer,
                  "-Xlint:all",
                  "-Xdoclint:all/protected",
                  "-Werror",
                  "-proc:none",
                  "--release",
                  "22",
                  "-cp",
                  classPath,
                  "-d",
                  classes.toString(),
                  file.toString());
      assertThat(exit).as("%s%n%s", messages, source).isZero();
      URL[] urls = {classes.toUri().toURL()};
      ClassLoader parent = Compiled.class.getClassLoader();
      return new Compiled(new URLClassLoader(urls, parent).loadClass(name));
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls a static method that fits the arguments; what it throws comes out as it is. */
  Object call(String method, Object... arguments) throws Throwable {
    try {
      return method(method, arguments).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Calls a method that returns a record, as component names to values. */
  Map<String, Object> record(String method, Object... arguments) throws Throwable {
    Object result = call(method, arguments);
    Map<String, Object> components = new LinkedHashMap<>();
    for (RecordComponent component : result.getClass().getRecordComponents()) {
      components.put(component.getName(), component.getAccessor().invoke(result));
    }
    return components;
  }

  boolean has(String method, Class<?>... types) {
    return Arrays.stream(type.getMethods())
        .anyMatch(m -> m.getName().equals(method) && Arrays.equals(m.getParameterTypes(), types));
  }

  private Method method(String name, Object... arguments) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals(name) && fits(m.getParameterTypes(), arguments))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no method " + name + " for " + Arrays.toString(arguments)));
  }

  private static boolean fits(Class<?>[] types, Object... arguments) {
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      boolean fits =
          types[i].isPrimitive()
              ? types[i].getTypeName().equals(primitive(arguments[i]))
              : arguments[i] == null || types[i].isInstance(arguments[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String primitive(Object value) {
    return switch (value) {
      case Double d -> "double";
      case Float f -> "float";
      case Integer i -> "int";
      case Long l -> "long";
      case MemorySegment s -> "segment";
      case null, default -> "none";
    };
  }

  private static String location(Class<?> type) {
    try {
      URI uri = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
