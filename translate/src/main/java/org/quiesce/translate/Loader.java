package org.quiesce.translate;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.translate.generate.Generator;
import org.quiesce.translate.generate.Shape;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.runtime.Unit;

/** Compiles generated Java in memory and loads it by a class loader of its own. */
final class Loader {
  private Loader() {}

  /** Java source that says it comes from a C file. */
  private static final class Text extends SimpleJavaFileObject {
    private final String file;
    private final String text;

    Text(String file, String text) {
      super(URI.create("mem:///" + simpleName(file)), Kind.SOURCE);
      this.file = file;
      this.text = text;
    }

    static String simpleName(String file) {
      return file.replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile(String name) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Files extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ClassFile> classes = new HashMap<>();

    Files(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return classes.computeIfAbsent(name, ClassFile::new);
    }
  }

  private static final class Classes extends ClassLoader {
    private final Map<String, ClassFile> classes;
    private final Set<String> sources;

    /**
     * @param sources names of all C files
     */
    Classes(Map<String, ClassFile> classes, Set<String> sources) {
      super(Loader.class.getClassLoader());
      this.classes = classes;
      this.sources = sources;
    }

    /** Puts a name with directories into the class: javac takes such a name as a path. */
    private static void name(byte[] bytes, String source) {
      byte[] from = constant(Text.simpleName(source));
      byte[] to = constant(source);
      for (int i = 0; source.contains("/") && i + from.length <= bytes.length; i++) {
        if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
          System.arraycopy(to, 0, bytes, i, to.length);
        }
      }
    }

    /** An entry of the constant pool, CONSTANT_Utf8, of a text in ASCII. */
    private static byte[] constant(String text) {
      byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
      return ByteBuffer.allocate(3 + ascii.length)
          .put((byte) 1)
          .putShort((short) ascii.length)
          .put(ascii)
          .array();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ClassFile file = classes.get(name);
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = file.bytes.toByteArray();
      sources.forEach(source -> name(bytes, source));
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  /** A revision, or why there is none. */
  record Loaded<R>(@Nullable R revision, List<NotModelled> problems) {}

  /**
   * Compiles and loads. Java that does not compile stands on the lines of the C that it comes from:
   * the construct there is not modelled.
   */
  static <R> Loaded<R> load(Shape<R> shape, Roles roles, Generator.Output output) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("this Java has no compiler; run a JDK");
    }
    List<JavaFileObject> sources = new ArrayList<>();
    output.units().forEach((file, text) -> sources.add(new Text(file, text)));
    sources.add(new Text(Generator.GLUE + ".java", output.glue()));
    List<NotModelled> problems = new ArrayList<>();
    // Asked while javac runs: what it refers to may be gone afterwards.
    DiagnosticListener<JavaFileObject> diagnostics =
        one -> {
          if (one.getKind() == Diagnostic.Kind.ERROR) {
            problems.add(problem(one));
          }
        };
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(diagnostics, null, null);
        Files files = new Files(standard)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-g",
              "-nowarn",
              "-implicit:none",
              "-XDuseUnsharedTable=true",
              "-classpath",
              classPath(shape));
      if (!compiler.getTask(null, files, diagnostics, options, null, sources).call()) {
        for (NotModelled one : problems) {
          if (!output.units().containsKey(one.file())) {
            throw new IllegalStateException("the generated glue does not compile: " + one.what());
          }
        }
        return new Loaded<>(null, problems);
      }
      return new Loaded<>(
          revision(shape, roles, new Classes(files.classes, output.units().keySet())), List.of());
    } catch (IOException e) {
      throw new IllegalStateException("the generated Java cannot be compiled", e);
    }
  }

  private static NotModelled problem(Diagnostic<? extends JavaFileObject> error) {
    String file = error.getSource() instanceof Text text ? text.file : "";
    String message = error.getMessage(null).lines().findFirst().orElse("");
    return new NotModelled(
        file, (int) error.getLineNumber(), "what is here, in a way that Java accepts: " + message);
  }

  /** The classes that generated code uses, and no more: javac looks through all it is given. */
  private static String classPath(Shape<?> shape) {
    Set<String> entries = new LinkedHashSet<>();
    for (Class<?> type :
        List.of(
            Kernel.class,
            Unit.class,
            Nullable.class,
            ImmutableList.class, // in fields of what generated code uses
            shape.environment())) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source == null) {
        return System.getProperty("java.class.path");
      }
      try {
        entries.add(Path.of(source.getLocation().toURI()).toString());
      } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
        return System.getProperty("java.class.path");
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static <R> R revision(Shape<R> shape, Roles roles, Classes classes) {
    try {
      Constructor<?> constructor =
          classes
              .loadClass(Generator.PACKAGE + "." + Generator.GLUE)
              .getConstructor(Kernel.class, shape.environment());
      return shape.revision((kernel, environment) -> make(constructor, kernel, environment), roles);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the generated classes cannot be loaded", e);
    }
  }

  private static Object make(Constructor<?> constructor, Kernel kernel, Object environment) {
    try {
      return constructor.newInstance(kernel, environment);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a set-up step failed", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the generated classes cannot be used", e);
    }
  }
}
