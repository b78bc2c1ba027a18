package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.LLVMGetVersion;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;

/**
 * The programs inside the jar of the LLVM presets: clang and the linker. They are unpacked on first
 * use into the folder where JavaCPP keeps LLVM's library, which is named after the version. Only
 * what is needed is unpacked, every file and the header folder appear by a rename, so that several
 * processes may do so at once.
 */
public final class BundledTools {
  private final Path home;
  private final String resources;
  private final String version;

  private BundledTools(Path home, String resources, String version) {
    this.home = home;
    this.resources = resources;
    this.version = version;
  }

  /**
   * Runs clang.
   *
   * @param arguments its arguments
   * @param directory where it runs
   * @param progress is told when something is unpacked
   * @return how it ended
   * @throws IOException if clang cannot be unpacked or started
   */
  public static ExternalProgram.Outcome clang(
      List<String> arguments, Path directory, Consumer<String> progress) throws IOException {
    BundledTools tools = locate();
    Path headers = tools.headers();
    Path program = tools.home.resolve("clang");
    if (!Files.exists(headers) || !Files.exists(program)) {
      progress.accept("unpacking the bundled clang");
    }
    tools.unpackHeaders(headers);
    tools.unpack("libclang-cpp.so", "libclang-cpp.so." + tools.version);
    tools.unpack("clang", "clang");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-resource-dir");
    command.add(headers.toString());
    command.addAll(arguments);
    return ExternalProgram.run(command, directory);
  }

  /**
   * Runs the linker for ELF files.
   *
   * @param arguments its arguments
   * @param directory where it runs
   * @param progress is told when something is unpacked
   * @return how it ended
   * @throws IOException if the linker cannot be unpacked or started
   */
  public static ExternalProgram.Outcome linker(
      List<String> arguments, Path directory, Consumer<String> progress) throws IOException {
    BundledTools tools = locate();
    Path program = tools.home.resolve("lld");
    if (!Files.exists(program)) {
      progress.accept("unpacking the bundled linker");
    }
    tools.unpack("lld", "lld");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-flavor");
    command.add("gnu");
    command.addAll(arguments);
    return ExternalProgram.run(command, directory);
  }

  private static BundledTools locate() throws IOException {
    Llvm.ensureReady();
    String resources = "/org/bytedeco/llvm/" + Loader.getPlatform() + "/";
    File cached = Loader.cacheResource(LLVM.class, resources + "libLLVM.so");
    if (cached == null) {
      throw new IOException("no LLVM library for " + Loader.getPlatform() + " on the class path");
    }
    Path library = cached.toPath();
    String version;
    try (IntPointer major = new IntPointer(1);
        IntPointer minor = new IntPointer(1);
        IntPointer patch = new IntPointer(1)) {
      LLVMGetVersion(major, minor, patch);
      version = major.get() + "." + minor.get();
    }
    BundledTools tools = new BundledTools(library.getParent(), resources, version);
    tools.linkLibrary(library);
    return tools;
  }

  /** The programs look for the library under its versioned name, beside themselves. */
  private void linkLibrary(Path library) throws IOException {
    Path link = home.resolve("libLLVM.so." + version);
    if (!Files.exists(link)) {
      Files.deleteIfExists(link);
      try {
        Files.createSymbolicLink(link, library.getFileName());
      } catch (FileAlreadyExistsException e) {
        // Another process was faster; its link is the same.
        return;
      }
    }
  }

  private Path headers() {
    return home.resolve("lib").resolve("clang").resolve(major());
  }

  private String major() {
    return version.substring(0, version.indexOf('.'));
  }

  private void unpack(String resource, String name) throws IOException {
    Path target = home.resolve(name);
    URL url = LLVM.class.getResource(resources + resource);
    if (url == null) {
      throw new IOException("the LLVM jar has no '" + resource + "'");
    }
    long size = url.openConnection().getContentLengthLong();
    if (Files.exists(target) && Files.size(target) == size) {
      return;
    }
    Path partial = home.resolve("." + name + "." + UUID.randomUUID());
    try {
      try (InputStream in = url.openStream()) {
        Files.copy(in, partial);
      }
      if (!partial.toFile().setExecutable(true, false)) {
        throw new IOException("'" + partial + "' cannot be made executable");
      }
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private void unpackHeaders(Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    String prefix = resources.substring(1) + "lib/clang/" + major() + "/";
    URL url = LLVM.class.getResource("/" + prefix + "include/stddef.h");
    if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException("clang's headers are not in a jar");
    }
    Files.createDirectories(target.getParent());
    Path partial = target.resolveSibling("." + major() + "." + UUID.randomUUID());
    try {
      copyEntries(connection.getJarFile(), prefix, partial);
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // Another process was faster; its headers are the same.
      deleteTree(partial);
    } catch (FileSystemException e) {
      deleteTree(partial);
      if (!Files.exists(target)) {
        throw e;
      }
    }
  }

  private static void copyEntries(JarFile jar, String prefix, Path target) throws IOException {
    for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
      JarEntry entry = all.nextElement();
      if (!entry.getName().startsWith(prefix) || entry.isDirectory()) {
        continue;
      }
      Path file = target.resolve(entry.getName().substring(prefix.length()));
      Files.createDirectories(file.getParent());
      try (InputStream in = jar.getInputStream(entry)) {
        Files.copy(in, file);
      }
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
