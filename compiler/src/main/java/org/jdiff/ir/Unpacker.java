package org.jdiff.ir;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdiff.model.Diagnostic;
import org.jdiff.model.DiagnosticCode;
import org.jdiff.model.DiffException;

/**
 * Copies files out of jars into the folder where JavaCPP looks for them, with the size and time by
 * which JavaCPP tells that a file is complete, so that it copies nothing itself.
 *
 * <p>Every file appears by a rename, complete or not at all. One process at a time unpacks; others
 * wait and find the work done. What a killed process left behind is removed by the next one that
 * unpacks; what a failure leaves is removed at once.
 */
final class Unpacker {
  /** The system property that names the folder. */
  static final String PROPERTY = "jdiff.cache";

  /** The environment variable that names the folder, if the property does not. */
  static final String VARIABLE = "JDIFF_CACHE";

  private static final String JAVACPP_PROPERTY = "org.bytedeco.javacpp.cachedir";
  private static final String PARTIAL = ".jdiff-part";
  private static final long MEGABYTE = 1_000_000;

  /**
   * A file to unpack.
   *
   * @param source where it is in its jar
   * @param size its length in bytes
   * @param time when it was last changed, in milliseconds
   * @param target where it belongs
   * @param executable whether it is a program
   */
  record Item(URL source, long size, long time, Path target, boolean executable) {
    boolean isComplete() {
      File file = target.toFile();
      return file.length() == size && file.lastModified() == time && file.isFile();
    }
  }

