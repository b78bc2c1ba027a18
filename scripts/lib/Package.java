import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays out the distribution and packs it.
 *
 * <p>usage: Package ROOT VERSION OUTPUT, with the built command in ROOT/cli/target; makes
 * OUTPUT/jdiff-VERSION, or with {@code --zip} OUTPUT/jdiff-VERSION.zip of what is there.
 */
public class Package {
  /** Of LLVM's jar: the libraries and programs that jdiff loads and starts, and clang's headers. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "META-INF/.*|(.*/)?(LICENSE|NOTICE)[^/]*|.*\\.class"
              + "|org/bytedeco/llvm/[^/]+/"
              + "((lib)?(LLVM|LTO|Remarks|clang-cpp|jniLLVM)[-.][^/]+"
              + "|clang(\\.exe)?|lld(\\.exe)?|lib/clang/.*)");

  private Package() {}

  /**
   * Runs.
   *
   * @param arguments see above
   */
  public static void main(String[] arguments) throws IOException {
    boolean zip = arguments[0].equals("--zip");
    Path root = Path.of(arguments[zip ? 1 : 0]);
    String name = "jdiff-" + arguments[zip ? 2 : 1];
    Path output = Path.of(arguments[zip ? 3 : 2]);
    if (zip) {
      pack(output, name);
    } else {
      layOut(root, arguments[1], output.resolve(name));
    }
  }

  private static void layOut(Path root, String version, Path home) throws IOException {
    Path lib = Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("bin"));
    Path cli = root.resolve("cli");
    String classPath = Files.readString(cli.resolve("target/classpath.txt")).strip();
    copy(cli.resolve("target/jdiff-cli.jar"), lib.resolve("jdiff-cli.jar"));
    for (String entry : classPath.split(":")) {
      Path jar = Path.of(entry);
      String file = jar.getFileName().toString();
      if (Files.isDirectory(jar)) {
        throw new IOException(jar + " is not packed; run the build up to its phase package");
      }
      if (file.matches("llvm-.*-(linux|macosx|windows)-.*\\.jar")) {
        trim(jar, lib.resolve(file));
      } else {
        copy(jar, lib.resolve(file));
      }
    }
    copy(root.resolve("scripts/lib/jdk.sh"), lib.resolve("jdk.sh"));
    copy(root.resolve("scripts/lib/crashed"), lib.resolve("crashed"));
    copy(root.resolve("LICENSE"), home.resolve("LICENSE"));
    copy(root.resolve("README.md"), home.resolve("README.md"));
    copy(root.resolve("docs/third-party.md"), home.resolve("third-party.md"));
    Path launcher = home.resolve("bin/jdiff");
    String script = Files.readString(cli.resolve("src/dist/bin/jdiff"), StandardCharsets.UTF_8);
    Files.writeString(launcher, script.replace("@VERSION@", version));
    Files.setPosixFilePermissions(launcher, executable());
  }

  private static Set<PosixFilePermission> executable() {
    return java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void trim(Path jar, Path to) throws IOException {
    try (JarFile in = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(to);
        JarOutputStream out = new JarOutputStream(file)) {
      Enumeration<JarEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (entry.isDirectory() || !NEEDED.matcher(entry.getName()).matches()) {
          continue;
        }
        JarEntry kept = new JarEntry(entry.getName());
        kept.setTime(entry.getTime()); // the cache of unpacked files goes by it
        out.putNextEntry(kept);
        try (InputStream content = in.getInputStream(entry)) {
          content.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }

  /** The JDK's own tool forgets who may execute what. */
  private static void pack(Path output, String name) throws IOException {
    Path zip = output.resolve(name + ".zip");
    Files.deleteIfExists(zip);
    Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem target = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options);
        Stream<Path> walk = Files.walk(output.resolve(name))) {
      List<Path> files = walk.sorted().toList();
      for (Path file : files) {
        Path inside = target.getPath("/").resolve(output.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(inside);
        } else {
          Files.copy(file, inside);
          Files.setPosixFilePermissions(inside, Files.getPosixFilePermissions(file));
        }
      }
    }
  }
}
