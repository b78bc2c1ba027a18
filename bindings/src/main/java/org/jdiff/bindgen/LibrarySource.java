package org.jdiff.bindgen;

import java.util.Objects;

/** Where generated Java code finds the native library with the derivatives. */
public sealed interface LibrarySource {
  /**
   * A file.
   *
   * @param path its path; a relative one starts at the working directory of the running program
   */
  record ByPath(String path) implements LibrarySource {
    /** Refuses null. */
    public ByPath {
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * A name that the system's loader knows.
   *
   * @param name a bare name such as {@code loss}, or a file name such as {@code libloss.so.1}
   */
  record ByName(String name) implements LibrarySource {
    /** Refuses null. */
    public ByName {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A resource in the jar of the generated class.
   *
   * @param name its name as {@link Class#getResourceAsStream} takes it: relative to the package of
   *     the generated class, or absolute with a leading slash; <code>{platform}</code> in it stands
   *     for the platform that the program runs on, as {@code NativeLibrary.platform} names it
   */
  record Resource(String name) implements LibrarySource {
    /** Refuses null. */
    public Resource {
      Objects.requireNonNull(name, "name");
    }

    /** {@return whether each platform has a resource of its own} */
    boolean isPerPlatform() {
      return name.contains("{platform}");
    }
  }

  /** Whatever the program has loaded itself with {@link System#load} from the same class loader. */
  record Loaded() implements LibrarySource {}

  /**
   * The program's own way.
   *
   * @param expression a Java expression of type {@code java.lang.foreign.SymbolLookup}, such as
   *     {@code com.example.Natives.SYMBOLS}; taken over as it is and evaluated once, on first use
   */
  record Supplied(String expression) implements LibrarySource {
    /** Refuses null. */
    public Supplied {
      Objects.requireNonNull(expression, "expression");
    }
  }
}