  /** Work on the folder that other processes must not do at the same time. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param alone whether no other process can be at work; false where files cannot be locked
     */
    void run(boolean alone) throws IOException;
  }

  private final Path root;
  private final String what;
  private final Consumer<String> progress;

  /**
   * @param root the folder that everything is unpacked to
   * @param what the name of what is unpacked, for people
   * @param progress is told before something is unpacked, and before another process is waited for
   */
  Unpacker(Path root, String what, Consumer<String> progress) {
    this.root = root;
    this.what = what;
    this.progress = progress;
  }

  /**
   * Chooses the folder, and tells JavaCPP of the choice, which has to happen before its first class
   * loads.
   *
   * @return the folder, which may not exist
   */
  static Path chooseRoot() {
    String chosen = System.getProperty(PROPERTY, System.getenv().getOrDefault(VARIABLE, ""));
    if (chosen.isEmpty()) {
      chosen = System.getProperty(JAVACPP_PROPERTY, "");
    }
    if (chosen.isEmpty()) {
      chosen = Path.of(System.getProperty("user.home"), ".javacpp", "cache").toString();
    }
    Path root = canonical(Path.of(chosen));
    System.setProperty(JAVACPP_PROPERTY, root.toString());
    return root;
  }

  /** JavaCPP compares canonical names. */
  private static Path canonical(Path path) {
    try {
      return path.toFile().getCanonicalFile().toPath();
    } catch (IOException e) {
      return path.toAbsolutePath();
    }
  }

  /**
   * Finds a file in a jar.
   *
   * @param owner a class of the jar
   * @param resource the file's name from the root of the jar
   * @param name what it is called in the folder
   * @param executable whether it is a program
   * @return the file, or empty if it does not exist or is not in a jar, so that it needs no copy
   */
  Optional<Item> find(Class<?> owner, String resource, String name, boolean executable)
      throws IOException {
    URL url = owner.getResource(resource);
    if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
      return Optional.empty();
    }
    Path jar = Path.of(connection.getJarFile().getName()).getFileName();
    Path parent = Path.of(connection.getJarEntry().getName()).getParent();
    Path folder = root.resolve(jar);
    return Optional.of(
        new Item(
            url,
            connection.getJarEntry().getSize(),
            connection.getJarEntry().getTime(),
            (parent == null ? folder : folder.resolve(parent)).resolve(name),
            executable));
  }

  /**
   * Unpacks what is not there yet.
   *
   * @param items what is needed
   * @throws DiffException with JD0610 if that is not possible
   */
  void unpack(List<Item> items) {
    if (items.stream().allMatch(Item::isComplete)) {
      return;
    }
    long size = items.stream().filter(i -> !i.isComplete()).mapToLong(Item::size).sum();
    exclusively(
        size,
        alone -> {
          List<Item> missing = items.stream().filter(i -> !i.isComplete()).toList();
          if (!missing.isEmpty()) {
            progress.accept(
                "unpacking %s (%d MB) to '%s'; this is done once"
                    .formatted(what, Math.ceilDiv(size, MEGABYTE), root));
          }
          for (Item item : missing) {
            copy(item, alone);
          }
        });
  }

  /**
   * Does work while no other process unpacks into the same folder.
   *
   * @param size how many bytes it writes
   * @param work what to do
   * @throws DiffException with JD0610 if it fails
   */
  void exclusively(long size, Work work) {
    try {
      Files.createDirectories(root);
      try (FileChannel channel =
          FileChannel.open(
              root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        work.run(lock(channel));
      }
    } catch (IOException e) {
      throw new DiffException(failure(e, size));
    }
  }

  /**
   * Takes the lock of JavaCPP, which the operating system releases when the channel is closed or
   * the process ends. Where files cannot be locked, and where JavaCPP holds the lock in this very
   * process, work goes on without: renames keep every file whole.
   */
  private boolean lock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        progress.accept("waiting for another process to unpack " + what);
        lock = channel.lock();
      }
      return lock.isValid();
    } catch (IOException | OverlappingFileLockException e) {
      return false; // as said above
    }
  }

  private static void copy(Item item, boolean alone) throws IOException {
    Path folder = item.target.getParent();
    Files.createDirectories(folder);
    if (alone) {
      removeLeftovers(folder);
    }
    Path partial = partial(item.target);
    try {
      try (InputStream in = item.source.openStream()) {
        Files.copy(in, partial);
      }
      if (Files.size(partial) != item.size) {
        throw new IOException("'" + item.target.getFileName() + "' in the jar is damaged");
      }
      if (item.executable && !partial.toFile().setExecutable(true, false)) {
        throw new IOException("'" + partial + "' cannot be made executable");
      }
      Files.setLastModifiedTime(partial, FileTime.fromMillis(item.time));
      move(partial, item);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /**
   * Where a library is in use, some systems do not let it be replaced, which is not needed then.
   */
  private static void move(Path partial, Item item) throws IOException {
    try {
      Files.move(partial, item.target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!item.isComplete()) {
        throw e;
      }
    }
  }

  /** {@return a name beside a file or folder under which it is made} */
  static Path partial(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + PARTIAL);
  }

  /**
   * Removes what killed processes left in a folder; only for whoever knows that nobody is writing.
   */
  static void removeLeftovers(Path folder) throws IOException {
    List<Path> leftovers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(f -> f.getFileName().toString().endsWith(PARTIAL)).forEach(leftovers::add);
    }
    for (Path leftover : leftovers) {
      deleteTree(leftover);
    }
  }

  /** Deletes a file or a folder with everything in it, if it exists. */
  static void deleteTree(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Diagnostic failure(IOException e, long size) {
    String reason =
        switch (e) {
          case AccessDeniedException denied -> "it may not be written";
          case FileSystemException failed when failed.getReason() != null -> failed.getReason();
          default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    Diagnostic found =
        Diagnostic.error(
            DiagnosticCode.JD0610, what + " cannot be unpacked to '" + root + "': " + reason);
    long free = root.toFile().getUsableSpace();
    if (Files.isDirectory(root)) {
      found =
          found.note(
              "%d MB are needed, %d MB are free there"
                  .formatted(Math.ceilDiv(size, MEGABYTE), free / MEGABYTE));
    }
    return found
        .help("make room there, or make the folder writable")
        .help(
            "choose another folder: set the environment variable "
                + VARIABLE
                + ", or -D"
                + PROPERTY
                + "=FOLDER for the JVM");
  }
}
